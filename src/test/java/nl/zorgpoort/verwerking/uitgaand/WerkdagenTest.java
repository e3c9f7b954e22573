package nl.zorgpoort.verwerking.uitgaand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WerkdagenTest {
  /** Good Friday is a working day in the Netherlands; Easter Monday and King's Day are not. */
  private static final Predicate<LocalDate> WERKDAG =
      dag ->
          dag.getDayOfWeek().getValue() < 6
              && !Set.of(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 27)).contains(dag);

  @ParameterizedTest
  @CsvSource({
    "2026-11-26, 2026-11-24",
    "2026-11-30, 2026-11-26",
    "2026-11-29, 2026-11-26",
    "2026-04-07, 2026-04-02",
    "2026-04-28, 2026-04-23"
  })
  void twoWorkingDaysBackSkipsWeekendsAndHolidays(LocalDate vandaag, LocalDate terug) {
    assertThat(Werkdagen.terug(vandaag, 2, WERKDAG)).isEqualTo(terug);
  }
}
