package nl.zorgpoort.verwerking.registratie;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.bedrijfszorg.registratie.Registratie;
import nl.zorgpoort.bedrijfszorg.registratie.Registratiestaat;
import nl.zorgpoort.bedrijfszorg.registratie.Werknemer;
import nl.zorgpoort.verwerking.Brokken;

/** What an employee's answer does to a registration, and what the employee is asked about. */
public final class Registratiegevolg implements Toestemmingsgevolg, Toestemmingsgegevens {
  private static final int HOOGSTENS = 500;

  private final Registratieboek boek;
  private final Brokken brokken;

  public Registratiegevolg(Registratieboek boek, Brokken brokken) {
    this.boek = boek;
    this.brokken = brokken;
  }

  @Override
  public void akkoord(String registratieId, Instant op) {
    boek.akkoord(registratieId, op);
  }

  @Override
  public void geweigerd(String registratieId, Instant op) {
    boek.zonderToestemming(registratieId, Registratiestaat.GEEN_TOESTEMMING, op);
    wis();
  }

  @Override
  public void verlopen(String registratieId, Instant op) {
    boek.zonderToestemming(registratieId, Registratiestaat.TOESTEMMING_VERLOPEN, op);
    wis();
  }

  /**
   * Erases the bytes of deliveries that name somebody who may not be known any more. Each is marked
   * after its bytes are gone, so that a kill in between repeats it.
   */
  public void wis() {
    for (UUID aanlevering : boek.teWissen(HOOGSTENS)) {
      brokken.wis(aanlevering);
      boek.gewist(aanlevering);
    }
  }

  @Override
  public Optional<Toestemmingsstuk> van(String registratieId) {
    return boek.werknemer(registratieId)
        .flatMap(w -> boek.van(registratieId, boek.stand()).map(r -> stuk(r, w)));
  }

  private static Toestemmingsstuk stuk(Registratie registratie, Werknemer werknemer) {
    return new Toestemmingsstuk(
        registratie.id(),
        werknemer.mailadres(),
        werknemer.taal(),
        werknemer.naam(),
        registratie.werkgevernaam(),
        registratie.interventie().naam(),
        registratie.aanbieder().naam(),
        registratie.ontdubbelen());
  }
}
