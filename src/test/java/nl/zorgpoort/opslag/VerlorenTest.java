package nl.zorgpoort.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbc.JdbcSQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.UncategorizedSQLException;

class VerlorenTest {
  @Test
  void anEmbeddedDatabaseThatWasClosedIsLost() throws SQLException {
    try (Connection een = DriverManager.getConnection("jdbc:h2:mem:verloren");
        Connection twee = DriverManager.getConnection("jdbc:h2:mem:verloren");
        Statement stop = een.createStatement();
        Statement vraag = twee.createStatement()) {
      stop.execute("shutdown immediately");
      Throwable fout = catchThrowable(() -> vraag.executeQuery("select 1"));
      assertThat(fout).isInstanceOf(JdbcSQLNonTransientConnectionException.class);
      assertThat(Opslag.isVerloren(new IllegalStateException(fout))).isTrue();
    }
  }

  @Test
  void oneThatRanOutOfMemoryIsLost() {
    SQLException zonderGeheugen = new SQLException("Out of memory.", "90108", 90_108);
    assertThat(Opslag.isVerloren(new UncategorizedSQLException("x", null, zonderGeheugen)))
        .isTrue();
  }

  @Test
  void aServerThatIsAwayAndAnyOtherFailureAreNot() {
    assertThat(Opslag.isVerloren(new SQLException("connection refused", "08001"))).isFalse();
    assertThat(Opslag.isVerloren(new SQLException("duplicate", "23505", 23_505))).isFalse();
    assertThat(Opslag.isVerloren(new IllegalStateException("x"))).isFalse();
  }
}
