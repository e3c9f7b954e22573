package nl.zorgpoort.standaard;

import java.util.List;

/** A definition file that does not hold together: our own fault, so the program does not start. */
public final class Definitiefout extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Definitiefout(String bron, List<String> fouten) {
    super(bron + ": " + String.join("; ", fouten));
  }
}
