package nl.zorgpoort.declaratie.inhoud;

import java.util.Optional;
import nl.zorgpoort.referentie.Wie;

/** The controlematrix lets the service stand beside what another provider executed. */
final class G08 implements Inhoudsregel {

  @Override
  public String id() {
    return "G08";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    return new Combinatie(id(), Wie.ANDER, regel, naslag).beoordeel();
  }
}
