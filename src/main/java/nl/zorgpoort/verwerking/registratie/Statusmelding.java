package nl.zorgpoort.verwerking.registratie;

import nl.zorgpoort.bedrijfszorg.registratie.Registratiestaat;

/** Tells the portal what became of its request. */
public record Statusmelding(String registratie, String kenmerk, Registratiestaat staat) {}
