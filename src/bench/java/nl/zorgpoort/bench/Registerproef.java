package nl.zorgpoort.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Import of a million allocations by the command in a process of its own with 128 MB of heap: into
 * an empty register, the same once more, and with one row in ten changed.
 */
public final class Registerproef {
  private static final String KOP =
      "persoon;nummer;besluitnummer;zorgzwaarte;functie;leveringsvorm;uitvoerder;"
          + "geldig_van;geldig_tot;opname;aanvang;einde";

  /** Hears the seconds of one import. */
  @FunctionalInterface
  interface Ontvanger {
    void meting(Inname.Databank databank, String wat, double seconden);
  }

  private final Path eerst;
  private final Path anders;
  private final Path map;

  /** Makes the files. */
  Registerproef(Path map, int rijen) throws IOException {
    this.map = Files.createDirectories(map);
    this.eerst = schrijf(map.resolve("eerst"), rijen, 0);
    this.anders = schrijf(map.resolve("anders"), rijen, 10);
  }

  public static void main(String[] args) throws Exception {
    int rijen = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    Registerproef proef = new Registerproef(Path.of(args[0]), rijen);
    for (Inname.Databank databank : Inname.Databank.values()) {
      proef.meet(
          databank,
          (d, wat, seconden) ->
              System.out.printf(Locale.ROOT, "| %s | %s | %.1f s |%n", d.naam(), wat, seconden));
    }
  }

  void meet(Inname.Databank databank, Ontvanger ontvanger) throws Exception {
    Path gateway = map.resolve("register-" + databank.name());
    Inname.wis(gateway);
    String instelling = "--zorgpoort.map=" + gateway;
    if (databank == Inname.Databank.H2) {
      meet(databank, ontvanger, List.of(instelling));
      return;
    }
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      String url = "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres");
      meet(databank, ontvanger, List.of(instelling, url));
    }
  }

  private void meet(Inname.Databank databank, Ontvanger ontvanger, List<String> instellingen)
      throws Exception {
    ontvanger.meting(databank, "into an empty register", seconden(eerst, instellingen));
    ontvanger.meting(databank, "the same again", seconden(eerst, instellingen));
    ontvanger.meting(databank, "one row in ten changed", seconden(anders, instellingen));
  }

  private static double seconden(Path map, List<String> instellingen) throws Exception {
    List<String> opdracht = new ArrayList<>(List.of("import", "register", map.toString()));
    opdracht.addAll(instellingen);
    long begin = System.nanoTime();
    Kindproces.voer("-Xmx128m", opdracht);
    return (System.nanoTime() - begin) / 1e9;
  }

  /** In an order that is not that of the keys. */
  private static Path schrijf(Path map, int rijen, int veranderdElke) throws IOException {
    Files.createDirectories(map);
    try (BufferedWriter uit =
        Files.newBufferedWriter(map.resolve("toewijzingen.csv"), StandardCharsets.UTF_8)) {
      uit.write(KOP + "\n");
      for (int n = 0; n < rijen; n++) {
        long nummer = n * 7_368_787L % rijen;
        boolean veranderd = veranderdElke > 0 && nummer % veranderdElke == 0;
        uit.write(
            "%s;T%07d;%09d;041;;4;30999001;20260101;%s;J;20260102;%n"
                .formatted(
                    bsn(nummer / 3), nummer, nummer % 1_000_000, veranderd ? "20261231" : ""));
      }
    }
    return map;
  }

  /** A number that passes the check of eleven. */
  private static String bsn(long nummer) {
    String acht = String.format(Locale.ROOT, "%08d", 10_000_000 + nummer);
    int som = 0;
    for (int i = 0; i < 8; i++) {
      som += (acht.charAt(i) - '0') * (9 - i);
    }
    return som % 11 == 10 ? bsn(nummer + 50_000_000) : acht + som % 11;
  }
}
