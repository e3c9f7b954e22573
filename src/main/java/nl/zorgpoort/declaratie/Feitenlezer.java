package nl.zorgpoort.declaratie;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.declaratie.inhoud.Bestandsfeiten;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.standaard.Berichtstandaard;

/** Reads what the content rules must know of a file from its opening record. */
final class Feitenlezer {
  private Feitenlezer() {}

  /**
   * The facts of a file without file-level findings.
   *
   * @param kanaal name of the partner that sent it
   * @param ontvangen day of receipt
   */
  static Bestandsfeiten lees(Gecontroleerd bestand, String kanaal, LocalDate ontvangen) {
    Berichtstandaard heen = bestand.standaard();
    Voorloop voorloop = Voorloop.van(heen, bestand.voorloop());
    return new Bestandsfeiten(
        bestand.eiCode(),
        kanaal,
        voorloop.uzovi(),
        code(heen, voorloop, "servicebureau"),
        code(heen, voorloop, "instelling"),
        voorloop.declarant(),
        new Periode(dag(bestand, "periode-begin"), dag(bestand, "periode-einde")),
        dag(bestand, "factuurdatum"),
        ontvangen);
  }

  private static String code(Berichtstandaard heen, Voorloop voorloop, String rol) {
    return voorloop.codes().getOrDefault(heen.rol(rol).nummer(), "");
  }

  private static LocalDate dag(Gecontroleerd bestand, String rol) {
    byte[] voorloop = bestand.voorloop().getBytes(StandardCharsets.ISO_8859_1);
    int datum = Veldwaarde.datum(voorloop, 0, bestand.standaard().rol(rol));
    if (datum == Veldwaarde.ONLEESBAAR) {
      throw new IllegalStateException(rol + " passed the check, but is unreadable");
    }
    return Veldwaarde.dag(datum);
  }
}
