package nl.zorgpoort.generator;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaratievraagTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 5; 2026-09; 30999001; 5508; Er is minstens 1 verzekerde nodig.",
        "6; 5; 2026-09; 30999001; 5508; Elke verzekerde heeft minstens 1 prestatie: 5 prestaties is te weinig voor 6 verzekerden.",
        "1; 1000000; 2026-09; 30999001; 5508; Er passen hoogstens 999999 prestaties in een bestand.",
        "1; 1; 2012-12; 30999001; 5508; De maand ligt van 2013-01 tot en met 9999-11.",
        "1; 1; 2026-09; 00999001; 5508; Een AGB-code heeft 8 cijfers: een zorgsoort en een nummer.",
        "1; 1; 2026-09; 30000000; 5508; Een AGB-code heeft 8 cijfers: een zorgsoort en een nummer.",
        "1; 1; 2026-09; 30999001; 0000; Een UZOVI-nummer heeft 4 cijfers."
      })
  void refusesWhatHasNoValidAnswer(
      int verzekerden, int prestaties, YearMonth maand, String agb, String uzovi, String waarom) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Declaratievraag(verzekerden, prestaties, 1, maand, agb, uzovi))
        .withMessage(waarom);
  }
}
