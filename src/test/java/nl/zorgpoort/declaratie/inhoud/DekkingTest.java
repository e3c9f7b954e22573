package nl.zorgpoort.declaratie.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Venster;
import org.junit.jupiter.api.Test;

class DekkingTest {
  private static final Periode SEPTEMBER = dagen("2026-09-01", "2026-09-30");

  private static Periode dagen(String van, String tot) {
    return new Periode(LocalDate.parse(van), LocalDate.parse(tot));
  }

  @Test
  void coversFromTheFirstToTheLastDay() {
    assertThat(Dekking.alles(SEPTEMBER, List.of(SEPTEMBER))).isTrue();
    assertThat(Dekking.eersteGat(SEPTEMBER, List.of(dagen("2026-09-02", "2026-09-30"))))
        .contains(LocalDate.of(2026, 9, 1));
    assertThat(Dekking.eersteGat(SEPTEMBER, List.of(dagen("2026-09-01", "2026-09-29"))))
        .contains(LocalDate.of(2026, 9, 30));
    assertThat(Dekking.eersteGat(SEPTEMBER, List.of())).contains(LocalDate.of(2026, 9, 1));
  }

  @Test
  void coversByAdjoiningPeriodsInAnyOrderAndNotOverAGapOfADay() {
    Periode begin = dagen("2026-08-01", "2026-09-14");
    assertThat(Dekking.alles(SEPTEMBER, List.of(dagen("2026-09-15", "2026-12-31"), begin)))
        .isTrue();
    assertThat(Dekking.eersteGat(SEPTEMBER, List.of(begin, dagen("2026-09-16", "2026-12-31"))))
        .contains(LocalDate.of(2026, 9, 15));
  }

  @Test
  void coversWithoutAnEnd() {
    Periode open = new Periode(LocalDate.of(2026, 9, 30), Periode.OPEN);
    assertThat(Dekking.alles(open, List.of(open))).isTrue();
    assertThat(Dekking.alles(dagen("2026-09-30", "2099-01-01"), List.of(open))).isTrue();
    assertThat(Dekking.alles(SEPTEMBER, List.of(open))).isFalse();
  }

  @Test
  void givesTheDaysThatBothHave() {
    assertThat(Dekking.doorsnede(SEPTEMBER, dagen("2026-09-30", "2026-10-31")))
        .contains(dagen("2026-09-30", "2026-09-30"));
    assertThat(Dekking.doorsnede(SEPTEMBER, dagen("2026-10-01", "2026-10-31"))).isEmpty();
  }

  @Test
  void putsCalendarPeriodsAroundDays() {
    LocalDate zondag = LocalDate.of(2027, 1, 3);
    assertThat(Kalender.rond(Venster.DAG, zondag)).isEqualTo(dagen("2027-01-03", "2027-01-03"));
    assertThat(Kalender.rond(Venster.WEEK, zondag)).isEqualTo(dagen("2026-12-28", "2027-01-03"));
    assertThat(Kalender.rond(Venster.MAAND, LocalDate.of(2024, 2, 1)))
        .isEqualTo(dagen("2024-02-01", "2024-02-29"));
    assertThat(Kalender.rond(Venster.JAAR, dagen("2026-12-31", "2027-01-01")))
        .isEqualTo(dagen("2026-01-01", "2027-12-31"));
  }
}
