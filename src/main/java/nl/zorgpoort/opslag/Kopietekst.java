package nl.zorgpoort.opslag;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows as the text format of COPY has them, in UTF-8: tabs between, a line feed after each. */
final class Kopietekst {
  private byte[] bytes = new byte[1 << 17];
  private int lengte;

  void voegToe(@Nullable Object[] rij) {
    for (int i = 0; i < rij.length; i++) {
      if (i > 0) {
        zet((byte) '\t');
      }
      waarde(rij[i]);
    }
    zet((byte) '\n');
  }

  private void waarde(@Nullable Object waarde) {
    if (waarde == null) {
      zet((byte) '\\');
      zet((byte) 'N');
    } else if (waarde instanceof String tekst) {
      tekst(tekst);
    } else {
      tekst(waarde.toString());
    }
  }

  private void tekst(String tekst) {
    ruimte(tekst.length() * 2);
    for (int i = 0; i < tekst.length(); i++) {
      char teken = tekst.charAt(i);
      if (teken >= 0x80) {
        anders(tekst.substring(i));
        return;
      }
      ascii(teken);
    }
  }

  private void anders(String tekst) {
    byte[] utf8 = tekst.getBytes(StandardCharsets.UTF_8);
    ruimte(utf8.length * 2);
    for (byte b : utf8) {
      ascii((char) (b & 0xFF));
    }
  }

  /** What has a meaning in the format is written with a backslash. */
  private void ascii(char teken) {
    switch (teken) {
      case '\\' -> paar('\\');
      case '\t' -> paar('t');
      case '\n' -> paar('n');
      case '\r' -> paar('r');
      default -> bytes[lengte++] = (byte) teken;
    }
  }

  private void paar(char teken) {
    bytes[lengte++] = '\\';
    bytes[lengte++] = (byte) teken;
  }

  private void zet(byte b) {
    ruimte(1);
    bytes[lengte++] = b;
  }

  private void ruimte(int nodig) {
    if (lengte + nodig > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, lengte + nodig));
    }
  }

  byte[] bytes() {
    return bytes;
  }

  int lengte() {
    return lengte;
  }

  void wis() {
    lengte = 0;
  }
}
