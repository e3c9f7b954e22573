package nl.zorgpoort;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.verwerking.Brokken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a word in every column of every table, in all stored bytes and in all files. */
final class Doorzoeker {
  private final Registratieproef proef;
  private final JdbcClient sql;

  private record Kolom(String tabel, String naam) {}

  Doorzoeker(Registratieproef proef) {
    this.proef = proef;
    this.sql = JdbcClient.create(proef.gateway.getBean(DataSource.class));
  }

  /** Columns as {@code table.column}, {@code brok}, and paths of files. */
  Set<String> waarin(String woord) {
    Set<String> gevonden = new TreeSet<>();
    kolommen().stream()
        .filter(kolom -> bevat(kolom, woord))
        .forEach(kolom -> gevonden.add(kolom.tabel() + "." + kolom.naam()));
    if (inBrokken(woord)) {
      gevonden.add("brok");
    }
    gevonden.addAll(bestanden(woord));
    return gevonden;
  }

  private List<Kolom> kolommen() {
    return sql.sql(
            """
            select table_name, column_name
              from information_schema.columns
             where table_schema = 'public' and data_type like 'character%'
            """)
        .query((rij, n) -> new Kolom(rij.getString(1), rij.getString(2)))
        .list();
  }

  private boolean bevat(Kolom kolom, String woord) {
    return sql.sql(
                "select count(*) from %s where lower(%s) like :woord"
                    .formatted(kolom.tabel(), kolom.naam()))
            .param("woord", "%" + woord + "%")
            .query(Integer.class)
            .single()
        > 0;
  }

  private boolean inBrokken(String woord) {
    Brokken brokken = proef.gateway.getBean(Opslag.class).brokken();
    return sql.sql("select distinct eigenaar from brok").query(UUID.class).list().stream()
        .anyMatch(eigenaar -> bevat(brokken, eigenaar, woord));
  }

  private static boolean bevat(Brokken brokken, UUID eigenaar, String woord) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      brokken.kopieer(eigenaar, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bevat(bytes.toByteArray(), woord);
  }

  private static boolean bevat(byte[] bytes, String woord) {
    return new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT).contains(woord);
  }

  /** The database file is looked at through its tables: what it frees it writes over later. */
  private List<String> bestanden(String woord) {
    try (Stream<Path> alle = Files.walk(proef.map)) {
      return alle.filter(Files::isRegularFile)
          .filter(p -> !p.startsWith(proef.map.resolve("db")))
          .filter(p -> bevat(lees(p), woord))
          .map(p -> proef.map.relativize(p).toString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that goes away meanwhile holds nothing. */
  private static byte[] lees(Path bestand) {
    try {
      return Files.readAllBytes(bestand);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
