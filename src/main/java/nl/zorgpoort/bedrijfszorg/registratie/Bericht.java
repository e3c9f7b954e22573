package nl.zorgpoort.bedrijfszorg.registratie;

/** A message about a registration, as its sender wrote it and its XSD allows it. */
public sealed interface Bericht
    permits Aanvraag, Correctie, Intrekking, Offertebesluit, Ontvangst, Intake, Afsluiting {
  /** What the sender calls this message; stands in the answer. */
  String kenmerk();
}
