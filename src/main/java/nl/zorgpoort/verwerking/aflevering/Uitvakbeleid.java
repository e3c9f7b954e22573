package nl.zorgpoort.verwerking.aflevering;

/** Asked by a channel before a partner removes a file from its {@code /uit}. */
@FunctionalInterface
public interface Uitvakbeleid {
  /** Whether the file is Verzonden, so that the partner may remove it. */
  boolean magWeg(String account, String naam);
}
