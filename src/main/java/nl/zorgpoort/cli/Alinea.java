package nl.zorgpoort.cli;

import java.util.ArrayList;
import java.util.List;

/** Running text on a terminal. */
final class Alinea {
  /** Columns, the indent included. */
  static final int BREEDTE = 100;

  private Alinea() {}

  /** Breaks at spaces, each line after this many of them; a word is never cut. */
  static List<String> regels(int inspringen, String tekst) {
    List<String> regels = new ArrayList<>();
    String wit = " ".repeat(inspringen);
    StringBuilder regel = new StringBuilder();
    for (String woord : tekst.strip().split("\\s+", -1)) {
      if (regel.length() > 0 && inspringen + regel.length() + 1 + woord.length() > BREEDTE) {
        regels.add(wit + regel);
        regel.setLength(0);
      }
      regel.append(regel.length() == 0 ? "" : " ").append(woord);
    }
    regels.add((wit + regel).stripTrailing());
    return regels;
  }
}
