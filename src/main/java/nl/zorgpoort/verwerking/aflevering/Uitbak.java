package nl.zorgpoort.verwerking.aflevering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.verwerking.beoordeling.Zending.Soort;

/** The outbox: what answers a delivery, written in the transaction that decided it. */
public interface Uitbak {

  /** Where something in the outbox is. */
  enum Status {
    /** To be put in the out folder. */
    KLAAR,
    /** Verifiably in the out folder. */
    VERZONDEN,
    /** Read to its end by the partner. */
    OPGEHAALD
  }

  /**
   * Something in the outbox.
   *
   * @param inhoud owner of its chunks
   */
  record Stuk(
      UUID aanlevering,
      Soort soort,
      String account,
      String naam,
      UUID inhoud,
      String sha256,
      Status status) {

    /** Whether it is the answer itself or what is passed on, not the report beside it. */
    public boolean antwoordt() {
      return soort != Soort.RAPPORT;
    }
  }

  /** All of one delivery in the order in which it is to appear: the report before the retour. */
  List<Stuk> van(UUID aanlevering);

  /** By the name it has in the out folder of an account. */
  Optional<Stuk> zoek(String account, String naam);

  /** Goes from one status to the next, unless somebody else was first. */
  boolean verplaats(Stuk stuk, Status naar, Instant sinds);
}
