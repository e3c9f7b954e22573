package nl.zorgpoort.declaratie.inhoud;

import java.util.Optional;

/** A content rule on a file as a whole; what it finds rejects the file (rules C05 to C19). */
interface Bestandsregel {
  /** Its number in the rule list, for example {@code C18}. */
  String id();

  /** What it says of the file, if anything. */
  Optional<Oordeel> beoordeel(Vooronderzoek bestand, Naslag naslag);
}
