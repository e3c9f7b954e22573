package nl.zorgpoort.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows come out of the fast way in as they went in, on both databases. */
@ParameterizedClass
@EnumSource(Databankkeuze.class)
class RijladerTest {
  private static final Doeltabel TABEL = new Doeltabel("proef", List.of("n", "tekst", "ja"));

  /** What has a meaning in the text format, in SQL or in CSV, and what is no ASCII. */
  private static final String TEKENS =
      "ab\\\t\n\r\b\f\u000b\"';,.N{}\u0001\u001f\u0080\u00e9\u00ff\u2400\u20ac\ud83d\ude00";

  @Parameter Databankkeuze keuze;

  private HikariDataSource bron;
  private Databank databank;

  @BeforeEach
  void maakLeeg() throws IOException {
    bron = keuze.leeg();
    databank = new Databank(bron);
    databank.sql("create table proef (n bigint primary key, tekst varchar, ja boolean)").update();
  }

  @AfterEach
  void sluit() {
    bron.close();
  }

  @Test
  void everyTextComesBackAsItWent() {
    Random toeval = new Random(20261);
    List<Object[]> rijen = new ArrayList<>();
    rijen.add(new Object[] {-1L, null, true});
    for (long n = 0; n < 3_000; n++) {
      rijen.add(new Object[] {n, tekst(toeval), toeval.nextBoolean()});
    }
    databank.inTransactie(() -> databank.rijlader().laad(TABEL, rijen));
    List<Object[]> terug =
        databank
            .sql("select n, tekst, ja from proef order by n")
            .query((rij, n) -> new Object[] {rij.getLong(1), rij.getString(2), rij.getBoolean(3)})
            .list();
    assertThat(terug).usingRecursiveComparison().isEqualTo(rijen);
  }

  private static String tekst(Random toeval) {
    int[] punten = TEKENS.codePoints().toArray();
    int[] tekst = toeval.ints(toeval.nextInt(60), 0, punten.length).map(i -> punten[i]).toArray();
    return new String(tekst, 0, tekst.length);
  }
}
