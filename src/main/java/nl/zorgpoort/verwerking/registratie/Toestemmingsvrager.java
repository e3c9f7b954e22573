package nl.zorgpoort.verwerking.registratie;

/** Asks for consent before personal data leaves. */
public interface Toestemmingsvrager {
  /** Asks the employee of a registration; idempotent per registration. */
  void vraag(String registratieId);
}
