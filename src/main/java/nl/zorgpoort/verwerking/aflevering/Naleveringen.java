package nl.zorgpoort.verwerking.aflevering;

/** What lies in an out folder without answering a delivery. */
public interface Naleveringen {
  /** What a partner's reading meant. */
  enum Uitkomst {
    /** Not one of these. */
    ONBEKEND,
    /** Recorded. */
    GEMELD,
    /** It was read before it was marked as delivered; worth trying again. */
    NOG_NIET
  }

  /** The partner read a file to its end. */
  Uitkomst opgehaald(String account, String naam);

  /** Whether the partner may remove it; a file that is not one of these is its own. */
  boolean magWeg(String account, String naam);
}
