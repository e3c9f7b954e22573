package nl.zorgpoort.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;

/**
 * Makes a declaration as it comes in practice out of a clean one: one line in a hundred repeats
 * what the same client had the month before, one in twenty has a fault, in turn of five kinds, two
 * that the technical check finds and three that take register or control set.
 */
final class Mengsel {
  private static final int RECORD = 312;
  private static final int DUBBEL_OP = 100;
  private static final int FOUT_OP = 20;

  private final Berichtstandaard standaard;
  private long totaal;
  private int regel;

  Mengsel(Berichtstandaard standaard) {
    this.standaard = standaard;
  }

  /**
   * Both files have the same people with as many lines each.
   *
   * @param vorige the month before, of which at least as much is there as of this one
   */
  void maak(Path vorige, Path schoon, Path doel) throws IOException {
    try (InputStream eerder = open(vorige);
        InputStream in = open(schoon);
        OutputStream uit = new BufferedOutputStream(Files.newOutputStream(doel), 1 << 16)) {
      byte[] record = in.readNBytes(RECORD);
      byte[] oud = eerder.readNBytes(RECORD);
      while (record.length == RECORD) {
        uit.write(meng(record, oud));
        record = in.readNBytes(RECORD);
        oud = eerder.readNBytes(RECORD);
      }
    }
  }

  private static InputStream open(Path bestand) throws IOException {
    return new BufferedInputStream(Files.newInputStream(bestand), 1 << 16);
  }

  private byte[] meng(byte[] record, byte[] oud) {
    String kenmerk = new String(record, 0, 2, StandardCharsets.ISO_8859_1);
    if (kenmerk.equals("99")) {
      zet(record, standaard.rol("totaal"), totaal);
    }
    if (!kenmerk.equals("04")) {
      return record;
    }
    byte[] regelrecord = prestatie(record, oud);
    totaal += getal(regelrecord, standaard.rol("declaratiebedrag"));
    return regelrecord;
  }

  private byte[] prestatie(byte[] record, byte[] oud) {
    int n = regel++;
    if (n % DUBBEL_OP == 17) {
      neemOver(oud, record, veld("0402"));
      neemOver(oud, record, standaard.rol("referentie"));
      return oud;
    }
    if (n % FOUT_OP == 3) {
      fout(record, n / FOUT_OP % 5);
    }
    return record;
  }

  private void fout(byte[] record, int soort) {
    Rubriek berekend = standaard.rol("berekend");
    switch (soort) {
      case 0 -> zet(record, veld("0407"), 2);
      case 1 -> zet(record, berekend, getal(record, berekend) + 1);
      case 2 -> tarief(record);
      case 3 -> zetTekst(record, standaard.rol("prestatie"), "X999");
      default -> zet(record, veld("0411"), 1);
    }
  }

  /** A cent too much per unit, right in all sums. */
  private void tarief(byte[] record) {
    Rubriek tarief = veld("0425");
    long centen = getal(record, tarief) + 1;
    long bedrag = centen * getal(record, standaard.rol("aantal"));
    zet(record, tarief, centen);
    zet(record, standaard.rol("berekend"), bedrag);
    zet(record, standaard.rol("declaratiebedrag"), bedrag);
  }

  private Rubriek veld(String nummer) {
    return standaard.rubriek(nummer).orElseThrow();
  }

  private static void neemOver(byte[] naar, byte[] van, Rubriek veld) {
    System.arraycopy(van, veld.begin(), naar, veld.begin(), veld.lengte());
  }

  private static long getal(byte[] record, Rubriek veld) {
    return Long.parseLong(
        new String(record, veld.begin(), veld.lengte(), StandardCharsets.ISO_8859_1));
  }

  private static void zet(byte[] record, Rubriek veld, long waarde) {
    String cijfers = Long.toString(waarde);
    zetTekst(record, veld, "0".repeat(veld.lengte() - cijfers.length()) + cijfers);
  }

  private static void zetTekst(byte[] record, Rubriek veld, String waarde) {
    byte[] tekst =
        (waarde + " ".repeat(veld.lengte() - waarde.length()))
            .getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(tekst, 0, record, veld.begin(), tekst.length);
  }
}
