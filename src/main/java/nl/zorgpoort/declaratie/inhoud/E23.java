package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A declarant uses a reference once in five years, for debit and credit lines alike (E23). */
final class E23 implements Inhoudsregel {
  private static final int JAREN = 5;

  @Override
  public String id() {
    return "E23";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    List<EerdereRegel> zelfde = naslag.metReferentie(regel.referentie());
    if (zelfde.isEmpty()) {
      return Optional.empty();
    }
    LocalDate vrij = naslag.bestand().ontvangen().minusYears(JAREN);
    return zelfde.stream()
        .filter(r -> r.ontvangstdag().isAfter(vrij))
        .findFirst()
        .map(E23::oordeel);
  }

  private static Oordeel oordeel(EerdereRegel eerder) {
    return new Oordeel(
        "8021",
        "referentie",
        "E23.al-gebruikt",
        Verwijzing.waarden(eerder, eerder.referentie()),
        List.of(Verwijzing.vergeleken(eerder)));
  }
}
