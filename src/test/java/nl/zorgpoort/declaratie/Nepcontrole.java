package nl.zorgpoort.declaratie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.zorgpoort.declaratie.inhoud.Bestandsfeiten;
import nl.zorgpoort.declaratie.inhoud.Bevonden;
import nl.zorgpoort.declaratie.inhoud.Declaratieregel;
import nl.zorgpoort.declaratie.inhoud.EerdereRegel;
import nl.zorgpoort.declaratie.inhoud.Inhoudscontrole;
import nl.zorgpoort.declaratie.inhoud.Naslagbron;
import nl.zorgpoort.declaratie.inhoud.Naslagrijen;
import nl.zorgpoort.declaratie.inhoud.Naslagvraag;
import nl.zorgpoort.declaratie.inhoud.Oordeel;
import nl.zorgpoort.declaratie.inhoud.Regeluitkomst;
import nl.zorgpoort.declaratie.inhoud.Vergeleken;
import nl.zorgpoort.declaratie.inhoud.Verzekerdevraag;
import nl.zorgpoort.declaratie.inhoud.Vooronderzoek;
import nl.zorgpoort.referentie.Zwaarte;

/** Plays the part of the content check, and writes down what it is asked. */
final class Nepcontrole implements Inhoudscontrole {
  final List<String> logboek = new ArrayList<>();
  final List<Bestandsfeiten> feiten = new ArrayList<>();
  final List<Vooronderzoek> vooronderzoek = new ArrayList<>();
  final List<Verzekerdevraag> verzekerden = new ArrayList<>();
  final List<Declaratieregel> regels = new ArrayList<>();
  private List<Bevonden> opBestand = List.of();
  private Function<Verzekerdevraag, List<Bevonden>> opVerzekerde = v -> List.of();
  private Function<Declaratieregel, Regeluitkomst> opRegel = Nepcontrole::toegekend;

  /** Holds no data. */
  static final class GeenNaslag implements Naslagbron {
    @Override
    public void kondigAan(Naslagvraag vraag) {
      throw new AssertionError("nobody should ask");
    }

    @Override
    public Naslagrijen haal(Naslagvraag vraag) {
      throw new AssertionError("nobody should ask");
    }

    @Override
    public Map<EerdereRegel, byte[]> records(List<EerdereRegel> gevraagd) {
      throw new AssertionError("nobody should ask");
    }
  }

  Nepcontrole bestand(Bevonden... bevonden) {
    opBestand = List.of(bevonden);
    return this;
  }

  Nepcontrole verzekerde(Function<Verzekerdevraag, List<Bevonden>> oordeel) {
    opVerzekerde = oordeel;
    return this;
  }

  Nepcontrole regel(Function<Declaratieregel, Regeluitkomst> oordeel) {
    opRegel = oordeel;
    return this;
  }

  /** Something that a rule found, compared with one row. */
  static Bevonden bevonden(String regelId, Zwaarte zwaarte, String code, String rol) {
    Vergeleken rij = new Vergeleken("contracttarieven", "Z041 12,50", "register 7");
    return new Bevonden(
        regelId,
        zwaarte,
        code,
        "Klopt niet.",
        new Oordeel(code, rol, regelId + ".fout", List.of(), List.of(rij)));
  }

  static Bevonden afkeurend(String regelId, String code, String rol) {
    return bevonden(regelId, Zwaarte.AFKEUREN, code, rol);
  }

  static Regeluitkomst toegekend(Declaratieregel regel) {
    return new Regeluitkomst(List.of(), List.of(), false, regel.bedrag(), regel.bedrag());
  }

  static Regeluitkomst afgekeurd(long berekend, Bevonden... bevonden) {
    return new Regeluitkomst(List.of(bevonden), List.of(), true, berekend, 0);
  }

  static Regeluitkomst gedeeltelijk(long bedrag) {
    Bevonden ander = bevonden("G05", Zwaarte.TOEKENNEN, "8059", "tarief");
    return new Regeluitkomst(List.of(ander), List.of(), false, bedrag, bedrag);
  }

  Nepcontrole geopend(Bestandsfeiten vanBestand, Vooronderzoek vooraf) {
    feiten.add(vanBestand);
    vooronderzoek.add(vooraf);
    return this;
  }

  @Override
  public List<Bevonden> bestand() {
    logboek.add("bestand");
    return opBestand;
  }

  @Override
  public void kondigAan(List<Verzekerdevraag> personen, List<Declaratieregel> stapel) {
    // What is fetched ahead decides nothing.
  }

  @Override
  public void laad(List<Verzekerdevraag> personen, List<Declaratieregel> stapel) {
    logboek.add("laad " + personen.size() + " " + stapel.size());
  }

  @Override
  public List<Bevonden> verzekerde(Verzekerdevraag verzekerde) {
    logboek.add("verzekerde " + verzekerde.bsn());
    verzekerden.add(verzekerde);
    return opVerzekerde.apply(verzekerde);
  }

  @Override
  public Regeluitkomst regel(Declaratieregel regel) {
    logboek.add("regel " + regel.regel());
    regels.add(regel);
    return opRegel.apply(regel);
  }

  @Override
  public void besloten(Declaratieregel regel, long toegekend, boolean afgekeurd) {
    logboek.add("besloten " + regel.regel() + " " + toegekend + (afgekeurd ? " af" : ""));
  }
}
