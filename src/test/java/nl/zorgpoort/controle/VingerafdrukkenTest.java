package nl.zorgpoort.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VingerafdrukkenTest {

  private static int voegToe(Vingerafdrukken gezien, String sleutel, int regel) {
    byte[] b = sleutel.getBytes(StandardCharsets.ISO_8859_1);
    return gezien.voegToe(
        Vingerafdrukken.meng(17, b, 0, b.length), Vingerafdrukken.meng(71, b, 0, b.length), regel);
  }

  @Test
  void namesTheRecordThatUsedAKeyFirst() {
    Vingerafdrukken gezien = new Vingerafdrukken();
    for (int i = 1; i <= 100_000; i++) {
      assertThat(voegToe(gezien, "REF-" + i, i)).isZero();
    }
    for (int i = 1; i <= 100_000; i += 997) {
      assertThat(voegToe(gezien, "REF-" + i, 200_000 + i)).isEqualTo(i);
    }
  }

  @Test
  void tellsKeysApartThatDifferInLengthOnly() {
    Vingerafdrukken gezien = new Vingerafdrukken();
    assertThat(voegToe(gezien, "A", 1)).isZero();
    assertThat(voegToe(gezien, "A\0", 2)).isZero();
    assertThat(voegToe(gezien, "\0A", 3)).isZero();
    assertThat(voegToe(gezien, "A", 4)).isEqualTo(1);
  }
}
