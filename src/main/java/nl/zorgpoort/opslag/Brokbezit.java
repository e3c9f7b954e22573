package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.time.Instant;
import java.util.UUID;

/** Owners of chunks: made with the first byte, kept once something refers to them. */
final class Brokbezit {
  private Brokbezit() {}

  /** Begins or goes on. */
  static void begin(Databank databank, UUID eigenaar, Instant nu) {
    databank
        .sql(
            """
            insert into inhoud (eigenaar, laatst) values (:eigenaar, :nu)
            on conflict do nothing
            """)
        .param("eigenaar", eigenaar)
        .param("nu", tijd(nu))
        .update();
  }

  /**
   * Says that bytes still come; with the lock this takes, the owner cannot be swept before the end
   * of the transaction.
   *
   * @throws IllegalStateException when the owner was swept, or is referred to already
   */
  static void houdVast(Databank databank, UUID eigenaar, Instant nu) {
    eis(
        databank
            .sql("update inhoud set laatst = :nu where eigenaar = :eigenaar and vast = false")
            .param("nu", tijd(nu))
            .param("eigenaar", eigenaar)
            .update(),
        eigenaar);
  }

  /** Something refers to it from now on. */
  static void legVast(Databank databank, UUID eigenaar) {
    eis(
        databank
            .sql("update inhoud set vast = true where eigenaar = :eigenaar and vast = false")
            .param("eigenaar", eigenaar)
            .update(),
        eigenaar);
  }

  private static void eis(int bijgewerkt, UUID eigenaar) {
    if (bijgewerkt != 1) {
      throw new IllegalStateException("chunks of %s are not to be written".formatted(eigenaar));
    }
  }

  /** Removes the chunks; that there was an owner stays known. */
  static void wis(Databank databank, UUID eigenaar) {
    databank
        .sql("delete from brok where eigenaar = :eigenaar")
        .param("eigenaar", eigenaar)
        .update();
  }

  /** Removes the chunks and the owner, unless something refers to it. */
  static void verwijder(Databank databank, UUID eigenaar) {
    databank.inTransactie(
        () -> {
          boolean los =
              databank
                  .sql(
                      """
                      select eigenaar from inhoud
                       where eigenaar = :eigenaar and vast = false
                         for update
                      """)
                  .param("eigenaar", eigenaar)
                  .query(UUID.class)
                  .optional()
                  .isPresent();
          if (los) {
            databank
                .sql("delete from brok where eigenaar = :eigenaar")
                .param("eigenaar", eigenaar)
                .update();
            databank
                .sql("delete from inhoud where eigenaar = :eigenaar")
                .param("eigenaar", eigenaar)
                .update();
          }
        });
  }
}
