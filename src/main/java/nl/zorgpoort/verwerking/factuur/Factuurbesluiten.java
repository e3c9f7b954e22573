package nl.zorgpoort.verwerking.factuur;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.declaratie.Beslisser;
import nl.zorgpoort.bedrijfszorg.declaratie.Besluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Regelbesluit;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Xmlgrenzen;
import nl.zorgpoort.verwerking.registratie.Xmlbesluit;

/**
 * Decides an invoice. The outcome depends on the bytes, the delivery, the day, the limits, and the
 * numbers of register, ledger and events alone.
 */
public final class Factuurbesluiten {
  private final Factuurpost post;
  private final Declaratieboek boek;

  public Factuurbesluiten(Factuurpost post, Declaratieboek boek) {
    this.post = post;
    this.boek = boek;
  }

  /** Numbers and limits to decide with. */
  public record Stand(long register, long grootboek, long gebeurtenis, Xmlgrenzen grenzen) {}

  /** Decides. */
  public Xmlbesluit besluit(Aanlevering aanlevering, InputStream in, Stand stand, Instant op)
      throws IOException {
    LocalDate dag = Aanlevering.dag(op);
    Factuurpost.Lezing lezing = post.lees(in, stand.grenzen());
    if (lezing instanceof Factuurpost.Lezing.Fout fout) {
      return new Xmlbesluit(
          Uitslag.BERICHT_AFGEKEURD, post.schrijf(fout, dag), List.of(), Optional.empty());
    }
    Besluit besluit =
        Beslisser.beslis(
            ((Factuurpost.Lezing.Goed) lezing).factuur(),
            boek.feiten(aanlevering.account(), stand.register(), stand.gebeurtenis()),
            boek.historie(stand.grootboek(), aanlevering.omgeving() == Omgeving.TEST));
    return new Xmlbesluit(
        uitslag(besluit), post.schrijf(besluit, dag), List.of(), Optional.of(besluit));
  }

  private static Uitslag uitslag(Besluit besluit) {
    if (!besluit.meldingen().isEmpty()) {
      return Uitslag.BESTAND_AFGEKEURD;
    }
    List<Regelbesluit> regels = besluit.regels();
    return regels.stream().allMatch(Regelbesluit::toegekend)
        ? Uitslag.TOEGEKEND
        : regels.stream().anyMatch(Regelbesluit::toegekend) ? Uitslag.DEELS : Uitslag.AFGEKEURD;
  }
}
