package nl.zorgpoort.verwerking.naslag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads UTF-8 text with semicolons; a byte that is no UTF-8 becomes U+FFFD. */
final class Csvlezer {
  private static final char VOLGORDETEKEN = '\uFEFF';
  private static final CSVFormat VORM =
      CSVFormat.Builder.create().setDelimiter(';').setIgnoreEmptyLines(false).get();

  private Csvlezer() {}

  static void lees(InputStream in, Rijontvanger ontvanger) throws IOException, Onleesbaar {
    long nummer = 0;
    try (CSVParser lezer = VORM.parse(zonderVolgordeteken(in))) {
      Iterator<CSVRecord> rijen = lezer.iterator();
      boolean verder = true;
      while (verder && rijen.hasNext()) {
        List<String> cellen = rijen.next().toList();
        nummer++;
        verder = cellen.stream().allMatch(String::isBlank) || ontvanger.rij(nummer, cellen);
      }
    } catch (UncheckedIOException e) {
      // A quote that is never closed, or followed by something else; an unreadable file is one too.
      throw new Onleesbaar(nummer + 1, "is geen CSV: een aanhalingsteken staat verkeerd");
    }
  }

  private static Reader zonderVolgordeteken(InputStream in) throws IOException {
    BufferedReader tekst =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    tekst.mark(1);
    if (tekst.read() != VOLGORDETEKEN) {
      tekst.reset();
    }
    return tekst;
  }
}
