package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.List;

/**
 * What was decided on one declaration; all of it is granted, or nothing.
 *
 * @param bruto granted, negative on a credit line
 * @param restant granted and to be paid, negative on a credit line
 */
public record Regelbesluit(
    Declaratie declaratie, boolean toegekend, long bruto, long restant, List<Melding> meldingen) {

  static Regelbesluit van(Declaratie d, List<Melding> meldingen) {
    if (!meldingen.isEmpty()) {
      return new Regelbesluit(d, false, 0, 0, meldingen);
    }
    int teken = d.credit().isPresent() ? -1 : 1;
    return new Regelbesluit(d, true, teken * d.bruto(), teken * d.restant(), List.of());
  }
}
