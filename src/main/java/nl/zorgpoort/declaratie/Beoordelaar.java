package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Controleresultaat;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Technischecontrole;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Codelijst;
import nl.zorgpoort.standaard.Standaarden;

/**
 * Decides a recognised file in the payer role and makes its retour and report. The file is read
 * twice: the first reading, by the caller, says whether it holds as a whole; the second, here,
 * gives the findings and decides line by line, so that memory does not grow with the file. Compiled
 * once, safe for use by many threads.
 */
public final class Beoordelaar {
  private final Technischecontrole controle;
  private final Codelijst retourcodes;
  private final Map<String, Uitvoering> perStandaard = new HashMap<>();

  /** What deciding needs of one standard and its answer. */
  private record Uitvoering(Prestatielezer lezer, Retourschrijver schrijver) {
    static Uitvoering van(Berichtstandaard heen, Standaarden standaarden) {
      Map<String, String> eiCodes = heen.retour().orElseThrow().eiCodes();
      return new Uitvoering(
          new Prestatielezer(heen), new Retourschrijver(standaarden.retourVan(heen), eiCodes));
    }
  }

  /** The second reading of the file. */
  @FunctionalInterface
  interface Lezing {
    Controleresultaat lees(Controleontvanger ontvanger) throws IOException;
  }

  /** Compiles what every standard that has an answer needs. */
  public Beoordelaar(Technischecontrole controle, Standaarden standaarden) {
    this.controle = controle;
    retourcodes = standaarden.codelijsten().verplicht("retourcode");
    standaarden.alle().stream()
        .filter(s -> s.retour().isPresent())
        .forEach(s -> perStandaard.put(s.id(), Uitvoering.van(s, standaarden)));
  }

  /**
   * Decides one file. Findings, lines and the body of the retour go to {@code uit} in the order of
   * the file; when this throws, nothing of what went there counts.
   *
   * @param bron the same bytes as the first time
   * @param eerste outcome of the first reading
   * @throws IOException when the source or {@code uit} fails
   * @throws IllegalStateException when the second reading says something else than the first: our
   *     own fault, never the sender's
   */
  public Beoordeling beoordeel(
      Heenbron bron, Gecontroleerd eerste, Beoordelingsvraag vraag, Beoordelingsuitvoer uit)
      throws IOException {
    return beoordeel(ontvanger -> lees(bron, vraag, ontvanger), eerste, vraag, uit);
  }

  private Controleresultaat lees(
      Heenbron bron, Beoordelingsvraag vraag, Controleontvanger ontvanger) throws IOException {
    try (InputStream in = bron.open()) {
      return controle.controleer(in, vraag.controle(), ontvanger);
    }
  }

  Beoordeling beoordeel(
      Lezing tweede, Gecontroleerd eerste, Beoordelingsvraag vraag, Beoordelingsuitvoer uit)
      throws IOException {
    Rapportstof stof = new Rapportstof();
    Bevindingenstroom stroom = new Bevindingenstroom(uit, stof, vraag.historie());
    boolean alsGeheel = eerste.bestandAfgekeurd() || vraag.historie().isPresent();
    if (alsGeheel) {
      eisGelijk(eerste, tweede.lees(stroom));
      stroom.sluit();
      Beslissing geen = Beslissing.bestandAfgekeurd();
      return antwoord(eerste, vraag, geen, stroom.bestandscodes(), stof);
    }
    Beslissing beslissing = beslis(tweede, eerste, uit, stof, stroom);
    return antwoord(eerste, vraag, beslissing, voorloopcodes(beslissing), stof);
  }

  private Beslissing beslis(
      Lezing tweede,
      Gecontroleerd eerste,
      Beoordelingsuitvoer uit,
      Rapportstof stof,
      Bevindingenstroom stroom)
      throws IOException {
    Uitvoering uitvoering = uitvoering(eerste);
    Beslisser beslisser = new Beslisser(uitvoering.lezer(), uitvoering.schrijver(), uit, stof);
    int recordlengte = eerste.standaard().recordlengte();
    eisGelijk(eerste, tweede.lees(new Blokverdeler(recordlengte, beslisser, stroom)));
    Beslissing beslissing = beslisser.besluit();
    if (beslissing.regels() != eerste.prestaties()
        || beslissing.ingediend() != eerste.ingediend()) {
      throw new IllegalStateException("decided lines and checked lines do not add up to the same");
    }
    return beslissing;
  }

  private static List<String> voorloopcodes(Beslissing beslissing) {
    boolean alles = beslissing.uitslag() == Uitslag.TOEGEKEND;
    return List.of(alles ? Melding.TOEGEKEND : Melding.GEEN);
  }

  private static void eisGelijk(Gecontroleerd eerste, Controleresultaat tweede) {
    if (!eerste.equals(tweede)) {
      throw new IllegalStateException("the second reading of the file says something else");
    }
  }

  private Uitvoering uitvoering(Gecontroleerd eerste) {
    Uitvoering uitvoering = perStandaard.get(eerste.standaard().id());
    if (uitvoering == null) {
      throw new IllegalStateException(eerste.standaard().id() + " has no answer");
    }
    return uitvoering;
  }

  private Beoordeling antwoord(
      Gecontroleerd eerste,
      Beoordelingsvraag vraag,
      Beslissing beslissing,
      List<String> codes,
      Rapportstof stof) {
    Retourschrijver schrijver = uitvoering(eerste).schrijver();
    return new Beoordeling(
        beslissing.uitslag(),
        schrijver.kop(eerste.voorloop(), eerste.eiCode(), vraag.kenmerk(), vraag.besloten(), codes),
        schrijver.sluit(beslissing.telling(), eerste.totaalIngediend(), beslissing.toegekend()),
        new Rapport(eerste, vraag, beslissing, stof, retourcodes).pagina(),
        beslissing.regels(),
        beslissing.ingediend(),
        beslissing.toegekend(),
        codes);
  }
}
