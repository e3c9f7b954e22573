package nl.zorgpoort.verwerking.beoordeling;

import java.util.Map;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Controleresultaat.NietHerkenbaar;
import nl.zorgpoort.partner.Berichtsoort;

/** What the technical check means for a delivery. */
public sealed interface Controleuitkomst {

  /** A message that is answered by a retour. */
  record Herkend(Gecontroleerd resultaat) implements Controleuitkomst {}

  /** No message we know: a text answer (rules B01 to B03). */
  record Onbekend(NietHerkenbaar resultaat) implements Controleuitkomst {}

  /**
   * A message for codes that this account may not send for: a text answer (decision 10).
   *
   * @param codes eight digits by field number, 0109 to 0112
   */
  record Geweigerd(Map<String, String> codes) implements Controleuitkomst {}

  /** An XML message that this account may send. */
  record Xml(Berichtsoort soort) implements Controleuitkomst {}
}
