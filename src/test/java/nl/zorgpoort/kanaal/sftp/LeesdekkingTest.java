package nl.zorgpoort.kanaal.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeesdekkingTest {
  private final Leesdekking dekking = new Leesdekking();

  @Test
  void anEmptyFileIsReadOnceItsEndWasMet() {
    assertThat(dekking.isHeel(0)).isFalse();
    dekking.voegToe(0, 0);
    assertThat(dekking.isHeel(0)).isTrue();
  }

  @Test
  void aGapIsNotRead() {
    dekking.voegToe(0, 10);
    dekking.voegToe(11, 20);
    assertThat(dekking.isHeel(20)).isFalse();
    dekking.voegToe(10, 11);
    assertThat(dekking.isHeel(20)).isTrue();
    assertThat(dekking.isHeel(21)).isFalse();
  }

  @Test
  void onlyTheEndIsNotRead() {
    dekking.voegToe(10, 20);
    dekking.voegToe(20, 20);
    assertThat(dekking.isHeel(20)).isFalse();
  }

  @Test
  void blocksMayComeInAnyOrderAndOverlap() {
    for (int zaad = 0; zaad < 200; zaad++) {
      var blokken = new ArrayList<long[]>();
      var toeval = new Random(zaad);
      for (long van = 0; van < 1000; van += 10) {
        blokken.add(new long[] {Math.max(0, van - toeval.nextInt(25)), van + 10});
      }
      Collections.shuffle(blokken, toeval);
      var geschud = new Leesdekking();
      blokken.forEach(blok -> geschud.voegToe(blok[0], blok[1]));
      assertThat(geschud.isHeel(1000)).as("seed %d", zaad).isTrue();
      assertThat(geschud.isHeel(1001)).as("seed %d", zaad).isFalse();
    }
  }
}
