package nl.zorgpoort.bedrijfszorg.registratie;

/**
 * A provider of interventions.
 *
 * @param agb eight digits
 * @param czo account that its registrations go to
 */
public record Zorgaanbieder(String agb, String naam, String czo) {}
