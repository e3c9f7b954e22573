package nl.zorgpoort.declaratie;

import java.util.List;
import java.util.stream.IntStream;
import nl.zorgpoort.bericht.Recordbouwer;
import nl.zorgpoort.controle.Codekeuze;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;

/**
 * One record type of a retour that comes back with return codes. Fields that are set in it stay
 * set; the codes are set anew for every record.
 */
final class Retourvorm {
  private final Recordbouwer bouwer;
  private final List<Rubriek> codes;

  /**
   * @param rol what the roles of its return codes begin with, for example {@code prestatie}
   */
  Retourvorm(Berichtstandaard retour, String kenmerk, String rol) {
    bouwer = new Recordbouwer(retour.verplicht(kenmerk));
    codes =
        IntStream.rangeClosed(1, Codekeuze.MAXIMUM)
            .mapToObj(n -> retour.rol(rol + "-retourcode-" + n))
            .toList();
  }

  Retourvorm zet(Rubriek veld, String waarde) {
    bouwer.zet(veld, waarde);
    return this;
  }

  Retourvorm zet(Bedragveld veld, long centen) {
    veld.zet(bouwer, centen);
    return this;
  }

  /** The record with CR/LF: the sender's own bytes, what they are, and behind them our fields. */
  byte[] achter(byte[] heen, List<String> meldingen) {
    for (int i = 0; i < codes.size(); i++) {
      bouwer.zet(codes.get(i), i < meldingen.size() ? meldingen.get(i) : "");
    }
    byte[] record = bouwer.bytes();
    System.arraycopy(heen, 0, record, 0, heen.length);
    return record;
  }
}
