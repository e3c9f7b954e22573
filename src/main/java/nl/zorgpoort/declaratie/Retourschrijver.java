package nl.zorgpoort.declaratie;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.zorgpoort.bericht.Recordbouwer;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Berichtstandaard.Retourverwijzing;
import nl.zorgpoort.standaard.Rubriek;

/**
 * Makes the records of one retour, each with CR/LF. Of 02, 04 and 98 the sender's own positions
 * come back unchanged; in 01 only the EI code changes; 99 is rebuilt (rules A8, A11). Where a field
 * stands is up to the standard that answers. Not for use by several threads.
 */
final class Retourschrijver {
  private final Berichtstandaard heen;
  private final Rubriek eiCode;
  private final Rubriek referentie;
  private final Rubriek datum;
  private final Retourvorm voorloop;
  private final Retourvorm verzekerde;
  private final Retourvorm prestatie;
  private final Retourvorm commentaar;
  private final Recordbouwer sluit;
  private final Bedragveld berekend;
  private final Bedragveld toegekend;
  private final Rubriek verzekerden;
  private final Rubriek prestaties;
  private final Rubriek commentaren;
  private final Rubriek details;
  private final Bedragveld totaalIngediend;
  private final Bedragveld totaalToegekend;

  /**
   * @throws IllegalStateException when one of the standards lacks a field that a retour needs
   */
  Retourschrijver(Berichtstandaard heen, Berichtstandaard retour) {
    this.heen = heen;
    eiCode = heen.rol("ei-code");
    referentie = retour.rol("retourreferentie");
    datum = retour.rol("retourdatum");
    voorloop = new Retourvorm(retour, Kenmerk.VOORLOOP, "voorloop");
    verzekerde = new Retourvorm(retour, Kenmerk.VERZEKERDE, "verzekerde");
    prestatie = new Retourvorm(retour, Kenmerk.PRESTATIE, "prestatie");
    commentaar = new Retourvorm(retour, Kenmerk.COMMENTAAR, "commentaar");
    sluit = new Recordbouwer(retour.verplicht(Kenmerk.SLUIT));
    berekend = Bedragveld.van(retour, "berekend");
    toegekend = Bedragveld.van(retour, "toegekend");
    verzekerden = retour.rol("aantal-verzekerden");
    prestaties = retour.rol("aantal-prestaties");
    commentaren = retour.rol("aantal-commentaar");
    details = retour.rol("aantal-details");
    totaalIngediend = Bedragveld.van(retour, "totaal-ingediend");
    totaalToegekend = Bedragveld.van(retour, "totaal-toegekend");
  }

  /**
   * The 01 record.
   *
   * @param record received 01 record, padded or cut to its length
   * @param ei EI code of the heen
   * @param kenmerk number of ours, 0181
   * @param besloten decision date, 0182
   */
  String kop(String record, String ei, String kenmerk, LocalDate besloten, List<String> meldingen) {
    String antwoord =
        new StringBuilder(record)
            .replace(eiCode.begin(), eiCode.einde(), antwoordOp(ei))
            .toString();
    byte[] kop =
        voorloop
            .zet(referentie, kenmerk)
            .zet(datum, DateTimeFormatter.BASIC_ISO_DATE.format(besloten))
            .achter(antwoord.getBytes(StandardCharsets.ISO_8859_1), meldingen);
    return new String(kop, StandardCharsets.ISO_8859_1);
  }

  private String antwoordOp(String ei) {
    return heen.retour()
        .map(Retourverwijzing::eiCodes)
        .map(codes -> codes.get(ei))
        .orElseThrow(
            () -> new IllegalStateException(heen.id() + " has no answer to EI code " + ei));
  }

  byte[] verzekerde(byte[] record, List<String> meldingen) {
    return verzekerde.achter(record, meldingen);
  }

  /** The 04 record, with what was calculated and granted, in cents. */
  byte[] prestatie(
      byte[] record, long berekendBedrag, long toegekendBedrag, List<String> meldingen) {
    return prestatie
        .zet(berekend, berekendBedrag)
        .zet(toegekend, toegekendBedrag)
        .achter(record, meldingen);
  }

  byte[] commentaar(byte[] record, List<String> meldingen) {
    return commentaar.achter(record, meldingen);
  }

  /**
   * The 99 record.
   *
   * @param ingediend claimed total and its sign as they are copied from the heen, 12 characters
   * @param totaal granted cents over the whole heen
   */
  String sluit(Retourtelling telling, String ingediend, long totaal) {
    sluit
        .zet(verzekerden, telling.verzekerden())
        .zet(prestaties, telling.prestaties())
        .zet(commentaren, telling.commentaar())
        .zet(details, telling.details());
    totaalIngediend.neemOver(sluit, ingediend);
    totaalToegekend.zet(sluit, totaal);
    return new String(sluit.bytes(), StandardCharsets.ISO_8859_1);
  }
}
