package nl.zorgpoort.declaratie.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zorgpoort.referentie.Zwaarte;
import org.junit.jupiter.api.Test;

/** What 0481 and 0483 become (rule A11, decision 6). */
class WegingTest {
  private static final long GEVRAAGD = 200000;
  private static final long AFGESPROKEN = 150000;

  private final Weging weging = new Weging(Proefregel.debet("REF-1").bedrag(GEVRAAGD).regel(4));

  private static Bevonden bevonden(String regel, Zwaarte zwaarte) {
    Oordeel oordeel = new Oordeel("0001", "tarief", "", List.of(), List.of());
    return new Bevonden(regel, zwaarte, "0001", "", oordeel);
  }

  @Test
  void grantsWhatWasClaimedWhenNoRuleSpeaks() {
    assertThat(weging.uitkomst())
        .isEqualTo(new Regeluitkomst(List.of(), List.of(), false, GEVRAAGD, GEVRAAGD));
  }

  @Test
  void grantsAsClaimedWithASignal() {
    Bevonden sein = bevonden("C20", Zwaarte.SIGNAAL);
    Bevonden tarief = bevonden("G05", Zwaarte.SIGNAAL);
    weging.voegToe(sein);
    weging.voegToe(tarief, AFGESPROKEN);
    assertThat(weging.uitkomst())
        .isEqualTo(new Regeluitkomst(List.of(), List.of(sein, tarief), false, GEVRAAGD, GEVRAAGD));
  }

  @Test
  void grantsWhatWasAgreed() {
    Bevonden tarief = bevonden("G05", Zwaarte.TOEKENNEN);
    weging.voegToe(tarief, AFGESPROKEN);
    assertThat(weging.uitkomst())
        .isEqualTo(new Regeluitkomst(List.of(tarief), List.of(), false, AFGESPROKEN, AFGESPROKEN));
  }

  @Test
  void saysWhatWasAgreedWhenOnlyTheTariffRejects() {
    Bevonden tarief = bevonden("G05", Zwaarte.AFKEUREN);
    weging.voegToe(tarief, AFGESPROKEN);
    assertThat(weging.uitkomst())
        .isEqualTo(new Regeluitkomst(List.of(tarief), List.of(), true, AFGESPROKEN, 0));
  }

  @Test
  void saysNoAmountWhenAnotherRuleRejectsToo() {
    Bevonden tarief = bevonden("G05", Zwaarte.AFKEUREN);
    Bevonden ander = bevonden("E06", Zwaarte.AFKEUREN);
    weging.voegToe(ander);
    weging.voegToe(tarief, AFGESPROKEN);
    assertThat(weging.uitkomst())
        .isEqualTo(new Regeluitkomst(List.of(ander, tarief), List.of(), true, 0, 0));
  }

  @Test
  void leavesOutTheOtherAmountOfARejectedLine() {
    Bevonden ander = bevonden("E06", Zwaarte.AFKEUREN);
    weging.voegToe(ander);
    weging.voegToe(bevonden("G05", Zwaarte.TOEKENNEN), AFGESPROKEN);
    assertThat(weging.uitkomst())
        .isEqualTo(new Regeluitkomst(List.of(ander), List.of(), true, 0, 0));
  }
}
