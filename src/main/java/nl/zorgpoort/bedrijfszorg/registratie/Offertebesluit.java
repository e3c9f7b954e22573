package nl.zorgpoort.bedrijfszorg.registratie;

/** The employer's answer to a quotation, through the portal. */
public record Offertebesluit(String kenmerk, String registratie, boolean geaccepteerd)
    implements Bericht {}
