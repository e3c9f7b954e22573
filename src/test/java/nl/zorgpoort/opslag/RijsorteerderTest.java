package nl.zorgpoort.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows in the order of their keys, however many there are. */
class RijsorteerderTest {
  private static final int RIJEN = 45_000;

  @Test
  void rowsOfSeveralRunsComeOutInOrderAsOftenAsAsked() {
    try (Rijsorteerder sorteerder = new Rijsorteerder(Runnable::run)) {
      for (int n = 1; n <= RIJEN; n++) {
        sorteerder.neem(rij(n, n * 7919L % RIJEN));
      }
      sorteerder.sluit();
      for (int keer = 0; keer < 2; keer++) {
        List<Registerrij> uit = new ArrayList<>();
        sorteerder.geef(uit::add);
        assertThat(uit).hasSize(RIJEN);
        for (int n = 0; n < RIJEN; n++) {
          assertThat(uit.get(n).sleutel()).isEqualTo("%08d\t".formatted(n));
        }
      }
    }
  }

  @Test
  void rowsOfOneKeyComeInTheOrderOfTheirNumbersAcrossRuns() {
    try (Rijsorteerder sorteerder = new Rijsorteerder(Runnable::run)) {
      for (int n = 1; n <= RIJEN; n++) {
        sorteerder.neem(rij(n, 1));
      }
      sorteerder.sluit();
      List<Long> nummers = new ArrayList<>();
      sorteerder.geef(rij -> nummers.add(rij.nummer()));
      assertThat(nummers).hasSize(RIJEN).isSorted();
    }
  }

  @Test
  void aRunThatCannotBeWrittenIsSaid() {
    Rijsorteerder sorteerder =
        new Rijsorteerder(
            werk -> {
              throw new UncheckedIOException(new java.io.IOException("vol"));
            });
    sorteerder.neem(rij(1, 1));
    assertThatThrownBy(sorteerder::sluit).isInstanceOf(UncheckedIOException.class);
    sorteerder.close();
  }

  private static Registerrij rij(long nummer, long sleutel) {
    return new Registerrij(nummer, "%08d\t".formatted(sleutel), "rest " + nummer + '\t');
  }
}
