package nl.zorgpoort.declaratie.inhoud;

import java.util.Optional;
import nl.zorgpoort.referentie.Wie;

/** The controlematrix lets the service stand beside what the same provider executed. */
final class G07 implements Inhoudsregel {

  @Override
  public String id() {
    return "G07";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    return new Combinatie(id(), Wie.EIGEN, regel, naslag).beoordeel();
  }
}
