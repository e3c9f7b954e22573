package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** All invoices together never exceed the agreed price, measured on gross. */
final class Prijsoverschreden implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    long al = s.gedeclareerd(d.registratie());
    return s.eigen(d)
        .filter(r -> d.bruto() > r.prijs() - al)
        .map(
            r ->
                Melding.van(
                    "BZ041",
                    Regel.inEuro(r.prijs()),
                    Regel.inEuro(al),
                    Regel.inEuro(r.prijs() - al)));
  }
}
