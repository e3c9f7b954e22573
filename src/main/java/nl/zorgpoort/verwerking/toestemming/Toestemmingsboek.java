package nl.zorgpoort.verwerking.toestemming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.toestemming.Toestemming;
import nl.zorgpoort.bedrijfszorg.toestemming.Toestemmingstaat;

/**
 * Consents and the mails about them, without personal data. Every change is conditional: of two who
 * try the same at once, one gets true.
 */
public interface Toestemmingsboek {

  /** What a mail is for. */
  enum Mailsoort {
    VRAAG,
    HERINNERING
  }

  /** A mail to be sent; who gets it is not stored here. */
  record Mailtaak(long nr, String registratieId, Mailsoort soort) {}

  /** Asked, with the mail that says so, in one transaction; false when it was asked before. */
  boolean vraag(String registratieId, Instant op);

  /** The consent of a registration. */
  Optional<Toestemming> van(String registratieId);

  /** The consent that a code gives access to. */
  Optional<Toestemming> metCode(String sha256);

  /**
   * Answers with a code and uses it up, when an answer can still come and it was asked after {@code
   * grens}.
   */
  boolean beantwoord(String sha256, Instant grens, Toestemmingstaat naar, Instant op);

  /** Registrations asked at {@code grens} or before and not reminded yet. */
  List<String> teHerinneren(Instant grens, int hoogstens);

  /** Reminded, with the mail that does so, in one transaction. */
  boolean herinner(String registratieId, Instant op);

  /** Registrations without an answer asked at {@code grens} or before. */
  List<String> teVerlopen(Instant grens, int hoogstens);

  /** Lapsed; its code opens nothing any more. */
  boolean verloop(String registratieId, Instant grens, Instant op);

  /** Registrations with an answer or a lapse of which the consequence was not drawn. */
  List<String> zonderGevolg(int hoogstens);

  /** The consequence was drawn. */
  void gevolgGetrokken(String registratieId);

  /** Mails not marked as sent after a number, of consents that an answer can still come to. */
  List<Mailtaak> onverzonden(long na, int hoogstens);

  /** The same, by number. */
  Optional<Mailtaak> onverzonden(long nr);

  /** Puts a new code in the place of the old; false when no answer can come any more. */
  boolean vernieuwCode(String registratieId, String sha256);

  /** The mail server has it. */
  void verzonden(long nr, Instant op);
}
