package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;

/** The care office of the file is one that is decided for here, on the day of receipt. */
final class C05 implements Bestandsregel {

  @Override
  public String id() {
    return "C05";
  }

  @Override
  public Optional<Oordeel> beoordeel(Vooronderzoek bestand, Naslag naslag) {
    Bestandsfeiten feiten = naslag.bestand();
    if (naslag.controleset().zorgkantoor(feiten.uzovi(), feiten.ontvangen()).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Oordeel(
            "0018",
            "uzovi",
            "C05.onbekend",
            List.of(feiten.uzovi(), Woorden.datum(feiten.ontvangen())),
            List.of(Vergelijking.geenRij("zorgkantoren", feiten.uzovi(), naslag))));
  }
}
