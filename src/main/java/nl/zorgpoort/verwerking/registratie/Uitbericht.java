package nl.zorgpoort.verwerking.registratie;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A message that no delivery asked for.
 *
 * @param volgnummer of the messages on its registration, from 1
 * @param account whom it is for
 * @param gemaakt absent before it was made
 */
public record Uitbericht(
    long nr,
    String registratie,
    Soort soort,
    int volgnummer,
    String account,
    Status status,
    Optional<Gemaakt> gemaakt) {

  /** What it tells. */
  public enum Soort {
    AANMELDING,
    CORRECTIE,
    INTREKKING,
    /** To the portal: what became of a registration. */
    STATUS;

    /** In file names and messages. */
    public String woord() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where it is. */
  public enum Status {
    /** To be made out of what holds at that moment. */
    TE_MAKEN,
    /** Made, and to be delivered. */
    KLAAR,
    /** Verifiably there. */
    VERZONDEN,
    /** Read to its end. */
    OPGEHAALD,
    /** Cannot be made or delivered; staff look at it. */
    STORING,
    /** Overtaken before it was made. */
    VERVALLEN
  }

  /**
   * Its bytes.
   *
   * @param inhoud owner of its chunks
   */
  public record Gemaakt(String naam, UUID inhoud, String sha256) {}
}
