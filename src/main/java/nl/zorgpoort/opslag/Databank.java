package nl.zorgpoort.opslag;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One database with its transactions, and how our values are written in it. */
final class Databank {
  /** Rows of a long result that are in hand at once. */
  private static final int RIJEN_PER_KEER = 2_000;

  private static final String OP_SLEUTEL =
      """
      select set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true),
             set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
             set_config('enable_material', 'off', true), set_config('random_page_cost', '1', true),
             set_config('jit', 'off', true),
             set_config('plan_cache_mode', 'force_generic_plan', true)
      """;

  private final DataSource bron;
  private final JdbcTemplate jdbc;
  private final JdbcClient client;
  private final TransactionTemplate transactie;
  private final JdbcTemplate stroom;
  private final TransactionTemplate momentopname;
  private final boolean h2;
  private final ExecutorService achtergrond =
      Executors.newCachedThreadPool(Databank::opAchtergrond);

  /** Something done with a connection. */
  @FunctionalInterface
  interface Werk {
    void doe(Connection verbinding) throws SQLException;
  }

  Databank(DataSource bron) {
    this.bron = bron;
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

  private static Thread opAchtergrond(Runnable werk) {
    Thread draad = new Thread(werk, "opslag");
    draad.setDaemon(true);
    return draad;
  }

  /** Threads for work beside that of the caller. */
  ExecutorService achtergrond() {
    return achtergrond;
  }

  JdbcClient.StatementSpec sql(String sql) {
    return client.sql(sql);
  }

  /** Many rows with one statement. */
  void stapel(String sql, List<Object[]> rijen) {
    jdbc.batchUpdate(sql, rijen);
  }

  /** The fastest way to put many rows in a table. */
  Rijlader rijlader() {
    return h2 ? Rijlader.metStapel(this) : new Kopielader(this);
  }

  /** With the connection of the running transaction. */
  void opVerbinding(Werk werk) {
    jdbc.execute(
        (ConnectionCallback<Boolean>)
            verbinding -> {
              werk.doe(verbinding);
              return true;
            });
  }

  /** Rows of a query whose parameters go by position. */
  void zoek(String sql, PreparedStatementSetter parameters, RowCallbackHandler rij) {
    jdbc.query(sql, parameters, rij);
  }

  /**
   * Works in a transaction whose queries go by the indexes and never read a table from end to end.
   * PostgreSQL would rather do that for some thousands of keys at a time, or because it planned the
   * query when the table was still empty.
   */
  <T> T leesOpSleutel(Supplier<T> werk) {
    return uitTransactie(
        () -> {
          if (!h2) {
            sql(OP_SLEUTEL).query().singleRow();
          }
          return werk.get();
        });
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

  /** A connection of its own, to be closed by the caller. */
  Connection verbinding() throws SQLException {
    return bron.getConnection();
  }

  static RuntimeException fout(String taak, SQLException oorzaak) {
    return new UncategorizedSQLException(taak, null, oorzaak);
  }

  boolean isH2() {
    return h2;
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
    // indexOf is much faster than replace, and almost no value has one.
    return waarde.indexOf('\0') < 0 ? waarde : waarde.replace('\0', '\u2400');
  }
}
