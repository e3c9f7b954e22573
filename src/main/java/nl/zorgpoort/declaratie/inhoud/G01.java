package nl.zorgpoort.declaratie.inhoud;

import java.util.Optional;

/** The services that need a stay rest on an allocation of a stay with admission. */
final class G01 implements Inhoudsregel {

  @Override
  public String id() {
    return "G01";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    return Toewijzingskeuze.oordeel(id(), regel, naslag);
  }
}
