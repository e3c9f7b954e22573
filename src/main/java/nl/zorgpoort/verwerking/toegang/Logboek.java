package nl.zorgpoort.verwerking.toegang;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who did and saw what. Rows are added and never changed; every row holds a hash over itself and
 * the row before it, so that a change or a gap shows.
 */
public interface Logboek {

  /** What is worth a row. */
  enum Handeling {
    INGELOGD,
    INLOGGEN_MISLUKT,
    /** A client's lines were asked for; the subject is the BSN. */
    CLIENT_GEZIEN,
    /** A record was shown with its BSN. */
    RECORD_GEZIEN,
    /** Files were searched by BSN; the subject is the BSN. */
    GEZOCHT_OP_BSN,
    GEDOWNLOAD,
    /** A file was checked before it was sent; the subject is the account. */
    VOORCONTROLE,
    HERSTART,
    OPNIEUW_AFGELEVERD,
    /** A delivery or an account was held; the subject is its number or name. */
    VASTGEHOUDEN,
    VRIJGEGEVEN,
    UITZONDERING_VOORGESTELD,
    UITZONDERING_TOEGESTAAN,
    UITZONDERING_AFGEWEZEN,
    GEBRUIKER_GEMAAKT,
    GEBRUIKER_GEWIJZIGD,
    LOGBOEK_GEZIEN
  }

  /**
   * A row.
   *
   * @param nr from 1, without gaps
   * @param onderwerp what it was about: a BSN, a delivery, a user
   * @param reden in the words of who did it
   * @param sha256 lower-case hex
   */
  record Rij(
      long nr,
      Instant op,
      String wie,
      String functie,
      String handeling,
      String onderwerp,
      String reden,
      String sha256) {}

  /**
   * What to look for; absent is everything.
   *
   * @param voor only rows with a lower number
   */
  record Vraag(
      Optional<String> wie,
      Optional<String> onderwerp,
      Optional<Handeling> handeling,
      Optional<Long> voor) {}

  /** Adds a row; done when this returns. */
  void schrijf(String wie, String functie, Handeling handeling, String onderwerp, String reden);

  /** The latest first, at most so many. */
  List<Rij> rijen(Vraag vraag, int hoogstens);

  /** Number of the first row that does not follow from the ones before it; absent when all do. */
  Optional<Long> eersteBreuk();
}
