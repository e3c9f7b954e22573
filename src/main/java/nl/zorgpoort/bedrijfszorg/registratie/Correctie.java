package nl.zorgpoort.bedrijfszorg.registratie;

/** The portal corrects what it told of the employee. */
public record Correctie(String kenmerk, String registratie, Werknemer werknemer)
    implements Bericht {}
