package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Contracttarief;
import nl.zorgpoort.referentie.Periode;

/** What the contracts of the declarant agree on for one service, of any day. */
final class Afspraken {
  private final List<Contract> contracten;
  private final List<Contracttarief> tarieven = new ArrayList<>();
  private final List<Periode> dagen = new ArrayList<>();
  private final Prijsverloop prijzen;

  /**
   * @param contracten of the declarant with the care office of the file
   */
  Afspraken(List<Contract> contracten, Dienstrijen dienst, Registerindex register) {
    this.contracten = contracten;
    for (Contract c : contracten) {
      for (Contracttarief t : register.tarieven(c, dienst.dienst())) {
        Dekking.doorsnede(c.geldig(), t.geldig()).ifPresent(dagen::add);
        tarieven.add(t);
      }
    }
    prijzen = new Prijsverloop(contracten, tarieven, dienst.tarieven());
  }

  /** Contracts of the declarant with the care office of the file. */
  List<Contract> contracten() {
    return contracten;
  }

  /** The first day of these on which nothing is agreed. */
  Optional<LocalDate> eersteGat(Periode zorg) {
    return Dekking.eersteGat(zorg, dagen);
  }

  /** Tariffs of each contract, in the order of the contracts. */
  List<Contracttarief> tarieven() {
    return Collections.unmodifiableList(tarieven);
  }

  /**
   * The tariff on these days.
   *
   * @param gedeclareerd cents per unit; chosen when contracts agree on more than one
   */
  Afspraak tarief(Periode zorg, long gedeclareerd) {
    return prijzen.kies(zorg, gedeclareerd);
  }
}
