package nl.zorgpoort.declaratie.inhoud;

import java.util.Optional;

/** The days of the line lie within the allocation, and the service fits how it is delivered. */
final class G03 implements Inhoudsregel {

  @Override
  public String id() {
    return "G03";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    return Toewijzingskeuze.oordeel(id(), regel, naslag);
  }
}
