package nl.zorgpoort;

import java.io.IOException;

/** The same on PostgreSQL. */
class FactuurKetenIT extends FactuurKetenTest {
  @Override
  Registratieproef proef() throws IOException {
    return Registratieproef.opPostgres();
  }
}
