package nl.zorgpoort.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {
  private static final Account DELTA =
      new Account(
          "delta",
          List.of(),
          Optional.empty(),
          Map.of("0109", Set.of("98999001"), "0112", Set.of("30999081")));

  @ParameterizedTest
  @CsvSource({
    "0109, 98999001",
    "0112, 30999081",
    "0112, 00000000",
    "0112, 3099908",
    "0112, 3099908A",
    "0112, ' 3099908'",
    "0112, ''",
    "0110, 00000000",
  })
  void lets(String rubriek, String code) {
    assertThat(DELTA.magVersturenVoor(rubriek, code)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0112, 30999082", // of another
    "0109, 30999081", // its own, but in another field
    "0110, 30999081", // a field for which it has no codes
  })
  void refuses(String rubriek, String code) {
    assertThat(DELTA.magVersturenVoor(rubriek, code)).isFalse();
  }
}
