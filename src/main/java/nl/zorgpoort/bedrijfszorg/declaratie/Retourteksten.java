package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of our own return codes: data, so that a site can word them otherwise. */
public final class Retourteksten {
  private static final int KOLOMMEN = 6;
  private static final int NEDERLANDS = 4;

  private static final Pattern PLEK = Pattern.compile("\\{([0-9])\\}");

  private final Map<String, String> nederlands = new HashMap<>();

  /**
   * Reads the list.
   *
   * @param csv {@code code;niveau;van;tot;nl;en} with its header; {@code {0}} is what is filled in
   * @throws IllegalArgumentException when a row has not all of these
   */
  public Retourteksten(String csv) {
    for (String rij : csv.lines().skip(1).toList()) {
      String[] cellen = rij.split(";", -1);
      if (cellen.length != KOLOMMEN || cellen[NEDERLANDS].isEmpty()) {
        throw new IllegalArgumentException("no code with its sentences: " + rij);
      }
      nederlands.put(cellen[0], cellen[NEDERLANDS]);
    }
  }

  /** The sentence of a code, filled in. */
  public String nederlands(Melding melding) {
    String zin = nederlands.get(melding.code());
    if (zin == null) {
      throw new IllegalArgumentException("no sentence for " + melding.code());
    }
    return PLEK.matcher(zin)
        .replaceAll(plek -> Matcher.quoteReplacement(waarde(plek, melding.waarden())));
  }

  private static String waarde(MatchResult plek, List<String> waarden) {
    int n = Integer.parseInt(plek.group(1));
    return n < waarden.size() ? waarden.get(n) : plek.group();
  }
}
