package nl.zorgpoort.grootboek;

import static nl.zorgpoort.grootboek.Rekening.AFGEWEZEN;
import static nl.zorgpoort.grootboek.Rekening.INGEDIEND;
import static nl.zorgpoort.grootboek.Rekening.TOEGEKEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JournaalTest {
  private static final String AGB = "30999001";
  private static final String UZOVI = "5508";

  private final Journaal journaal = new Journaal(AGB, UZOVI);

  @Test
  void creditsTheClaimAndDebitsWhatIsGrantedAndRejected() {
    journaal.voegToe(regel("202609", 200000, 150000));

    assertThat(journaal.posten())
        .containsExactly(
            post(INGEDIEND, "202609", -200000),
            post(TOEGEKEND, "202609", 150000),
            post(AFGEWEZEN, "202609", 50000));
  }

  @Test
  void booksACreditLineTheOtherWayRound() {
    journaal.voegToe(regel("202609", -150000, -150000));

    assertThat(journaal.posten())
        .containsExactly(post(INGEDIEND, "202609", 150000), post(TOEGEKEND, "202609", -150000));
  }

  @Test
  void ordersByMonthWhateverTheOrderOfTheLines() {
    journaal.voegToe(regel("202609", 100, 100));
    journaal.voegToe(regel("202512", 20, 20));
    journaal.voegToe(regel("202609", 3, 0));

    assertThat(journaal.posten())
        .extracting(Journaalpost::maand, Journaalpost::bedrag)
        .containsExactly(
            tuple("202512", -20L),
            tuple("202512", 20L),
            tuple("202609", -103L),
            tuple("202609", 100L),
            tuple("202609", 3L));
  }

  @Test
  void leavesOutPostsOfZero() {
    journaal.voegToe(regel("000000", 0, 0));

    assertThat(journaal.posten()).isEmpty();
    assertThat(journaal.maanden()).containsExactly(new Maandtotaal("000000", 0, 0));
  }

  @Test
  void refusesASumThatDoesNotFit() {
    journaal.voegToe(regel("202609", Long.MAX_VALUE, 0));

    assertThatThrownBy(() -> journaal.voegToe(regel("202609", 1, 0)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void sumsToZeroForAnyLines() {
    for (long zaad = 0; zaad < 200; zaad++) {
      Journaal willekeurig = new Journaal(AGB, UZOVI);
      Random random = new Random(zaad);
      long toegekend = 0;
      for (int i = random.nextInt(50); i > 0; i--) {
        Regelbesluit regel = willekeurig(random);
        willekeurig.voegToe(regel);
        toegekend += regel.toegekend();
      }
      List<Journaalpost> posten = willekeurig.posten();
      assertThat(posten.stream().mapToLong(Journaalpost::bedrag).sum())
          .as("seed %d", zaad)
          .isZero();
      assertThat(Balanswet.toets(willekeurig.maanden(), posten, toegekend))
          .as("seed %d", zaad)
          .isEmpty();
    }
  }

  private static Regelbesluit willekeurig(Random random) {
    long ingediend = random.nextLong(-99_999_999, 100_000_000);
    long toegekend = random.nextBoolean() ? ingediend : ingediend / random.nextInt(1, 9);
    return regel("20260" + random.nextInt(1, 10), ingediend, toegekend);
  }

  private static Regelbesluit regel(String maand, long ingediend, long toegekend) {
    return new Regelbesluit(3, 624, maand, ingediend, toegekend, toegekend, List.of(), false);
  }

  private static Journaalpost post(Rekening rekening, String maand, long bedrag) {
    return new Journaalpost(rekening, AGB, UZOVI, maand, bedrag);
  }
}
