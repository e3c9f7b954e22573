package nl.zorgpoort.declaratie;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import nl.zorgpoort.grootboek.Regelbesluit;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;

/**
 * Makes the records of a retour, each with CR/LF. Of 02, 04 and 98 the sender's own positions come
 * back unchanged; in 01 only the EI code changes; 99 is rebuilt (rules A8, A11). Compiled once from
 * the standard that answers; safe for use by many threads.
 */
final class Retourschrijver {
  private final Berichtstandaard retour;
  private final Map<String, String> eiCodes;
  private final Retourvorm voorloop;
  private final Retourvorm verzekerde;
  private final Retourvorm prestatie;
  private final Retourvorm commentaar;
  private final byte[] sluit;
  private final Rubriek berekend;
  private final Rubriek berekendTeken;
  private final Rubriek toegekend;
  private final Rubriek toegekendTeken;

  /**
   * @param retour the standard that answers
   * @param eiCodes EI code of the answer by that of the question
   */
  Retourschrijver(Berichtstandaard retour, Map<String, String> eiCodes) {
    this.retour = retour;
    this.eiCodes = Map.copyOf(eiCodes);
    voorloop = Retourvorm.van(retour, Kenmerk.VOORLOOP, "voorloop");
    verzekerde = Retourvorm.van(retour, Kenmerk.VERZEKERDE, "verzekerde");
    prestatie = Retourvorm.van(retour, Kenmerk.PRESTATIE, "prestatie");
    commentaar = Retourvorm.van(retour, Kenmerk.COMMENTAAR, "commentaar");
    sluit = Veldschrijver.leeg(retour.verplicht(Kenmerk.SLUIT), retour.recordlengte());
    berekend = retour.rol("berekend");
    berekendTeken = retour.rol("berekend-dc");
    toegekend = retour.rol("toegekend");
    toegekendTeken = retour.rol("toegekend-dc");
  }

  /**
   * The 01 record.
   *
   * @param heen received 01 record, padded or cut to its length
   * @param eiCode EI code of the heen
   * @param kenmerk number of ours, 0181
   * @param besloten decision date, 0182
   */
  String kop(
      String heen, String eiCode, String kenmerk, LocalDate besloten, List<String> meldingen) {
    byte[] record = voorloop.vul(heen.getBytes(StandardCharsets.ISO_8859_1), meldingen);
    Veldschrijver.tekst(record, retour.rol("ei-code"), antwoordOp(eiCode));
    Veldschrijver.tekst(record, retour.rol("retourreferentie"), kenmerk);
    Veldschrijver.tekst(
        record, retour.rol("retourdatum"), DateTimeFormatter.BASIC_ISO_DATE.format(besloten));
    return new String(record, StandardCharsets.ISO_8859_1);
  }

  private String antwoordOp(String eiCode) {
    String antwoord = eiCodes.get(eiCode);
    if (antwoord == null) {
      throw new IllegalStateException(retour.id() + " does not answer EI code " + eiCode);
    }
    return antwoord;
  }

  byte[] verzekerde(byte[] heen, List<String> meldingen) {
    return verzekerde.vul(heen, meldingen);
  }

  /** The 04 record of a decided line, with what was calculated and granted. */
  byte[] prestatie(byte[] heen, Regelbesluit besluit) {
    byte[] record = prestatie.vul(heen, besluit.codes());
    Veldschrijver.bedrag(record, berekend, berekendTeken, besluit.berekend());
    Veldschrijver.bedrag(record, toegekend, toegekendTeken, besluit.toegekend());
    return record;
  }

  byte[] commentaar(byte[] heen, List<String> meldingen) {
    return commentaar.vul(heen, meldingen);
  }

  /**
   * The 99 record.
   *
   * @param ingediend claimed total and its sign as they are copied from the heen, 12 characters
   * @param totaal granted cents over the whole heen
   */
  String sluit(Retourtelling telling, String ingediend, long totaal) {
    byte[] record = sluit.clone();
    Veldschrijver.getal(record, retour.rol("aantal-verzekerden"), telling.verzekerden());
    Veldschrijver.getal(record, retour.rol("aantal-prestaties"), telling.prestaties());
    Veldschrijver.getal(record, retour.rol("aantal-commentaar"), telling.commentaar());
    Veldschrijver.getal(record, retour.rol("aantal-details"), telling.details());
    Rubriek bedrag = retour.rol("totaal-ingediend");
    Veldschrijver.tekst(record, bedrag, ingediend.substring(0, bedrag.lengte()));
    Veldschrijver.tekst(
        record, retour.rol("totaal-ingediend-dc"), ingediend.substring(bedrag.lengte()));
    Veldschrijver.bedrag(
        record, retour.rol("totaal-toegekend"), retour.rol("totaal-toegekend-dc"), totaal);
    return new String(record, StandardCharsets.ISO_8859_1);
  }
}
