package nl.zorgpoort.bedrijfszorg.registratie;

import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.declaratie.Polis;

/**
 * An intervention of the catalogue.
 *
 * @param offerte whether it goes by quotation
 * @param polis the health insurance that part of its price may go to
 */
public record Interventie(String code, String naam, boolean offerte, Optional<Polis> polis) {
  /** Whether part of its price may go to a health insurance. */
  public boolean ontdubbelbaar() {
    return polis.isPresent();
  }
}
