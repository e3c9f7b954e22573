package nl.zorgpoort.bedrijfszorg.toestemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** States, terms and the code. */
class ToestemmingTest {
  private static final Instant GEVRAAGD = Instant.parse("2026-03-01T10:00:00Z");
  private static final Termijnen TERMIJNEN = new Termijnen(Duration.ofDays(7), Duration.ofDays(14));

  @Test
  void anAnswerCountsUntilTheLastInstantOfTheTerm() {
    for (Toestemmingstaat staat : Toestemmingstaat.values()) {
      Toestemming toestemming = new Toestemming("R1", staat, GEVRAAGD, GEVRAAGD);
      Instant einde = GEVRAAGD.plus(Duration.ofDays(14));
      assertThat(toestemming.beantwoordbaar(TERMIJNEN, einde.minusMillis(1)))
          .isEqualTo(staat == Toestemmingstaat.GEVRAAGD || staat == Toestemmingstaat.HERINNERD);
      assertThat(toestemming.beantwoordbaar(TERMIJNEN, einde)).isFalse();
    }
  }

  @Test
  void aReminderThatWouldNotComeFirstIsRefused() {
    for (Duration herinnering :
        new Duration[] {Duration.ZERO, Duration.ofDays(-1), Duration.ofDays(14)}) {
      assertThatThrownBy(() -> new Termijnen(herinnering, Duration.ofDays(14)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
