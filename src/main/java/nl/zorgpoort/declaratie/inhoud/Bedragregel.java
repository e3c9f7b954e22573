package nl.zorgpoort.declaratie.inhoud;

/** A rule on the amount of a line (G05): it also knows what the amount should have been. */
interface Bedragregel extends Inhoudsregel {

  /** Cents, not negative; 0 when no amount can be said. */
  long berekend(Declaratieregel regel, Naslag naslag);
}
