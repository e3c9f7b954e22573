package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Maximum;
import nl.zorgpoort.referentie.Periode;

/** A person has no more of a service than its maximum per calendar period (rule G09). */
final class G09 implements Inhoudsregel {

  @Override
  public String id() {
    return "G09";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    for (Maximum m : naslag.lijn(regel).dienst().maxima()) {
      if (m.geldig().omvat(regel.zorg().van())) {
        Optional<Oordeel> uit = overschreden(m, regel, naslag);
        if (uit.isPresent()) {
          return uit;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Oordeel> overschreden(Maximum m, Declaratieregel regel, Naslag naslag) {
    Historie historie = naslag.lijn(regel).dossier().historie();
    Dienst dienst = new Dienst(regel.lijst(), regel.prestatie());
    Periode periode = Kalender.rond(m.per(), regel.zorg().van());
    long eerder = historie.aantal(dienst, periode);
    if (eerder + regel.aantal() <= m.hoeveelheid()) {
      return Optional.empty();
    }
    Vergeleken rij = Vergelijking.van(m, naslag);
    return Optional.of(
        historie
            .laatste(dienst, periode)
            .map(laatste -> samen(m, regel, periode, eerder, laatste, rij))
            .orElseGet(() -> alleen(m, regel, periode, rij)));
  }

  private static Oordeel samen(
      Maximum m,
      Declaratieregel regel,
      Periode periode,
      long eerder,
      EerdereRegel laatste,
      Vergeleken rij) {
    return new Oordeel(
        "0584",
        "aantal",
        "G09.samen",
        Verwijzing.waarden(
            laatste,
            String.valueOf(regel.aantal()),
            String.valueOf(eerder),
            String.valueOf(m.hoeveelheid()),
            Woorden.periode(periode)),
        List.of(rij, Verwijzing.vergeleken(laatste)));
  }

  private static Oordeel alleen(Maximum m, Declaratieregel regel, Periode periode, Vergeleken rij) {
    return new Oordeel(
        "0584",
        "aantal",
        "G09.alleen",
        List.of(
            String.valueOf(regel.aantal()),
            String.valueOf(m.hoeveelheid()),
            Woorden.periode(periode)),
        List.of(rij));
  }
}
