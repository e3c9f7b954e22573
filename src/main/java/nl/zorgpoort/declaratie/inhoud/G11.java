package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;

/** Care that was granted to another declarant is not granted again, unless that one credits it. */
final class G11 implements Inhoudsregel {

  @Override
  public String id() {
    return "G11";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    Lijnbeeld lijn = naslag.lijn(regel);
    String declarant = naslag.bestand().declarant();
    return lijn.dossier()
        .historie()
        .tellendMet(lijn.sleutel(), r -> !r.declarant().equals(declarant))
        .map(G11::oordeel);
  }

  /** Amount and reference of another declarant are not the sender's business. */
  private static Oordeel oordeel(EerdereRegel eerder) {
    return new Oordeel(
        "0587",
        "prestatie",
        "G11.al-toegekend",
        Verwijzing.waarden(eerder),
        List.of(Verwijzing.vergeleken(eerder)));
  }
}
