package nl.zorgpoort.verwerking.naslag;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A workbook is a zip file, and a small one may hold a lot: its parts are measured before anything
 * reads them. What is larger can be taken in as CSV.
 */
final class Xlsxgrenzen {
  /** The packed file is held in memory. */
  static final long BESTAND = 48L << 20;

  /** All parts together. */
  static final long UITGEPAKT = 1L << 30;

  /** The shared strings are held in memory. */
  static final long TEKSTEN = 24L << 20;

  private static final int DELEN = 1_000;

  private long uitgepakt;
  private int delen;

  private Xlsxgrenzen() {}

  static void bewaak(Naslagbestand bestand) throws IOException, Onleesbaar {
    eis(bestand.grootte() <= BESTAND, "is te groot voor Excel; lever het als CSV");
    try (ZipInputStream zip = new ZipInputStream(bestand.open())) {
      new Xlsxgrenzen().tel(zip);
    } catch (ZipException e) {
      throw new Onleesbaar(0, "is geen leesbare Excel-werkmap");
    }
  }

  private void tel(ZipInputStream zip) throws IOException, Onleesbaar {
    for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
      String naam = deel.getName().toLowerCase(Locale.ROOT);
      eis(++delen <= DELEN, "heeft te veel onderdelen");
      eis(!naam.endsWith("vbaproject.bin"), "bevat macro's");
      tel(zip, naam.endsWith("sharedstrings.xml") ? TEKSTEN : UITGEPAKT);
    }
    eis(delen > 0, "is geen leesbare Excel-werkmap");
  }

  private void tel(InputStream deel, long hoogstens) throws IOException, Onleesbaar {
    byte[] buffer = new byte[1 << 16];
    long grootte = 0;
    for (int n = deel.read(buffer); n >= 0; n = deel.read(buffer)) {
      grootte += n;
      uitgepakt += n;
      eis(
          grootte <= hoogstens && uitgepakt <= UITGEPAKT,
          "is uitgepakt te groot voor Excel; lever het als CSV");
    }
  }

  private static void eis(boolean goed, String tekst) throws Onleesbaar {
    if (!goed) {
      throw new Onleesbaar(0, tekst);
    }
  }
}
