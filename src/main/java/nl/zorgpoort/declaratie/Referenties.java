package nl.zorgpoort.declaratie;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.zorgpoort.standaard.Rubriek;

/**
 * A set of line references that is filled first and asked afterwards, at eight bytes each. It keeps
 * a 64-bit fingerprint: that two references of a file share one is less likely than a bad disk.
 */
final class Referenties {
  private static final int EERSTE_GROOTTE = 64;
  private static final long FNV_BEGIN = 0xCBF29CE484222325L;
  private static final long FNV_PRIEM = 0x100000001B3L;

  private long[] afdrukken = new long[EERSTE_GROOTTE];
  private int aantal;

  /** Takes the reference in this field; an empty one is left out. */
  void voegToe(byte[] bytes, int van, Rubriek veld) {
    int einde = einde(bytes, van + veld.begin(), van + veld.einde());
    if (einde > van + veld.begin()) {
      voegToe(afdruk(bytes, van + veld.begin(), einde));
    }
  }

  private void voegToe(long afdruk) {
    if (aantal == afdrukken.length) {
      afdrukken = Arrays.copyOf(afdrukken, aantal + aantal / 2);
    }
    afdrukken[aantal++] = afdruk;
  }

  /** Makes it ready to be asked: sorted, each once. */
  Referenties sluit() {
    Arrays.sort(afdrukken, 0, aantal);
    int uniek = 0;
    for (int i = 0; i < aantal; i++) {
      if (i == 0 || afdrukken[i] != afdrukken[i - 1]) {
        afdrukken[uniek++] = afdrukken[i];
      }
    }
    aantal = uniek;
    return this;
  }

  /** Takes over the reference in this field when the other set has it. */
  void neemOver(Referenties ander, byte[] bytes, int van, Rubriek veld) {
    int begin = van + veld.begin();
    long afdruk = afdruk(bytes, begin, einde(bytes, begin, van + veld.einde()));
    if (ander.heeft(afdruk)) {
      voegToe(afdruk);
    }
  }

  /** Whether this reference, without trailing spaces, is in it. */
  boolean heeft(String referentie) {
    byte[] bytes = referentie.getBytes(StandardCharsets.ISO_8859_1);
    return heeft(afdruk(bytes, 0, bytes.length));
  }

  private boolean heeft(long afdruk) {
    return Arrays.binarySearch(afdrukken, 0, aantal, afdruk) >= 0;
  }

  private static int einde(byte[] bytes, int begin, int tot) {
    int einde = tot;
    while (einde > begin && bytes[einde - 1] == ' ') {
      einde--;
    }
    return einde;
  }

  /** FNV-1a, with its bits mixed once more. */
  private static long afdruk(byte[] bytes, int begin, int einde) {
    long h = FNV_BEGIN;
    for (int i = begin; i < einde; i++) {
      h = (h ^ (bytes[i] & 0xFF)) * FNV_PRIEM;
    }
    h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
    h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
    return h ^ (h >>> 31);
  }
}
