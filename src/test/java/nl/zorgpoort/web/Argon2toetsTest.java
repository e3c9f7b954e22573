package nl.zorgpoort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class Argon2toetsTest {
  private static final String CODE = "vier-kleine-woorden";

  /** As the command argon2 makes it with the options that the README gives. */
  private static final Optional<String> HASH =
      Optional.of(
          "$argon2id$v=19$m=16384,t=2,p=1$ZjY4NDRmNWUzNjc5MmMyYg$9ZYYGmOMGb0RMEboQq4sUeS+b6VoXnCRrLcxz/5TJsk");

  private final Argon2toets toets = new Argon2toets();

  @Test
  void aHashOfTheCommandLineFitsItsCodeAlone() {
    assertThat(toets.klopt(CODE, HASH)).isTrue();
    assertThat(toets.klopt(CODE + " ", HASH)).isFalse();
    assertThat(toets.klopt("", HASH)).isFalse();
  }

  @Test
  void withoutAHashNothingFits() {
    assertThat(toets.klopt("", Optional.empty())).isFalse();
    assertThat(toets.klopt(CODE, Optional.empty())).isFalse();
  }

  @Test
  void aCodeWithoutEndIsNotJudged() {
    assertThat(toets.klopt("x".repeat(1 << 20), HASH)).isFalse();
  }
}
