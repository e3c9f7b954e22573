package nl.zorgpoort.declaratie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.zorgpoort.referentie.Periode;

/** A set of days, a bit each: half a megabyte for all days that a date field can hold. */
final class Dagenkaart {
  private static final long EERSTE = LocalDate.of(1, 1, 1).toEpochDay();

  private final BitSet dagen = new BitSet();
  private int vorige;

  /**
   * @param datum a readable date, EEJJMMDD
   */
  void voegToe(int datum) {
    if (datum != vorige) {
      dagen.set((int) (Veldwaarde.dag(datum).toEpochDay() - EERSTE));
      vorige = datum;
    }
  }

  /** The days as stretches, in order; days that follow each other are one stretch. */
  List<Periode> perioden() {
    List<Periode> perioden = new ArrayList<>();
    for (int van = dagen.nextSetBit(0); van >= 0; ) {
      int na = dagen.nextClearBit(van);
      perioden.add(new Periode(dag(van), dag(na - 1)));
      van = dagen.nextSetBit(na);
    }
    return perioden;
  }

  /** The calendar years that they are in, in order. */
  List<Integer> jaren() {
    return dagen.stream().map(d -> dag(d).getYear()).distinct().boxed().toList();
  }

  private static LocalDate dag(int index) {
    return LocalDate.ofEpochDay(EERSTE + index);
  }
}
