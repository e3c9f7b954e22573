package nl.zorgpoort.verwerking.naspel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Compares bytes that are made with those of a stored answer, as they come; holds none of them. */
final class Bytevergelijker {
  private final String soort;
  private final InputStream opgeslagen;
  private long plaats;

  /**
   * @param opgeslagen read from where it stands; not closed
   */
  Bytevergelijker(String soort, InputStream opgeslagen) {
    this.soort = soort;
    this.opgeslagen = opgeslagen;
  }

  /** Takes the first record, with its line end, off the stored answer; empty when there is none. */
  byte[] eersteRecord() throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    int b = opgeslagen.read();
    while (b >= 0) {
      record.write(b);
      b = b == '\n' ? -1 : opgeslagen.read();
    }
    plaats += record.size();
    return record.toByteArray();
  }

  /** The next bytes of what is made. */
  void vergelijk(byte[] nu, int van, int lengte) throws IOException {
    byte[] stuk = opgeslagen.readNBytes(lengte);
    gelijk(soort, plaats, stuk, nu, van, lengte);
    plaats += lengte;
  }

  /** Nothing more is made. */
  void sluit() throws IOException {
    if (opgeslagen.read() >= 0) {
      throw new Afwijking(soort, plaats, "", "meer bytes", "einde");
    }
  }

  /** Ends the replay at the first byte that differs. */
  static void gelijk(String soort, long plaats, byte[] opgeslagen, byte[] nu, int van, int lengte)
      throws Afwijking {
    for (int i = 0; i < Math.max(opgeslagen.length, lengte); i++) {
      if (i >= opgeslagen.length || i >= lengte) {
        throw new Afwijking(soort, plaats + i, "", eind(i, opgeslagen.length), eind(i, lengte));
      }
      if (opgeslagen[i] != nu[van + i]) {
        throw new Afwijking(soort, plaats + i, "", teken(opgeslagen[i]), teken(nu[van + i]));
      }
    }
  }

  private static String eind(int i, int lengte) {
    return i < lengte ? "meer bytes" : "einde";
  }

  /** A byte as a number: a character may be a digit of a BSN, but one is no harm. */
  private static String teken(byte b) {
    return "byte %d".formatted(b & 0xFF);
  }
}
