package nl.zorgpoort.declaratie.inhoud;

import java.util.Optional;

/** Provider, care weight or function and decision are those of an allocation. */
final class G02 implements Inhoudsregel {

  @Override
  public String id() {
    return "G02";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    return Toewijzingskeuze.oordeel(id(), regel, naslag);
  }
}
