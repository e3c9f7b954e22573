package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The invoice is not too old: at most {@code maanden} months before the day of receipt. */
final class C14 implements Bestandsregel {
  private static final String MAANDEN = "maanden";

  @Override
  public String id() {
    return "C14";
  }

  @Override
  public Optional<Oordeel> beoordeel(Vooronderzoek bestand, Naslag naslag) {
    Bestandsfeiten feiten = naslag.bestand();
    OptionalInt maanden = maanden(naslag);
    if (maanden.isEmpty()
        || !feiten.dagtekening().isBefore(feiten.ontvangen().minusMonths(maanden.getAsInt()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Oordeel(
            "8024",
            "factuurdatum",
            "C14.te-oud",
            List.of(Woorden.datum(feiten.dagtekening()), Integer.toString(maanden.getAsInt())),
            List.of()));
  }

  /** Without a number of months no invoice is too old. */
  private OptionalInt maanden(Naslag naslag) {
    String waarde = naslag.instelling(id()).parameters().getOrDefault(MAANDEN, "");
    return waarde.matches("[0-9]{1,4}")
        ? OptionalInt.of(Integer.parseInt(waarde))
        : OptionalInt.empty();
  }
}
