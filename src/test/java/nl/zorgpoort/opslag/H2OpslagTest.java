package nl.zorgpoort.opslag;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The store on the embedded database. */
class H2OpslagTest extends OpslagContract {
  @Override
  DataSource leeg() {
    JdbcDataSource bron = new JdbcDataSource();
    bron.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    return bron;
  }
}
