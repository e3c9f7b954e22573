package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.List;

/** What was decided on an invoice. */
public record Besluit(Factuur factuur, List<Melding> meldingen, List<Regelbesluit> regels) {

  /** What is paid, in eurocents. */
  public long toegekend() {
    return regels.stream().mapToLong(Regelbesluit::restant).reduce(0, Math::addExact);
  }
}
