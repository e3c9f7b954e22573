package nl.zorgpoort.verwerking.herstel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What failed, without what it failed on. */
class OorzaakTest {

  @Test
  void itNamesClassesAndPlaceButQuotesNothing() {
    Exception fout =
        new IllegalStateException(
            "line of 999900018", new IOException("bsn 999900018", new SQLException("999900018")));
    assertThat(Oorzaak.van(fout))
        .startsWith(
            "java.lang.IllegalStateException <- java.io.IOException <- java.sql.SQLException")
        .contains(" at nl.zorgpoort.verwerking.herstel.OorzaakTest.")
        .doesNotContain("999900018");
  }
}
