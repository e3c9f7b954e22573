package nl.zorgpoort.opslag;

import java.nio.charset.StandardCharsets;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Standaarden;

/** Made-up AW319 files: an 01 record and lines of one euro each. */
final class Proefbestand {
  static final Standaarden STANDAARDEN = Standaarden.laad();
  static final Berichtstandaard AW319 = STANDAARDEN.metId("AW319-1.4").orElseThrow();

  private Proefbestand() {}

  static byte[] bestand(String uzovi, String instelling, String factuurnummer, int regels) {
    StringBuilder tekst = new StringBuilder(voorloop(uzovi, instelling, factuurnummer));
    for (int i = 0; i < regels; i++) {
      tekst.append("04%012d".formatted(i + 1)).append(" ".repeat(296)).append("\r\n");
    }
    return tekst.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String voorloop(String uzovi, String instelling, String factuurnummer) {
    StringBuilder record = new StringBuilder("01187").append(" ".repeat(305));
    zet(record, "uzovi", uzovi);
    zet(record, "servicebureau", "00000000");
    zet(record, "zorgverlener", "00000000");
    zet(record, "praktijk", "00000000");
    zet(record, "instelling", instelling);
    zet(record, "betaling-aan", "04");
    zet(record, "factuurnummer", factuurnummer);
    return record + "\r\n";
  }

  private static void zet(StringBuilder record, String rol, String waarde) {
    int begin = AW319.rol(rol).begin();
    record.replace(begin, begin + waarde.length(), waarde);
  }
}
