package nl.zorgpoort.bedrijfszorg.registratie;

/** The portal takes a registration back. */
public record Intrekking(String kenmerk, String registratie) implements Bericht {}
