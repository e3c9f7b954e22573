package nl.zorgpoort.controle;

/** The check of one field by itself (tier 1), compiled from its definition. */
@FunctionalInterface
interface Veldcontrole {

  /**
   * Whether the field is well formed; a check that reads a value leaves it in the reading.
   *
   * @param van index of the field's first byte
   */
  boolean goed(byte[] bytes, int van, Recordlezing lezing);
}
