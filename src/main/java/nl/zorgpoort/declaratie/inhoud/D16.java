package nl.zorgpoort.declaratie.inhoud;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.zorgpoort.referentie.Verzekerde;

/** BSN and name belong to one person, when the register knows the BSN. */
final class D16 implements Verzekerderegel {
  private static final Pattern LEESTEKENS = Pattern.compile("[^\\p{L}\\p{N}]");

  /** Letters that are no letter with a mark. */
  private static final Map<String, String> LIGATUREN =
      Map.of("æ", "ae", "œ", "oe", "ß", "ss", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th");

  @Override
  public String id() {
    return "D16";
  }

  @Override
  public Optional<Oordeel> beoordeel(Verzekerdevraag verzekerde, Naslag naslag) {
    List<Verzekerde> rijen = naslag.dossier(verzekerde.persoon()).verzekerden();
    if (verzekerde.zonderBsn()
        || rijen.isEmpty()
        || rijen.stream().anyMatch(v -> v.naam().equals(verzekerde.naam()))
        || rijen.stream().anyMatch(v -> kaal(v.naam()).equals(kaal(verzekerde.naam())))) {
      return Optional.empty();
    }
    return Optional.of(
        new Oordeel(
            "8005",
            "naam",
            "D16.anders",
            List.of(),
            rijen.stream().map(Vergelijking::van).toList()));
  }

  /** Without case, marks, spaces and punctuation. */
  static String kaal(String naam) {
    String uit = Normalizer.normalize(naam, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> ligatuur : LIGATUREN.entrySet()) {
      uit = uit.replace(ligatuur.getKey(), ligatuur.getValue());
    }
    return LEESTEKENS.matcher(uit).replaceAll("");
  }
}
