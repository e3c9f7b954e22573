package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgpoort.declaratie.inhoud.Historie.Dienst;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Koppeling;

/** The rows of the koppeltabel that hold for a line on its first day. */
final class Koppelrijen {
  private static final String ELKE = "*";

  private Koppelrijen() {}

  static List<Koppeling> van(Controleset set, Declaratieregel r) {
    return rijen(set, r.lijst(), r.prestatie(), r.functie(), r.zorgzwaarte(), r.zorg().van());
  }

  static List<Koppeling> van(Controleset set, EerdereRegel r) {
    return rijen(set, r.lijst(), r.prestatie(), r.functie(), r.zorgzwaarte(), r.zorg().van());
  }

  /** The prestatiegroepen in these rows; an empty one is none. */
  static Set<String> groepen(List<Koppeling> rijen) {
    return rijen.stream()
        .map(Koppeling::groep)
        .filter(g -> !g.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static boolean verblijf(List<Koppeling> rijen) {
    return rijen.stream().anyMatch(Koppeling::verblijf);
  }

  /** Whether lines of this service can be in this group; which ones are, their own rows say. */
  static boolean ooitInGroep(Controleset set, Dienst dienst, String groep) {
    return set.koppelingen(dienst.lijst(), dienst.prestatie()).stream()
        .anyMatch(k -> k.groep().equals(groep));
  }

  /** Whether lines of this service can be a stay; which ones are, their own rows say. */
  static boolean ooitVerblijf(Controleset set, Dienst dienst) {
    return verblijf(set.koppelingen(dienst.lijst(), dienst.prestatie()));
  }

  private static List<Koppeling> rijen(
      Controleset set,
      String lijst,
      String prestatie,
      String functie,
      String zorgzwaarte,
      LocalDate dag) {
    return set.koppelingen(lijst, prestatie).stream()
        .filter(k -> past(k.functie(), functie) && past(k.zorgzwaarte(), zorgzwaarte))
        .filter(k -> k.geldig().omvat(dag))
        .toList();
  }

  private static boolean past(String patroon, String waarde) {
    return patroon.equals(ELKE) || patroon.equals(waarde);
  }
}
