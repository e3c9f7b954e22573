package nl.zorgpoort.opslag;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Codes by field number in one column: {@code 0109=98999001 0112=30999001}. */
final class Codetabel {
  private static final int RUBRIEK = 4;

  private Codetabel() {}

  static String schrijf(Map<String, String> codes) {
    return new TreeMap<>(codes)
        .entrySet().stream()
            .map(code -> code.getKey() + "=" + code.getValue())
            .collect(Collectors.joining(" "));
  }

  static Map<String, String> lees(String tekst) {
    Map<String, String> codes = new TreeMap<>();
    Arrays.stream(tekst.split(" "))
        .forEach(code -> codes.put(code.substring(0, RUBRIEK), code.substring(RUBRIEK + 1)));
    return codes;
  }
}
