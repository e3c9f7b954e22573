package nl.zorgpoort.referentie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One immutable version of the control set, ready for look-ups. Every look-up is by the day care
 * was given. Safe for use by many threads.
 */
public final class Controleset {
  private static final String ALLE = "*";

  private final int versie;
  private final Controlesetrijen rijen;
  private final Map<String, List<Koppeling>> koppelingen;
  private final Map<String, List<Tarief>> tarieven;
  private final Map<String, List<Maximum>> maxima;
  private final Map<String, List<NietDeclarabel>> nietDeclarabel;
  private final Map<String, List<Matrixregel>> matrix = new HashMap<>();
  private final Map<String, List<Regelinstelling>> regels;
  private final Set<LocalDate> feestdagen = new HashSet<>();

  public Controleset(int versie, Controlesetrijen rijen) {
    this.versie = versie;
    this.rijen = rijen;
    koppelingen = per(rijen.koppeltabel(), k -> sleutel(k.lijst(), k.prestatie()));
    tarieven = per(rijen.tarieven(), t -> sleutel(t.lijst(), t.prestatie()));
    maxima = per(rijen.maxima(), m -> sleutel(m.lijst(), m.prestatie()));
    nietDeclarabel = per(rijen.nietDeclarabel(), n -> sleutel(n.lijst(), n.prestatie()));
    regels = per(rijen.regels(), Regelinstelling::regel);
    for (Matrixregel m : rijen.controlematrix()) {
      matrix.computeIfAbsent(m.groep(), g -> new ArrayList<>()).add(m);
      if (!m.groep().equals(m.andere())) {
        matrix.computeIfAbsent(m.andere(), g -> new ArrayList<>()).add(m);
      }
    }
    rijen.feestdagen().forEach(f -> feestdagen.add(f.dag()));
  }

  private static <T> Map<String, List<T>> per(Collection<T> rijen, Function<T, String> sleutel) {
    return rijen.stream().collect(Collectors.groupingBy(sleutel));
  }

  private static String sleutel(String lijst, String prestatie) {
    return lijst + ' ' + prestatie;
  }

  /** Its number. */
  public int versie() {
    return versie;
  }

  /** All rows. */
  public Controlesetrijen rijen() {
    return rijen;
  }

  /** Rows of the koppeltabel for this service, of any day. */
  public List<Koppeling> koppelingen(String lijst, String prestatie) {
    return koppelingen.getOrDefault(sleutel(lijst, prestatie), List.of());
  }

  /** National tariffs of this service, of any day. */
  public List<Tarief> tarieven(String lijst, String prestatie) {
    return tarieven.getOrDefault(sleutel(lijst, prestatie), List.of());
  }

  /** Maxima of this service, of any day. */
  public List<Maximum> maxima(String lijst, String prestatie) {
    return maxima.getOrDefault(sleutel(lijst, prestatie), List.of());
  }

  /** Why this service may not be declared, of any day. */
  public List<NietDeclarabel> nietDeclarabel(String lijst, String prestatie) {
    return nietDeclarabel.getOrDefault(sleutel(lijst, prestatie), List.of());
  }

  /** Rows of the controlematrix in which this group stands on either side, of any day. */
  public List<Matrixregel> matrix(String groep) {
    return matrix.getOrDefault(groep, List.of());
  }

  /** Whether we decide for this care office on that day. */
  public Optional<Zorgkantoor> zorgkantoor(String uzovi, LocalDate dag) {
    return rijen.zorgkantoren().stream()
        .filter(z -> z.uzovi().equals(uzovi) && z.geldig().omvat(dag))
        .findFirst();
  }

  /** The setting of a rule on a day; empty when the table says nothing of it. */
  public Optional<Regelinstelling> instelling(
      String regel, String ei, String kanaal, LocalDate dag) {
    Regelinstelling beste = null;
    for (Regelinstelling r : regels.getOrDefault(regel, List.of())) {
      if (past(r.ei(), ei) && past(r.kanaal(), kanaal) && r.geldig().omvat(dag)) {
        beste = beste == null || gewicht(r) > gewicht(beste) ? r : beste;
      }
    }
    return Optional.ofNullable(beste);
  }

  private static boolean past(String patroon, String waarde) {
    return patroon.equals(ALLE) || patroon.equals(waarde);
  }

  private static int gewicht(Regelinstelling r) {
    return (r.kanaal().equals(ALLE) ? 0 : 2) + (r.ei().equals(ALLE) ? 0 : 1);
  }

  /** Whether people work on this day: not on Saturday, Sunday or a holiday. */
  public boolean werkdag(LocalDate dag) {
    return dag.getDayOfWeek().getValue() < 6 && !feestdagen.contains(dag);
  }
}
