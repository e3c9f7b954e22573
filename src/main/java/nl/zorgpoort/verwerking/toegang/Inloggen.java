package nl.zorgpoort.verwerking.toegang;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import nl.zorgpoort.verwerking.toegang.Gebruikers.Inlog;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;

/**
 * What a right and a wrong password lead to. After five wrong ones in a row the log-in is shut for
 * a minute, and twice as long with every further one, up to an hour.
 */
public final class Inloggen {
  private static final int GEDULD = 5;
  private static final Duration EERSTE = Duration.ofMinutes(1);
  private static final Duration LANGSTE = Duration.ofHours(1);
  private static final String ONBEKEND = "?";

  private final Gebruikers gebruikers;
  private final Logboek logboek;
  private final InstantSource klok;

  public Inloggen(Gebruikers gebruikers, Logboek logboek, InstantSource klok) {
    this.gebruikers = gebruikers;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** The log-in of this name; absent where there is none, or none that works now. */
  public Optional<Inlog> open(String naam) {
    return gebruikers
        .zoek(naam)
        .filter(inlog -> inlog.gebruiker().actief())
        .filter(inlog -> inlog.dichtTot().stream().noneMatch(klok.instant()::isBefore));
  }

  /** After a right password. */
  public void gelukt(Gebruiker wie) {
    gebruikers.gelukt(wie.naam());
    logboek.schrijf(wie.naam(), wie.functie().name(), Handeling.INGELOGD, "", "");
  }

  /** After a wrong one. What was typed as an unknown name may be a password, so it is not kept. */
  public void mislukt(String naam) {
    Optional<Inlog> inlog = gebruikers.zoek(naam);
    int keren = inlog.isPresent() ? gebruikers.telMislukt(naam) : 0;
    if (keren >= GEDULD) {
      gebruikers.sluit(naam, klok.instant().plus(straf(keren - GEDULD)));
    }
    logboek.schrijf(
        inlog.map(i -> i.gebruiker().naam()).orElse(ONBEKEND),
        inlog.map(i -> i.gebruiker().functie().name()).orElse(""),
        Handeling.INLOGGEN_MISLUKT,
        "",
        "");
  }

  private static Duration straf(int verder) {
    Duration straf = EERSTE.multipliedBy(1L << Math.min(verder, 10));
    return straf.compareTo(LANGSTE) > 0 ? LANGSTE : straf;
  }
}
