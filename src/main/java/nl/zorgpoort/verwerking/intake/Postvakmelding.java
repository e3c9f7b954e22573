package nl.zorgpoort.verwerking.intake;

/** Nudges from a channel; losing or repeating one changes nothing, a sweeper does what is left. */
public interface Postvakmelding {
  /** The sender closed the last handle on a file in its inbox, and its name is not temporary. */
  void gesloten(String account, String bestandsnaam);

  /** The partner read a file in its /uit to the end and closed it. */
  void gelezen(String account, String bestandsnaam);
}
