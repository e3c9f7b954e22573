package nl.zorgpoort.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class BsnreeksTest {
  private static final int EERSTE = 900_000_000;

  @Test
  void aMillionNumbersAreAllDifferentAndPassTheElevenCheck() {
    Bsnreeks reeks = new Bsnreeks(-42);
    BitSet gezien = new BitSet(100_000_000);
    for (int i = 0; i < 999_999; i++) {
      int bsn = reeks.volgende();
      assertThat(bsn).isBetween(EERSTE, 999_999_998);
      assertThat(doorstaatElfproef(bsn)).isTrue();
      gezien.set(bsn - EERSTE);
    }
    assertThat(gezien.cardinality()).isEqualTo(999_999);
  }

  @Test
  void theStartDecidesTheNumbers() {
    assertThat(new Bsnreeks(1).volgende()).isEqualTo(new Bsnreeks(1).volgende());
    assertThat(new Bsnreeks(1).volgende()).isNotEqualTo(new Bsnreeks(2).volgende());
  }

  private static boolean doorstaatElfproef(int bsn) {
    int som = -(bsn % 10);
    int rest = bsn / 10;
    for (int gewicht = 2; gewicht <= 9; gewicht++) {
      som += gewicht * (rest % 10);
      rest /= 10;
    }
    return som % 11 == 0;
  }
}
