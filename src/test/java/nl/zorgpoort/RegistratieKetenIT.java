package nl.zorgpoort;

import java.io.IOException;

/** The same on PostgreSQL. */
class RegistratieKetenIT extends RegistratieKetenTest {
  @Override
  Registratieproef proef() throws IOException {
    return Registratieproef.opPostgres();
  }
}
