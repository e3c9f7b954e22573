package nl.zorgpoort.referentie;

import java.util.Map;

/**
 * How a content rule is set; the most specific row wins: EI code and channel, channel, EI code,
 * neither.
 *
 * @param regel for example {@code G05}
 * @param ei 0102, or {@code *}
 * @param kanaal name of the partner, or {@code *}
 * @param codes return codes to use instead: default code to code; key {@code *} for any
 * @param parameters by name, for example {@code maanden=24}
 */
public record Regelinstelling(
    String regel,
    String ei,
    String kanaal,
    boolean aan,
    Zwaarte zwaarte,
    Map<String, String> codes,
    Map<String, String> parameters,
    Periode geldig) {
  public Regelinstelling {
    codes = Map.copyOf(codes);
    parameters = Map.copyOf(parameters);
  }

  /** The code that takes the place of this one; itself when nothing is set. */
  public String code(String code) {
    return codes.getOrDefault(code, codes.getOrDefault("*", code));
  }
}
