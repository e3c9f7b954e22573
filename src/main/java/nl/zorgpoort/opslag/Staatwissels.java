package nl.zorgpoort.opslag;

import java.util.UUID;

/** The life of a delivery, written in the transaction that changes its state. */
final class Staatwissels {
  private static final String SCHRIJF =
      """
      insert into staatwissel (volgnummer, staat, op)
      select volgnummer, staat, staat_sinds from aanlevering where
      """;

  private Staatwissels() {}

  /** Notes the state that it is in now. */
  static void schrijf(Databank databank, UUID id) {
    databank.sql(SCHRIJF + " id = :id").param("id", id).update();
  }

  /** Notes the state that it is in now. */
  static void schrijf(Databank databank, long volgnummer) {
    databank.sql(SCHRIJF + " volgnummer = :volgnummer").param("volgnummer", volgnummer).update();
  }
}
