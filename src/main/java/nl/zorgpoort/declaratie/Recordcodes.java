package nl.zorgpoort.declaratie;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Codekeuze;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Trap;

/**
 * Return codes of a record by the findings on it and on its comments: a comment that fails takes
 * its record along with 8002 (decision 4).
 */
final class Recordcodes {
  private static final List<String> GEEN_MELDING = List.of(Melding.GEEN);
  private static final String COMMENTAAR_AFGEKEURD = "het commentaar eronder is afgekeurd";

  private final Rapportstof stof;

  Recordcodes(Rapportstof stof) {
    this.stof = stof;
  }

  /** Codes of a 98. */
  static List<String> commentaar(Heenrecord record) {
    return record.fout() ? Codekeuze.van(record.bevindingen()) : GEEN_MELDING;
  }

  /**
   * Codes of a 02 with these findings.
   *
   * @param bevindingen on the record itself, of all tiers
   */
  List<String> verzekerde(Detail detail, List<Bevinding> bevindingen) {
    if (!bevindingen.isEmpty()) {
      return Codekeuze.van(bevindingen);
    }
    if (detail.commentaarFout()) {
      stof.nietBeoordeeld(detail.record(), COMMENTAAR_AFGEKEURD);
      return List.of(Melding.NIET_BEOORDEELD);
    }
    return GEEN_MELDING;
  }

  /** Codes of a 04 that the technical check found something on, or on a comment under it. */
  List<String> prestatie(Detail detail) {
    Codekeuze keuze = new Codekeuze();
    detail.record().bevindingen().forEach(keuze::voegToe);
    if (detail.commentaarFout()) {
      stof.nietBeoordeeld(detail.record(), COMMENTAAR_AFGEKEURD);
      keuze.voegToe(nietBeoordeeld(detail.record()));
    }
    return keuze.codes();
  }

  /** As a fact about the record without a field, so that it takes its place among the codes. */
  private static Bevinding nietBeoordeeld(Heenrecord record) {
    return new Bevinding(
        record.regel(),
        record.kenmerk(),
        Optional.empty(),
        "A6",
        Niveau.RECORD,
        Trap.BESTAND,
        Melding.NIET_BEOORDEELD,
        record.offset(),
        record.offset(),
        "",
        COMMENTAAR_AFGEKEURD);
  }
}
