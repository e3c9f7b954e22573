package nl.zorgpoort.verwerking.toestemming;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.toestemming.Termijnen;
import nl.zorgpoort.bedrijfszorg.toestemming.Toestemming;
import nl.zorgpoort.bedrijfszorg.toestemming.Toestemmingstaat;
import nl.zorgpoort.verwerking.Linkcode;
import nl.zorgpoort.verwerking.registratie.Toestemmingsgegevens;
import nl.zorgpoort.verwerking.registratie.Toestemmingsstuk;

/**
 * The employee at the link. Looking changes nothing, because mail scanners follow links too; only
 * the answer uses the code up. What follows from it is done by the clock, at least once.
 */
public final class Toestemmingsantwoord {
  private final Toestemmingsboek boek;
  private final Toestemmingsgegevens gegevens;
  private final Termijnen termijnen;
  private final InstantSource klok;

  public Toestemmingsantwoord(
      Toestemmingsboek boek,
      Toestemmingsgegevens gegevens,
      Termijnen termijnen,
      InstantSource klok) {
    this.boek = boek;
    this.gegevens = gegevens;
    this.termijnen = termijnen;
    this.klok = klok;
  }

  /** What is asked; empty for a code that is unknown, used or too old, without telling which. */
  public Optional<Toestemmingsstuk> open(String code) {
    Instant nu = klok.instant();
    return Linkcode.lees(code)
        .flatMap(c -> boek.metCode(c.sha256()))
        .filter(toestemming -> toestemming.beantwoordbaar(termijnen, nu))
        .map(Toestemming::registratieId)
        .flatMap(gegevens::van);
  }

  /** Records the answer; false when the code does not work (any more). */
  public boolean antwoord(String code, boolean ja) {
    Instant nu = klok.instant();
    return Linkcode.lees(code)
        .map(Linkcode::sha256)
        .filter(
            sha256 ->
                boek.beantwoord(sha256, termijnen.vervalgrens(nu), Toestemmingstaat.na(ja), nu))
        .isPresent();
  }
}
