package nl.zorgpoort.verwerking.factuur;

import nl.zorgpoort.bedrijfszorg.declaratie.Declaratiehistorie;
import nl.zorgpoort.bedrijfszorg.declaratie.Registratiefeiten;

/** What an invoice is judged with. */
public interface Declaratieboek {
  /**
   * Registrations, and for whom an account may declare.
   *
   * @param account that sends
   * @param register number of the register to judge with
   * @param gebeurtenis number of the last event of a registration to judge with
   */
  Registratiefeiten feiten(String account, long register, long gebeurtenis);

  /**
   * What was declared before.
   *
   * @param grootboek number of the last decision that counts
   * @param proef whether that of the test environment is meant
   */
  Declaratiehistorie historie(long grootboek, boolean proef);
}
