package nl.zorgpoort.declaratie.inhoud;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Koppeling;
import nl.zorgpoort.referentie.Matrixregel;
import nl.zorgpoort.referentie.Wie;

/**
 * What the koppeltabel says of a service with a function and care weight on one day.
 *
 * @param rijen that hold on it
 * @param groepen prestatiegroepen in these rows, an empty one is none
 * @param eigen what the controlematrix lets the same provider not execute beside it, of any day
 * @param ander what it lets another provider not execute beside it, of any day
 * @param verblijf whether it is a stay (rule G10)
 * @param opname whether its allocation must be a stay with admission (rule G01)
 * @param bevoegd whether the practitioner must be authorised for it (rule G06)
 */
record Koppeldag(
    List<Koppeling> rijen,
    Set<String> groepen,
    List<Uitsluiting> eigen,
    List<Uitsluiting> ander,
    boolean verblijf,
    boolean opname,
    boolean bevoegd) {
  /** Prestatiegroepen (koppeltabel, column J) that need a stay with admission. */
  private static final Set<String> VERBLIJFSGROEPEN =
      Set.of("13", "17", "20", "34", "35", "36", "37");

  /** A day on which no row holds. */
  static final Koppeldag LEEG =
      new Koppeldag(List.of(), Set.of(), List.of(), List.of(), false, false, false);

  /** A row of the controlematrix, and which of its groups an earlier line may not have. */
  record Uitsluiting(Matrixregel rij, String andere) {
    private static Uitsluiting van(Matrixregel rij, String groep) {
      return new Uitsluiting(rij, rij.groep().equals(groep) ? rij.andere() : rij.groep());
    }
  }

  static Koppeldag van(List<Koppeling> rijen, Controleset set) {
    Set<String> groepen = new LinkedHashSet<>();
    rijen.stream().map(Koppeling::groep).filter(g -> !g.isEmpty()).forEach(groepen::add);
    return new Koppeldag(
        List.copyOf(rijen),
        groepen,
        uitsluitingen(groepen, Wie.EIGEN, set),
        uitsluitingen(groepen, Wie.ANDER, set),
        rijen.stream().anyMatch(Koppeling::verblijf),
        groepen.stream().anyMatch(VERBLIJFSGROEPEN::contains),
        rijen.stream().anyMatch(Koppeling::bevoegd));
  }

  private static List<Uitsluiting> uitsluitingen(Set<String> groepen, Wie wie, Controleset set) {
    List<Uitsluiting> uit = new ArrayList<>();
    for (String groep : groepen) {
      for (Matrixregel rij : set.matrix(groep)) {
        if (rij.wie() == wie) {
          uit.add(Uitsluiting.van(rij, groep));
        }
      }
    }
    return List.copyOf(uit);
  }

  /** What the controlematrix lets not stand beside it, of any day. */
  List<Uitsluiting> uitsluitingen(Wie wie) {
    return wie == Wie.EIGEN ? eigen : ander;
  }
}
