package nl.zorgpoort.declaratie;

import java.util.List;
import java.util.stream.IntStream;
import nl.zorgpoort.controle.Codekeuze;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;

/** One record type of a retour that carries return codes, compiled from its standard. */
final class Retourvorm {
  private final byte[] leeg;
  private final List<Rubriek> codes;

  private Retourvorm(byte[] leeg, List<Rubriek> codes) {
    this.leeg = leeg;
    this.codes = codes;
  }

  /**
   * @param rol what the roles of its return codes begin with, for example {@code prestatie}
   */
  static Retourvorm van(Berichtstandaard retour, String kenmerk, String rol) {
    List<Rubriek> codes =
        IntStream.rangeClosed(1, Codekeuze.MAXIMUM)
            .mapToObj(n -> retour.rol(rol + "-retourcode-" + n))
            .toList();
    return new Retourvorm(
        Veldschrijver.leeg(retour.verplicht(kenmerk), retour.recordlengte()), codes);
  }

  /** A new retour record with CR/LF: the sender's own record, then empty fields, then the codes. */
  byte[] vul(byte[] heen, List<String> meldingen) {
    byte[] record = leeg.clone();
    System.arraycopy(heen, 0, record, 0, heen.length);
    for (int i = 0; i < meldingen.size(); i++) {
      Veldschrijver.tekst(record, codes.get(i), meldingen.get(i));
    }
    return record;
  }
}
