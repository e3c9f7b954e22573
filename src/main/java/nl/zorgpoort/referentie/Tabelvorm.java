package nl.zorgpoort.referentie;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table as it is imported.
 *
 * @param naam also that of its file, without .csv or .xlsx
 * @param overlap whether rows that differ only in period may have days in common
 */
public record Tabelvorm(String naam, boolean overlap, List<Kolom> kolommen) {
  /** The column that says from when a row is valid. */
  static final String VAN = "geldig_van";

  /** The column that says until when a row is valid. */
  static final String TOT = "geldig_tot";

  public Tabelvorm {
    kolommen = List.copyOf(kolommen);
  }

  /** Where this column stands, from 0. */
  public Optional<Integer> plaats(String kolom) {
    for (int k = 0; k < kolommen.size(); k++) {
      if (kolommen.get(k).naam().equals(kolom)) {
        return Optional.of(k);
      }
    }
    return Optional.empty();
  }

  /** Where the columns stand that a row is known by. */
  public List<Integer> sleutel() {
    return IntStream.range(0, kolommen.size())
        .filter(k -> kolommen.get(k).sleutel())
        .boxed()
        .toList();
  }

  /** Names of all columns. */
  public List<String> namen() {
    return kolommen.stream().map(Kolom::naam).toList();
  }
}
