package nl.zorgpoort.declaratie;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Soort;
import nl.zorgpoort.standaard.Veldtype;

/** Fills fields of a record where the standard places them. */
final class Veldschrijver {
  private static final byte[] REGELEINDE = {'\r', '\n'};

  private Veldschrijver() {}

  /** A record of this type with CR/LF: its kenmerk, zeros in N fields, spaces in the others. */
  static byte[] leeg(Recordtype type, int recordlengte) {
    byte[] record = new byte[recordlengte + REGELEINDE.length];
    for (Rubriek veld : type.rubrieken()) {
      byte vulling = (byte) (veld.type() == Veldtype.N ? '0' : ' ');
      Arrays.fill(record, veld.begin(), veld.einde(), vulling);
      if (veld.soort() == Soort.KENMERK) {
        tekst(record, veld, type.kenmerk());
      }
    }
    System.arraycopy(REGELEINDE, 0, record, recordlengte, REGELEINDE.length);
    return record;
  }

  /** Text, left-aligned, filled up with spaces. */
  static void tekst(byte[] record, Rubriek veld, String waarde) {
    byte[] bytes = waarde.getBytes(StandardCharsets.ISO_8859_1);
    eisRuimte(veld, bytes.length);
    Arrays.fill(record, veld.begin(), veld.einde(), (byte) ' ');
    System.arraycopy(bytes, 0, record, veld.begin(), bytes.length);
  }

  /** A number that is not negative, right-aligned, filled up with zeros. */
  static void getal(byte[] record, Rubriek veld, long waarde) {
    byte[] cijfers = Long.toString(waarde).getBytes(StandardCharsets.US_ASCII);
    eisRuimte(veld, cijfers.length);
    Arrays.fill(record, veld.begin(), veld.einde(), (byte) '0');
    System.arraycopy(cijfers, 0, record, veld.einde() - cijfers.length, cijfers.length);
  }

  /** An amount in cents with its sign apart: C when negative, D when zero or positive. */
  static void bedrag(byte[] record, Rubriek veld, Rubriek teken, long centen) {
    getal(record, veld, Math.absExact(centen));
    tekst(record, teken, centen < 0 ? "C" : "D");
  }

  private static void eisRuimte(Rubriek veld, int lengte) {
    if (lengte > veld.lengte()) {
      throw new IllegalStateException(
          "%s has room for %d positions, not %d".formatted(veld.nummer(), veld.lengte(), lengte));
    }
  }
}
