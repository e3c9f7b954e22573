package nl.zorgpoort.declaratie.inhoud;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Venster;

/** Calendar days, weeks, months and years around days of care. */
final class Kalender {
  private Kalender() {}

  /** The calendar period of this kind in which the day lies. */
  static Periode rond(Venster venster, LocalDate dag) {
    return switch (venster) {
      case DAG -> new Periode(dag, dag);
      case WEEK -> {
        LocalDate maandag = dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Periode(maandag, maandag.plusDays(6));
      }
      case MAAND ->
          new Periode(dag.withDayOfMonth(1), dag.with(TemporalAdjusters.lastDayOfMonth()));
      case JAAR -> new Periode(dag.withDayOfYear(1), dag.with(TemporalAdjusters.lastDayOfYear()));
    };
  }

  /** All calendar periods of this kind with a day of it, as one period. */
  static Periode rond(Venster venster, Periode dagen) {
    return new Periode(rond(venster, dagen.van()).van(), rond(venster, dagen.tot()).tot());
  }

  /** The shortest period with all days of both. */
  static Periode samen(Periode een, Periode ander) {
    return new Periode(
        een.van().isBefore(ander.van()) ? een.van() : ander.van(),
        een.tot().isAfter(ander.tot()) ? een.tot() : ander.tot());
  }
}
