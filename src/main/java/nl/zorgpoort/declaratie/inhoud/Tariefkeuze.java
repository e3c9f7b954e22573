package nl.zorgpoort.declaratie.inhoud;

import java.util.ArrayList;
import java.util.List;
import nl.zorgpoort.referentie.Contract;

/**
 * Looks for the agreed tariff of a line: of a contract of the declarant, else the national tariff
 * that the contract refers to, never above the national maximum. Where several contracts hold, the
 * declared tariff if one agrees on it, else the highest.
 */
final class Tariefkeuze {
  private final Declaratieregel regel;
  private final Dienstrijen dienst;
  private final Afspraken afspraken;
  private final Naslag naslag;

  Tariefkeuze(Declaratieregel regel, Naslag naslag) {
    this.regel = regel;
    this.naslag = naslag;
    dienst = naslag.lijn(regel).dienst();
    afspraken = naslag.afspraken(dienst);
  }

  /** What was agreed. */
  Afspraak kies() {
    return afspraken.tarief(regel.zorg(), regel.tarief());
  }

  /** Whether the service is agreed on all days, so that only its amount is not known. */
  boolean zonderBedrag() {
    return afspraken.eersteGat(regel.zorg()).isEmpty();
  }

  /** The rows that it was found in. */
  List<Vergeleken> vergeleken() {
    List<Contract> contracten =
        afspraken.contracten().stream().filter(c -> c.geldig().raakt(regel.zorg())).toList();
    List<Vergeleken> uit = new ArrayList<>();
    contracten.forEach(c -> uit.add(Vergelijking.van(c)));
    contracten.stream()
        .flatMap(c -> naslag.register().tarieven(c, dienst.dienst()).stream())
        .filter(t -> t.geldig().raakt(regel.zorg()))
        .forEach(t -> uit.add(Vergelijking.van(t)));
    dienst.tarieven().stream()
        .filter(t -> t.geldig().raakt(regel.zorg()))
        .forEach(t -> uit.add(Vergelijking.van(t, naslag)));
    return uit;
  }
}
