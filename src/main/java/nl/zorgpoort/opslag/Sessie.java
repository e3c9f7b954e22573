package nl.zorgpoort.opslag;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One connection for more than one transaction: tables of the session last as long as it does. */
final class Sessie implements AutoCloseable {
  private final Connection verbinding;
  private final Databank databank;

  private Sessie(Connection verbinding) {
    this.verbinding = verbinding;
    this.databank = new Databank(new SingleConnectionDataSource(verbinding, true));
  }

  static Sessie open(Databank databank) {
    try {
      return new Sessie(databank.verbinding());
    } catch (SQLException e) {
      throw Databank.fout("open", e);
    }
  }

  /** The database over this connection. */
  Databank databank() {
    return databank;
  }

  Connection verbinding() {
    return verbinding;
  }

  /** What follows is one transaction, taken back when the session is closed. */
  void begin() {
    try {
      verbinding.setAutoCommit(false);
    } catch (SQLException e) {
      throw Databank.fout("begin", e);
    }
  }

  @Override
  public void close() {
    try {
      if (!verbinding.getAutoCommit()) {
        verbinding.rollback();
        verbinding.setAutoCommit(true);
      }
      verbinding.close();
    } catch (SQLException e) {
      throw Databank.fout("close", e);
    }
  }
}
