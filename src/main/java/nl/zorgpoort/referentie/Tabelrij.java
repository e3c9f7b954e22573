package nl.zorgpoort.referentie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A row whose cells are as their columns ask, with what empty cells stand for filled in. */
public final class Tabelrij {
  private final Tabelvorm vorm;
  private final long nummer;
  private final List<String> waarden;

  /**
   * @param nummer as a spreadsheet counts
   * @param waarden in the order of the columns of the form
   */
  Tabelrij(Tabelvorm vorm, long nummer, List<String> waarden) {
    this.vorm = vorm;
    this.nummer = nummer;
    this.waarden = List.copyOf(waarden);
  }

  /** The table it stands in. */
  public Tabelvorm vorm() {
    return vorm;
  }

  /** As a spreadsheet counts, the row of column names is 1. */
  public long nummer() {
    return nummer;
  }

  /** In the order of the columns of the form. */
  public List<String> waarden() {
    return waarden;
  }

  boolean heeft(String kolom) {
    return vorm.plaats(kolom).isPresent();
  }

  String tekst(String kolom) {
    return waarden.get(vorm.plaats(kolom).orElseThrow());
  }

  boolean janee(String kolom) {
    return tekst(kolom).equals("J");
  }

  long getal(String kolom) {
    return Long.parseLong(tekst(kolom));
  }

  Optional<LocalDate> mogelijkeDag(String kolom) {
    return tekst(kolom).isEmpty() ? Optional.empty() : Optional.of(dag(tekst(kolom)));
  }

  Periode geldig() {
    return new Periode(dag(tekst(Tabelvorm.VAN)), dag(tekst(Tabelvorm.TOT)));
  }

  /** A day that was found good. */
  static LocalDate dag(String eejjmmdd) {
    int dag = Integer.parseInt(eejjmmdd);
    return LocalDate.of(dag / 10_000, dag / 100 % 100, dag % 100);
  }
}
