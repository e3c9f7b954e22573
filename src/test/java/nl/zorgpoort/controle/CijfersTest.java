package nl.zorgpoort.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CijfersTest {

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "7",
        "1234567",
        "12345678",
        "20260930",
        "123456789",
        "000000000042",
        "99999999999"
      })
  void readsDigits(String tekst) {
    assertThat(Cijfers.lees(bytes("x" + tekst + "x"), 1, tekst.length()))
        .isEqualTo(Long.parseLong(tekst));
  }

  @Test
  void refusesAnyOtherByteInAnyPlace() {
    for (int lengte = 1; lengte <= 18; lengte++) {
      for (int plek = 0; plek < lengte; plek++) {
        for (int teken = 0; teken < 256; teken++) {
          byte[] b = bytes("5".repeat(lengte));
          b[plek] = (byte) teken;
          boolean cijfer = teken >= '0' && teken <= '9';
          assertThat(Cijfers.lees(b, 0, lengte) >= 0).isEqualTo(cijfer);
        }
      }
    }
  }

  @Test
  void findsControlCharactersInAnyPlace() {
    for (int lengte : new int[] {1, 5, 8, 9, 20, 140}) {
      for (int plek = 0; plek < lengte; plek++) {
        for (int teken = 0; teken < 256; teken++) {
          byte[] b = bytes("\u00E9".repeat(lengte));
          b[plek] = (byte) teken;
          boolean stuur = teken < 0x20 || (teken >= 0x7F && teken < 0xA0);
          assertThat(Cijfers.zonderStuurtekens(b, 0, lengte)).isEqualTo(!stuur);
        }
      }
    }
  }

  @Test
  void seesEveryByteThatIsNoBlankAndEveryDifference() {
    Random random = new Random(1);
    for (int lengte = 1; lengte <= 40; lengte++) {
      byte[] leeg = bytes(" ".repeat(lengte + 6));
      byte[] ander = leeg.clone();
      int plek = random.nextInt(lengte);
      ander[3 + plek] = 'x';
      assertThat(Cijfers.spaties(leeg, 3, lengte)).isTrue();
      assertThat(Cijfers.spaties(ander, 3, lengte)).isFalse();
      assertThat(Cijfers.nullen(bytes("0".repeat(lengte)), 0, lengte)).isTrue();
      assertThat(Cijfers.gelijk(leeg, 0, leeg, 3, lengte)).isTrue();
      assertThat(Cijfers.gelijk(leeg, 3, ander, 3, lengte)).isFalse();
    }
  }
}
