package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;

/** Who has no BSN is known by an insured number. */
final class D02 implements Verzekerderegel {

  @Override
  public String id() {
    return "D02";
  }

  @Override
  public Optional<Oordeel> beoordeel(Verzekerdevraag verzekerde, Naslag naslag) {
    return verzekerde.zonderBsn() && verzekerde.verzekerdennummer().isEmpty()
        ? Optional.of(new Oordeel("0300", "verzekerde-nummer", "D02.leeg", List.of(), List.of()))
        : Optional.empty();
  }
}
