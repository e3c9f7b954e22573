package nl.zorgpoort.opslag;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** The databases that the store must run on; every test gets a fresh one. */
enum Databankkeuze {
  H2 {
    @Override
    HikariDataSource leeg() {
      HikariDataSource bron = new HikariDataSource();
      bron.setJdbcUrl(
          "jdbc:h2:mem:"
              + UUID.randomUUID()
              + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
      migreer(bron);
      return bron;
    }
  },
  POSTGRESQL {
    @Override
    HikariDataSource leeg() throws IOException {
      String naam = "t" + UUID.randomUUID().toString().replace("-", "");
      DataSource beheer = Server.draaiend().getPostgresDatabase();
      new JdbcTemplate(beheer).execute("create database " + naam + " template sjabloon");
      return pool(Server.draaiend().getDatabase("postgres", naam));
    }
  };

  abstract HikariDataSource leeg() throws IOException;

  private static HikariDataSource pool(DataSource bron) {
    HikariDataSource pool = new HikariDataSource();
    pool.setDataSource(bron);
    pool.setMaximumPoolSize(3);
    return pool;
  }

  private static void migreer(DataSource bron) {
    Flyway.configure().dataSource(bron).load().migrate();
  }

  /** One server for all tests; it stops with the process. */
  private static final class Server {
    private static EmbeddedPostgres server;

    private Server() {}

    /** Nothing here outlives the test, so nothing waits for the disk. */
    static synchronized EmbeddedPostgres draaiend() throws IOException {
      if (server == null) {
        server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
        new JdbcTemplate(server.getPostgresDatabase()).execute("create database sjabloon");
        migreer(server.getDatabase("postgres", "sjabloon"));
      }
      return server;
    }
  }
}
