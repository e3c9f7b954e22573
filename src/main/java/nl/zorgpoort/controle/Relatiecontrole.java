package nl.zorgpoort.controle;

/** A relation between fields of one record, its parent and the 01 (tier 2), compiled. */
@FunctionalInterface
interface Relatiecontrole {
  /** Reports in the reading what does not hold. */
  void controleer(Recordlezing lezing);
}
