package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** A line is taken back once. */
final class Algecrediteerd implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return d.credit()
        .flatMap(s::debet)
        .flatMap(s::gecrediteerdDoor)
        .map(door -> Melding.van("BZ064", door));
  }
}
