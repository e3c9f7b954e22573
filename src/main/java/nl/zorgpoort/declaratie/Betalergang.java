package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.declaratie.Beoordelaar.Lezing;
import nl.zorgpoort.declaratie.inhoud.Bestandsfeiten;
import nl.zorgpoort.standaard.Berichtstandaard;

/** The deciding of one file in the payer role, from the first look to its retour and report. */
final class Betalergang {
  private final Heenbron bron;
  private final Gecontroleerd eerste;
  private final Beoordelingsvraag vraag;
  private final Beoordelingsuitvoer uit;
  private final Inhoudsopening opening;
  private final int batch;
  private final Retourschrijver schrijver;
  private final Antwoord antwoord;
  private final Rapportstof stof;
  private final Prestatielezer lezer;

  /**
   * @param batch records and findings after which lines are decided together
   */
  Betalergang(
      Heenbron bron,
      Gecontroleerd eerste,
      Beoordelingsvraag vraag,
      Beoordelingsuitvoer uit,
      Inhoudsopening opening,
      int batch,
      Retourschrijver schrijver,
      Antwoord antwoord,
      Rapportstof stof) {
    this.bron = bron;
    this.eerste = eerste;
    this.vraag = vraag;
    this.uit = uit;
    this.opening = opening;
    this.batch = batch;
    this.schrijver = schrijver;
    this.antwoord = antwoord;
    this.stof = stof;
    lezer = new Prestatielezer(eerste.standaard());
  }

  /** After a file-level finding a file is compared with nothing else (rule A1). */
  Beoordeling loop(Lezing tweede) throws IOException {
    if (eerste.bestandAfgekeurd() || vraag.historie().isPresent()) {
      return keurAf(tweede, vraag.historie().stream().toList());
    }
    Optional<Inhoudstoets> toets = toets();
    List<Bevinding> vanBestand = toets.isPresent() ? toets.get().bestand(eerste) : List.of();
    return vanBestand.isEmpty() ? beslis(tweede, toets) : keurAf(tweede, vanBestand);
  }

  private Optional<Inhoudstoets> toets() throws IOException {
    if (vraag.inhoud().isEmpty()) {
      return Optional.empty();
    }
    Inhoudskader kader = vraag.inhoud().get();
    Berichtstandaard heen = eerste.standaard();
    Vooruitblik vooruit = Vooruitblik.op(bron, heen);
    Bestandsfeiten feiten = Feitenlezer.lees(eerste, kader.kanaal(), vraag.controle().ontvangen());
    return Optional.of(
        new Inhoudstoets(
            opening.open(kader, feiten, vooruit.vooronderzoek()), vooruit, heen, lezer, stof));
  }

  private Beoordeling keurAf(Lezing tweede, List<Bevinding> vooraf) throws IOException {
    Bevindingenstroom stroom = new Bevindingenstroom(uit, stof, vooraf);
    Beoordelaar.eisGelijk(eerste, tweede.lees(stroom));
    stroom.sluit();
    return antwoord.retour(Beslissing.bestandAfgekeurd(Retourtelling.GEEN), stroom.bestandscodes());
  }

  private Beoordeling beslis(Lezing tweede, Optional<Inhoudstoets> toets) throws IOException {
    Terugzending terugzending = new Terugzending(schrijver, uit);
    Bevindingenstroom stroom = new Bevindingenstroom(uit, stof, List.of());
    Klantbeslissing klanten = new Klantbeslissing(toets, terugzending, stroom, uit, stof);
    Beslisser beslisser = new Beslisser(lezer, toets, terugzending, klanten, new Klantenbak(batch));
    int recordlengte = eerste.standaard().recordlengte();
    Beoordelaar.eisGelijk(eerste, tweede.lees(new Blokverdeler(recordlengte, beslisser)));
    Beslissing beslissing = beslisser.besluit();
    eisVolledig(beslissing);
    boolean alles = beslissing.uitslag() == Uitslag.TOEGEKEND;
    return antwoord.retour(beslissing, List.of(alles ? Melding.TOEGEKEND : Melding.GEEN));
  }

  private void eisVolledig(Beslissing beslissing) {
    boolean regels = beslissing.regels() == eerste.prestaties();
    if (!regels || beslissing.ingediend() != eerste.ingediend()) {
      throw new IllegalStateException("decided lines and checked lines do not add up to the same");
    }
  }
}
