package nl.zorgpoort.web.balie;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst;

/**
 * What somebody typed to find files. A field that makes no sense is named and takes no part, so
 * that nothing is found by accident.
 *
 * @param velden as they were typed, empty ones left out; no BSN among them
 * @param bsn digits, kept out of the address
 */
record Zoekformulier(Map<String, String> velden, Optional<String> bsn) {
  private static final Pattern BEDRAG =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d{1,12})(?:,(\\d{2}))?");

  private static final Map<String, Predicate<String>> VORM =
      Map.of(
          "agb", v -> v.matches("\\d{8}"),
          "factuur", v -> v.length() <= 12,
          "ref", v -> v.length() <= 20,
          "code", v -> v.matches("\\d{4}"),
          "staat", Zoekformulier::staat,
          "van", Zoekformulier::dag,
          "tot", Zoekformulier::dag,
          "bedrag", v -> BEDRAG.matcher(v).matches(),
          "naam", v -> v.length() <= 255);

  Zoekformulier {
    velden = Map.copyOf(velden);
  }

  /** From the parameters of a request; others are ignored. */
  static Zoekformulier van(Map<String, String> parameters, Optional<String> bsn) {
    Map<String, String> velden = new LinkedHashMap<>();
    VORM.keySet()
        .forEach(
            naam -> {
              String waarde = parameters.getOrDefault(naam, "").strip();
              if (!waarde.isEmpty()) {
                velden.put(naam, waarde);
              }
            });
    return new Zoekformulier(velden, bsn);
  }

  /** Names of fields that cannot be read, in order. */
  public TreeSet<String> fouten() {
    TreeSet<String> fout = new TreeSet<>();
    velden.forEach(
        (naam, waarde) -> {
          if (!VORM.getOrDefault(naam, v -> false).test(waarde)) {
            fout.add(naam);
          }
        });
    return fout;
  }

  private static boolean staat(String waarde) {
    for (Staat staat : Staat.values()) {
      if (staat.name().equals(waarde)) {
        return true;
      }
    }
    return false;
  }

  private static boolean dag(String waarde) {
    try {
      LocalDate.parse(waarde);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private Optional<String> veld(String naam) {
    return Optional.ofNullable(velden.get(naam)).filter(w -> !fouten().contains(naam));
  }

  Bestandenlijst.Vraag vraag() {
    return new Bestandenlijst.Vraag(
        veld("agb"),
        veld("factuur"),
        veld("ref"),
        veld("code"),
        veld("staat").map(Staat::valueOf),
        veld("van").map(LocalDate::parse),
        veld("tot").map(LocalDate::parse),
        veld("bedrag").map(Zoekformulier::centen),
        bsn,
        veld("naam").map(v -> v.toLowerCase(Locale.ROOT)));
  }

  private static long centen(String waarde) {
    Matcher m = BEDRAG.matcher(waarde);
    if (!m.matches()) {
      throw new IllegalStateException("an amount that was checked before");
    }
    long euro = Long.parseLong(m.group(1).replace(".", ""));
    return euro * 100 + Optional.ofNullable(m.group(2)).map(Long::parseLong).orElse(0L);
  }
}
