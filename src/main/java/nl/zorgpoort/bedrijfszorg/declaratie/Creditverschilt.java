package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** A credit line equals its debit line in all but references; differing fields are named. */
final class Creditverschilt implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return d.credit()
        .flatMap(s::debet)
        .filter(EerdereDeclaratie::toegekend)
        .map(e -> Verschil.velden(e.declaratie(), d))
        .filter(velden -> !velden.isEmpty())
        .map(velden -> Melding.van("BZ062", String.join(", ", velden)));
  }
}
