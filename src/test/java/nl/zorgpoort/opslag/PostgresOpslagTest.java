package nl.zorgpoort.opslag;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.JdbcTemplate;

/** The store on PostgreSQL, a fresh database per test. */
class PostgresOpslagTest extends OpslagContract {
  private static EmbeddedPostgres server;

  /** Nothing here outlives the test, so nothing waits for the disk. */
  @BeforeAll
  static void start() throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("full_page_writes", "off")
            .start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  DataSource leeg() {
    String naam = "t" + UUID.randomUUID().toString().replace("-", "");
    new JdbcTemplate(server.getPostgresDatabase()).execute("create database " + naam);
    return server.getDatabase("postgres", naam);
  }
}
