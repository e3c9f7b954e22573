package nl.zorgpoort.bedrijfszorg.registratie;

/**
 * An intervention of the catalogue.
 *
 * @param offerte whether it goes by quotation
 * @param ontdubbelbaar whether part of it may go to a health insurance
 */
public record Interventie(String code, String naam, boolean offerte, boolean ontdubbelbaar) {}
