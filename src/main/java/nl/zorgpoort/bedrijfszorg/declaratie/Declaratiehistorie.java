package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/**
 * Earlier lines and invoices, fetched beforehand. What an invoice that was refused as a whole held
 * is not among them, so that it can be sent again.
 */
public interface Declaratiehistorie {
  /** Gross granted on a registration, less what was taken back, in eurocents. */
  long toegekendBruto(String registratie);

  /** The line of this provider with this reference. */
  Optional<EerdereDeclaratie> metReferentie(String aanbieder, String referentie);

  /** Whether the provider used this invoice number before. */
  boolean factuurGebruikt(String aanbieder, String nummer);
}
