package nl.zorgpoort.opslag;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One database with its transactions, and how our values are written in it. */
final class Databank {
  /** Rows of a long result that are in hand at once. */
  private static final int RIJEN_PER_KEER = 2_000;

  private final JdbcTemplate jdbc;
  private final JdbcClient client;
  private final TransactionTemplate transactie;
  private final JdbcTemplate stroom;
  private final TransactionTemplate momentopname;
  private final boolean h2;

  Databank(DataSource bron) {
    this.jdbc = new JdbcTemplate(bron);
    this.client = JdbcClient.create(jdbc);
    this.transactie = new TransactionTemplate(new JdbcTransactionManager(bron));
    this.stroom = new JdbcTemplate(bron);
    this.stroom.setFetchSize(RIJEN_PER_KEER);
    this.momentopname = new TransactionTemplate(new JdbcTransactionManager(bron));
    this.momentopname.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.momentopname.setReadOnly(true);
    this.h2 = jdbc.execute((ConnectionCallback<String>) Databank::product).equals("H2");
  }

  private static String product(Connection verbinding) throws SQLException {
    return verbinding.getMetaData().getDatabaseProductName();
  }

  JdbcClient.StatementSpec sql(String sql) {
    return client.sql(sql);
  }

  /** Many rows with one statement. */
  void stapel(String sql, List<Object[]> rijen) {
    jdbc.batchUpdate(sql, rijen);
  }

  void inTransactie(Runnable werk) {
    transactie.executeWithoutResult(status -> werk.run());
  }

  <T> T uitTransactie(Supplier<T> werk) {
    T uitkomst = transactie.execute(status -> werk.get());
    if (uitkomst == null) {
      throw new IllegalStateException("a transaction gave nothing");
    }
    return uitkomst;
  }

  /** Reads with several statements as of one moment, whatever happens meanwhile. */
  void opEenMoment(Runnable werk) {
    momentopname.executeWithoutResult(status -> werk.run());
  }

  /**
   * The rows of a long result one by one, within a transaction; to be closed.
   *
   * @param sql takes no parameters
   */
  <T> Stream<T> stroom(String sql, RowMapper<T> rij) {
    return stroom.queryForStream(sql, rij);
  }

  /** Waits until no other transaction holds this slot; held to the end of the transaction. */
  void neemSlot(String naam) {
    sql("select naam from slot where naam = :naam for update")
        .param("naam", naam)
        .query(String.class)
        .single();
  }

  /**
   * PostgreSQL has a committed transaction on disk; H2 has handed it to the operating system, so
   * that it outlives the process but not the power. Called where bytes elsewhere depend on it.
   */
  void opSchijf() {
    if (h2) {
      jdbc.execute("checkpoint sync");
    }
  }

  static OffsetDateTime tijd(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  /** PostgreSQL keeps no NUL in text; a symbol stands for it. The bytes are in the chunks. */
  static String tekst(String waarde) {
    return waarde.replace('\0', '\u2400');
  }
}
