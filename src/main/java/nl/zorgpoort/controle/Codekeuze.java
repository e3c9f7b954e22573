package nl.zorgpoort.controle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Picks the return codes of one record from its findings (rule A8, decision 3). */
public final class Codekeuze {
  /** Positions for return codes in a retour record. */
  public static final int MAXIMUM = 3;

  private static final Comparator<Bevinding> VOORRANG =
      Comparator.comparing((Bevinding b) -> b.rubriek().isPresent())
          .thenComparing(Bevinding::trap)
          .thenComparing(b -> b.rubriek().orElse(""))
          .thenComparing(Bevinding::retourcode);

  private final Map<String, Bevinding> eerstePerCode = new HashMap<>();

  /** Takes one more finding into account. */
  public void voegToe(Bevinding bevinding) {
    eerstePerCode.merge(
        bevinding.retourcode(), bevinding, (a, b) -> VOORRANG.compare(a, b) <= 0 ? a : b);
  }

  /**
   * The codes: distinct, facts without a field first, then by tier, field and code; at most three.
   */
  public List<String> codes() {
    List<Bevinding> eerste = new ArrayList<>(eerstePerCode.values());
    eerste.sort(VOORRANG);
    return eerste.stream().map(Bevinding::retourcode).limit(MAXIMUM).toList();
  }

  /** The codes of these findings. */
  public static List<String> van(Iterable<Bevinding> bevindingen) {
    Codekeuze keuze = new Codekeuze();
    bevindingen.forEach(keuze::voegToe);
    return keuze.codes();
  }
}
