package nl.zorgpoort.verwerking.toestemming;

/** Mails that are kept as files where there is no mail server. */
@FunctionalInterface
public interface Bewaardepost {
  /** Removes all of a registration, because they hold a mail address. */
  void vergeet(String registratieId);
}
