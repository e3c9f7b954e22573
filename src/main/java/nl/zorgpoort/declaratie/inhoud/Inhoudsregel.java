package nl.zorgpoort.declaratie.inhoud;

import java.util.Optional;

/** A content rule on one line. Never queries: all it may look at was fetched beforehand. */
interface Inhoudsregel {
  /** Its number in the rule list, for example {@code G05}. */
  String id();

  /** What it says of the line, if anything. */
  Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag);
}
