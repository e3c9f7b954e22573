package nl.zorgpoort.bedrijfszorg.toestemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void aCodeIs256RandomBitsAndReadsBack() {
    Toestemmingscode code = Toestemmingscode.nieuw(new Random(1));
    assertThat(code.tekst()).matches("[A-Za-z0-9_-]{43}");
    assertThat(Toestemmingscode.lees(code.tekst()).orElseThrow().sha256())
        .isEqualTo(code.sha256())
        .matches("[0-9a-f]{64}");
    assertThat(code.toString()).doesNotContain(code.tekst());
    assertThat(Toestemmingscode.nieuw(new SecureRandom()).tekst()).isNotEqualTo(code.tekst());
  }

  /** SHA-256 of 43 letters A, as sha256sum gives it. */
  @Test
  void itsHashIsThatOfItsText() {
    assertThat(Toestemmingscode.lees("A".repeat(43)).orElseThrow().sha256())
        .isEqualTo("0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kort", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='", "../../etc"})
  void anythingElseIsNoCode(String tekst) {
    assertThat(Toestemmingscode.lees(tekst)).isEmpty();
  }
}
