package nl.zorgpoort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgpoort.cli.Werkbank;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database in which the real gateway took in and decided every sample; then it was stopped. */
final class Proefgateway {
  /** What the gateway runs on. */
  enum Databank {
    H2,
    POSTGRESQL
  }

  private static final Map<Databank, Proefgateway> GESTART = new EnumMap<>(Databank.class);

  private final Path map;
  private final Optional<EmbeddedPostgres> server;
  private final List<String> instellingen = new ArrayList<>();

  /** One for all tests, which leave it as they found it; it goes with the process. */
  static synchronized Proefgateway op(Databank databank) throws IOException {
    Proefgateway gestart = GESTART.get(databank);
    if (gestart == null) {
      gestart = new Proefgateway(databank);
      GESTART.put(databank, gestart);
      Runtime.getRuntime().addShutdownHook(new Thread(gestart::ruimOp));
    }
    return gestart;
  }

  private Proefgateway(Databank databank) throws IOException {
    map = Files.createTempDirectory("zorgpoort-proef");
    instellingen.add("--zorgpoort.map=" + map);
    server =
        databank == Databank.POSTGRESQL
            ? Optional.of(EmbeddedPostgres.builder().setServerConfig("fsync", "off").start())
            : Optional.empty();
    server.ifPresent(
        s -> {
          instellingen.add("--spring.datasource.url=" + s.getJdbcUrl("postgres", "postgres"));
          instellingen.add("--spring.datasource.username=postgres");
        });
    neemAllesIn();
  }

  private void neemAllesIn() {
    List<String> argumenten = new ArrayList<>(instellingen);
    argumenten.addAll(List.of("--zorgpoort.sftp.poort=0", "--server.port=0"));
    new SpringApplication(Gateway.class).run(argumenten.toArray(String[]::new)).close();
  }

  Werkbank werkbank() {
    return Databankwerkbank.open(instellingen);
  }

  /** What a command came to. */
  record Loop(int exitcode, String stdout, String stderr) {}

  /** Runs a command on this database. */
  Loop voer(String... args) {
    return voer(instellingen, args);
  }

  /** Runs a command on another database. */
  static Loop voer(List<String> instellingen, String... args) {
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    StringWriter stderr = new StringWriter();
    int exitcode =
        Zorgpoort.voer(
            Zorgpoort.opdrachten(
                stdout,
                new PrintWriter(stderr, true),
                Clock.systemUTC(),
                a -> {},
                Databankwerkbank::open),
            Stream.concat(Arrays.stream(args), instellingen.stream()).toArray(String[]::new));
    return new Loop(exitcode, stdout.toString(StandardCharsets.UTF_8), stderr.toString());
  }

  /** The tables, looked at and spoilt from outside. */
  JdbcClient sql() {
    String adres =
        server
            .map(s -> s.getJdbcUrl("postgres", "postgres"))
            .orElse(
                "jdbc:h2:file:"
                    + map
                    + "/db/zorgpoort;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                    + ";DEFAULT_NULL_ORDERING=HIGH;AUTO_SERVER=TRUE");
    return JdbcClient.create(new DriverManagerDataSource(adres));
  }

  private void ruimOp() {
    try {
      if (server.isPresent()) {
        server.get().close();
      }
      try (Stream<Path> alles = Files.walk(map)) {
        alles.sorted((a, b) -> b.compareTo(a)).forEach(Proefgateway::verwijder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void verwijder(Path pad) {
    try {
      Files.deleteIfExists(pad);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
