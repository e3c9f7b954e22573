package nl.zorgpoort.grootboek;

import static nl.zorgpoort.grootboek.Balanswet.Artikel.INGEDIEND_GELIJK;
import static nl.zorgpoort.grootboek.Balanswet.Artikel.OVERLOOP;
import static nl.zorgpoort.grootboek.Balanswet.Artikel.POSTEN_OP_NUL;
import static nl.zorgpoort.grootboek.Balanswet.Artikel.RETOUR_GELIJK;
import static nl.zorgpoort.grootboek.Balanswet.Artikel.TOEGEKEND_GELIJK;
import static nl.zorgpoort.grootboek.Rekening.AFGEWEZEN;
import static nl.zorgpoort.grootboek.Rekening.INGEDIEND;
import static nl.zorgpoort.grootboek.Rekening.TOEGEKEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.grootboek.Balanswet.Schending;
import org.junit.jupiter.api.Test;

class BalanswetTest {
  private static final List<Maandtotaal> REGELS = List.of(new Maandtotaal("202609", 100, 70));
  private static final Journaalpost CREDIT = post(INGEDIEND, "202609", -100);
  private static final Journaalpost DEBET = post(TOEGEKEND, "202609", 70);
  private static final Journaalpost REST = post(AFGEWEZEN, "202609", 30);

  @Test
  void holdsWhenLinesJournalAndRetourAgree() {
    assertThat(Balanswet.toets(REGELS, List.of(CREDIT, DEBET, REST), 70)).isEmpty();
  }

  @Test
  void holdsForNothingAtAll() {
    assertThat(Balanswet.toets(List.of(), List.of(), 0)).isEmpty();
  }

  @Test
  void namesTheMonthWhosePostsDoNotSumToZero() {
    assertThat(Balanswet.toets(REGELS, List.of(CREDIT, DEBET), 70))
        .containsExactly(
            new Schending(POSTEN_OP_NUL, Optional.of("202609"), 0, -30, List.of(CREDIT, DEBET)));
  }

  @Test
  void namesAMonthThatOnlyTheJournalHas() {
    Journaalpost vreemd = post(TOEGEKEND, "202601", 5);
    Journaalpost tegen = post(AFGEWEZEN, "202601", -5);

    assertThat(Balanswet.toets(REGELS, List.of(CREDIT, DEBET, REST, vreemd, tegen), 70))
        .containsExactly(
            new Schending(TOEGEKEND_GELIJK, Optional.of("202601"), 0, 5, List.of(vreemd)));
  }

  @Test
  void namesAMonthThatOnlyTheLinesHave() {
    assertThat(Balanswet.toets(REGELS, List.of(), 70))
        .containsExactly(
            new Schending(INGEDIEND_GELIJK, Optional.of("202609"), -100, 0, List.of()),
            new Schending(TOEGEKEND_GELIJK, Optional.of("202609"), 70, 0, List.of()));
  }

  @Test
  void namesTheGrantedPostsWhenTheRetourSaysAnotherTotal() {
    assertThat(Balanswet.toets(REGELS, List.of(CREDIT, DEBET, REST), 71))
        .containsExactly(new Schending(RETOUR_GELIJK, Optional.empty(), 70, 71, List.of(DEBET)));
  }

  @Test
  void tellsAnOverflowInsteadOfThrowing() {
    List<Journaalpost> teVeel =
        List.of(post(INGEDIEND, "202609", Long.MAX_VALUE), post(TOEGEKEND, "202609", 1));

    assertThat(Balanswet.toets(REGELS, teVeel, 70))
        .extracting(Schending::artikel, Schending::posten)
        .containsExactly(tuple(OVERLOOP, teVeel));
  }

  private static Journaalpost post(Rekening rekening, String maand, long bedrag) {
    return new Journaalpost(rekening, "30999001", "5508", maand, bedrag);
  }
}
