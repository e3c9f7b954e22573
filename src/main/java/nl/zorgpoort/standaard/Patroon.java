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

  private Patroon(Automaton automaat) {
    this.automaat = new RunAutomaton(automaat, true);
  }

  /** Compiles a pattern for a field of this many positions. */
  public static Patroon van(String tekst, int lengte) {
    return new Patroon(begrensd(tekst, lengte));
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
    }
    return automaat.isAccept(staat);
  }
}
