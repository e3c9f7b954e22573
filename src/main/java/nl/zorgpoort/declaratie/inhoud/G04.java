package nl.zorgpoort.declaratie.inhoud;

import java.util.Optional;

/** The provider reported that care began (MAZ), and not that it ended before the line (MEZ). */
final class G04 implements Inhoudsregel {

  @Override
  public String id() {
    return "G04";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    return Toewijzingskeuze.oordeel(id(), regel, naslag);
  }
}
