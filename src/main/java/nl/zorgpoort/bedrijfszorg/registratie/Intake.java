package nl.zorgpoort.bedrijfszorg.registratie;

import java.time.LocalDate;

/** The intake form of the old regime. */
public record Intake(String kenmerk, String registratie, LocalDate datum) implements Bericht {}
