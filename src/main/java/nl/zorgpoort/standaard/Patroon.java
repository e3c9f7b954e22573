package nl.zorgpoort.standaard;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.RegExp;
import dk.brics.automaton.RunAutomaton;
import java.util.List;

/**
 * A field pattern, compiled to a table-driven automaton that reads bytes as ISO-8859-1. Syntax of
 * dk.brics.automaton: as usual, with {@code &} for and, {@code ~} for not.
 */
public final class Patroon {
  private final RunAutomaton automaat;
  private final boolean[] alles;

  private Patroon(Automaton automaat) {
    this.automaat = new RunAutomaton(automaat, true);
    this.alles = new boolean[this.automaat.getSize()];
    for (int staat = 0; staat < alles.length; staat++) {
      alles[staat] = isAlles(staat);
    }
  }

  /** Whether whatever follows matches, so that the rest need not be read. */
  private boolean isAlles(int staat) {
    boolean blijft = automaat.isAccept(staat);
    for (int teken = 0; teken < 256 && blijft; teken++) {
      blijft = automaat.step(staat, (char) teken) == staat;
    }
    return blijft;
  }

  /** Compiles a pattern for a field of this many positions. */
  public static Patroon van(String tekst, int lengte) {
    if (begrensd(tekst, lengte).isEmpty()) {
      throw new IllegalArgumentException("pattern matches nothing of length " + lengte);
    }
    return new Patroon(new RegExp(tekst).toAutomaton());
  }

  private static Automaton begrensd(String tekst, int lengte) {
    Automaton elke = Automaton.makeAnyChar().repeat(lengte, lengte);
    return new RegExp(tekst).toAutomaton().intersection(elke);
  }

  /** What is wrong with a pattern for a field of this many positions; empty when it is sound. */
  static List<String> fouten(String tekst, int lengte) {
    try {
      boolean past = !begrensd(tekst, lengte).isEmpty();
      return past ? List.of() : List.of("matches nothing of length " + lengte);
    } catch (IllegalArgumentException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  /** Whether these bytes match. */
  public boolean past(byte[] bytes, int van, int lengte) {
    int staat = automaat.getInitialState();
    for (int i = van; i < van + lengte; i++) {
      staat = automaat.step(staat, (char) (bytes[i] & 0xFF));
      if (staat < 0) {
        return false;
      }
      if (alles[staat]) {
        return true;
      }
    }
    return automaat.isAccept(staat);
  }
}
