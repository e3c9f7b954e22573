package nl.zorgpoort.declaratie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetourkenmerkTest {
  /** SHA-256 of no bytes at all. */
  private static final String LEEG =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  private final Retourkenmerk kenmerk = Retourkenmerk.van(LEEG, 1);

  /** Worked out with {@code printf '%s/1' $d | sha256sum}. */
  @Test
  void hashesTheBytesAndTheAttempt() {
    assertThat(kenmerk.hash())
        .isEqualTo("0823182755B86EA955AC6E72495C11B4526D75385CADD2C147BC2D41416DA621");
    assertThat(kenmerk.referentie()).isEqualTo("0823182755B86EA955AC6E72");
  }

  @Test
  void givesARepeatAnotherNumber() {
    assertThat(Retourkenmerk.van(LEEG, 2).referentie()).isNotEqualTo(kenmerk.referentie());
  }

  @Test
  void namesTheAnswersAfterTheHeen() {
    assertThat(kenmerk.retournaam("sept.txt")).isEqualTo("AW320_sept.txt_08231827.txt");
    assertThat(kenmerk.rapportnaam("sept.txt")).isEqualTo("RAPPORT_sept.txt_08231827.html");
    assertThat(kenmerk.weigeringsnaam("sept.txt")).isEqualTo("GEWEIGERD_sept.txt_08231827.md");
  }

  @Test
  void cleansTheNameOfTheHeen() {
    assertThat(kenmerk.retournaam("../a b\u0000\u00e9\n|.txt"))
        .isEqualTo("AW320_.._a_b____.txt_08231827.txt");
  }

  @Test
  void cutsALongNameAtSixty() {
    assertThat(kenmerk.retournaam("a".repeat(61)))
        .isEqualTo("AW320_" + "a".repeat(60) + "_08231827.txt");
  }
}
