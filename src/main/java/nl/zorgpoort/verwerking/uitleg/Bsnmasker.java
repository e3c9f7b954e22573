package nl.zorgpoort.verwerking.uitleg;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Soort;
import nl.zorgpoort.standaard.Veldtype;

/**
 * Hides BSNs before a record is shown: the digits of BSN fields and of fields that repeat one, and
 * nine digits in a row in any text. In a record of a wrong length or an unknown type no position
 * can be trusted, so there all digits after the kenmerk are hidden.
 */
public final class Bsnmasker {
  private static final char MASKER = '*';
  private static final int LENGTE_KENMERK = 2;
  private static final int LENGTE_BSN = 9;
  private static final Pattern BSN_IN_TEKST = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");

  private final int recordlengte;
  private final Map<String, List<Rubriek>> bsnvelden;
  private final Map<String, List<Rubriek>> tekstvelden;

  public Bsnmasker(Berichtstandaard standaard) {
    recordlengte = standaard.recordlengte();
    Set<String> bsns = nummersMetBsn(standaard);
    bsnvelden = perType(standaard, r -> bsns.contains(r.nummer()));
    tekstvelden = perType(standaard, r -> r.type() == Veldtype.AN && r.lengte() >= LENGTE_BSN);
  }

  private static Set<String> nummersMetBsn(Berichtstandaard standaard) {
    Set<String> bronnen =
        standaard.recordtypes().stream()
            .flatMap(t -> t.rubrieken().stream())
            .filter(r -> r.soort() == Soort.BSN)
            .map(Rubriek::nummer)
            .collect(Collectors.toUnmodifiableSet());
    Stream<String> herhalingen =
        standaard.relaties("gelijk-aan-ouder").stream()
            .filter(r -> bronnen.contains(r.velden().get(1)))
            .map(r -> r.velden().get(0));
    return Stream.concat(bronnen.stream(), herhalingen).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, List<Rubriek>> perType(
      Berichtstandaard standaard, Predicate<Rubriek> welke) {
    return standaard.recordtypes().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Recordtype::kenmerk, t -> t.rubrieken().stream().filter(welke).toList()));
  }

  /** The record, given without its line end, with an asterisk for every digit of a BSN. */
  public String dek(String record) {
    String kenmerk = record.substring(0, Math.min(LENGTE_KENMERK, record.length()));
    char[] tekens = record.toCharArray();
    if (record.length() == recordlengte && bsnvelden.containsKey(kenmerk)) {
      bsnvelden.getOrDefault(kenmerk, List.of()).forEach(r -> dek(tekens, r.begin(), r.einde()));
      tekstvelden.getOrDefault(kenmerk, List.of()).forEach(r -> dekReeksen(tekens, r));
    } else {
      dek(tekens, kenmerk.length(), tekens.length);
    }
    return new String(tekens);
  }

  /** The text with an asterisk for every digit of nine in a row, as in a person's key. */
  public static String dekTekst(String tekst) {
    return BSN_IN_TEKST.matcher(tekst).replaceAll(m -> "*".repeat(m.group().length()));
  }

  private static void dek(char[] tekens, int van, int tot) {
    for (int i = van; i < tot; i++) {
      if (isCijfer(tekens[i])) {
        tekens[i] = MASKER;
      }
    }
  }

  /** Hides runs of exactly nine digits inside one field. */
  private static void dekReeksen(char[] tekens, Rubriek r) {
    int begin = r.begin();
    for (int i = r.begin(); i <= r.einde(); i++) {
      if (i == r.einde() || !isCijfer(tekens[i])) {
        if (i - begin == LENGTE_BSN) {
          dek(tekens, begin, i);
        }
        begin = i + 1;
      }
    }
  }

  private static boolean isCijfer(char teken) {
    return teken >= '0' && teken <= '9';
  }
}
