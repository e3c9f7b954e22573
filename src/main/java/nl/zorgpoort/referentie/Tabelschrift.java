package nl.zorgpoort.referentie;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as canonical CSV: all columns in the order of the form, rows in order of their text, so
 * that equal contents are equal texts.
 */
public final class Tabelschrift {
  private static final CSVFormat VORM =
      CSVFormat.Builder.create().setDelimiter(';').setRecordSeparator('\n').get();

  private Tabelschrift() {}

  /** The text, with column names. */
  public static String schrijf(Tabelvorm vorm, List<Tabelrij> rijen) {
    StringBuilder uit = new StringBuilder();
    try (CSVPrinter schrijver = new CSVPrinter(uit, VORM)) {
      schrijver.printRecord(vorm.namen());
      List<Tabelrij> opVolgorde =
          rijen.stream().sorted(Comparator.comparing(Tabelschrift::orde)).toList();
      for (Tabelrij rij : opVolgorde) {
        schrijver.printRecord(rij.waarden());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return uit.toString();
  }

  private static String orde(Tabelrij rij) {
    return String.join("\u0000", rij.waarden());
  }

  /** The rows of a text; a column that came to be after it was written holds what empty means. */
  public static List<Tabelrij> lees(Tabelvorm vorm, String tekst) {
    CSVFormat metKop = VORM.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser lezer = metKop.parse(new StringReader(tekst))) {
      Map<String, Integer> kop = lezer.getHeaderMap();
      return lezer.stream().map(r -> rij(vorm, kop, r)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tabelrij rij(Tabelvorm vorm, Map<String, Integer> kop, CSVRecord r) {
    List<String> waarden =
        vorm.kolommen().stream()
            .map(k -> kop.containsKey(k.naam()) ? r.get(k.naam()) : k.standaard())
            .toList();
    return new Tabelrij(vorm, r.getRecordNumber() + 1, waarden);
  }
}
