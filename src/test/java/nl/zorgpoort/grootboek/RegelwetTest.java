package nl.zorgpoort.grootboek;

import static nl.zorgpoort.grootboek.Balansartikel.AFGEKEURD_IS_NUL;
import static nl.zorgpoort.grootboek.Balansartikel.CODES_BIJ_AFWIJKING;
import static nl.zorgpoort.grootboek.Balansartikel.HOOGSTENS_INGEDIEND;
import static nl.zorgpoort.grootboek.Balansartikel.TEKEN;
import static nl.zorgpoort.grootboek.Balansartikel.TOEGEKEND_IS_IETS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.zorgpoort.grootboek.Regelwet.Breuk;
import org.junit.jupiter.api.Test;

class RegelwetTest {
  @Test
  void holdsForAGrantInFullInPartAndForARejection() {
    assertThat(toets(1000, 1000, false)).isEmpty();
    assertThat(toets(1000, 600, false, "8059")).isEmpty();
    assertThat(toets(1000, 0, true, "0611", "0584")).isEmpty();
    assertThat(toets(0, 0, false)).isEmpty();
    assertThat(toets(0, 0, true, "0611")).isEmpty();
  }

  @Test
  void holdsForACreditAlsoUnderARejectedInsured() {
    assertThat(toets(-1000, -1000, false)).isEmpty();
    assertThat(toets(-1000, -1000, false, "0200")).isEmpty();
    assertThat(toets(-1000, 0, true, "8017")).isEmpty();
  }

  @Test
  void wantsTheSignOfTheClaim() {
    assertThat(toets(1000, -1, false, "8059")).containsExactly(new Breuk(TEKEN, 1000, -1));
    assertThat(toets(-1000, 1, false, "8059")).containsExactly(new Breuk(TEKEN, -1000, 1));
    assertThat(Regelwet.toets(new Regelbesluit(4, 0, "202609", 5, -5, 0, List.of("0611"), true)))
        .containsExactly(new Breuk(TEKEN, 5, -5));
  }

  @Test
  void wantsNoMoreThanTheClaim() {
    assertThat(toets(1000, 1001, false, "8059"))
        .containsExactly(new Breuk(HOOGSTENS_INGEDIEND, 1000, 1001));
    assertThat(toets(-1000, -1001, false, "8059"))
        .containsExactly(new Breuk(HOOGSTENS_INGEDIEND, -1000, -1001));
    assertThat(toets(Long.MAX_VALUE, Long.MIN_VALUE, false, "8059"))
        .containsExactly(
            new Breuk(TEKEN, Long.MAX_VALUE, Long.MIN_VALUE),
            new Breuk(HOOGSTENS_INGEDIEND, Long.MAX_VALUE, Long.MIN_VALUE));
  }

  @Test
  void wantsNothingForARejectionAndSomethingForAGrant() {
    assertThat(toets(1000, 600, true, "0611")).containsExactly(new Breuk(AFGEKEURD_IS_NUL, 0, 600));
    assertThat(
            Regelwet.toets(
                new Regelbesluit(4, 620, "202609", 1000, 600, 0, List.of("8059"), false)))
        .containsExactly(new Breuk(TOEGEKEND_IS_IETS, 600, 0));
  }

  @Test
  void holdsForAGrantOfNothingWhereNothingWasAgreed() {
    assertThat(toets(1000, 0, false, "8059")).isEmpty();
    assertThat(toets(1000, 0, false)).containsExactly(new Breuk(CODES_BIJ_AFWIJKING, 1, 0));
  }

  @Test
  void wantsACodeExactlyWhereTheGrantDiffersFromTheClaim() {
    assertThat(toets(1000, 600, false)).containsExactly(new Breuk(CODES_BIJ_AFWIJKING, 1, 0));
    assertThat(toets(1000, 0, true)).containsExactly(new Breuk(CODES_BIJ_AFWIJKING, 1, 0));
    assertThat(toets(1000, 600, false, "0200"))
        .containsExactly(new Breuk(CODES_BIJ_AFWIJKING, 1, 1));
    assertThat(toets(1000, 1000, false, "8059"))
        .containsExactly(new Breuk(CODES_BIJ_AFWIJKING, 0, 1));
  }

  private static List<Breuk> toets(
      long ingediend, long toegekend, boolean afgekeurd, String... codes) {
    return Regelwet.toets(
        new Regelbesluit(
            4, 620, "202609", ingediend, toegekend, toegekend, Arrays.asList(codes), afgekeurd));
  }
}
