package nl.zorgpoort.opslag;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.partner.Omgeving;

/**
 * What all lines of a delivery have in common, and whether they count as of one number of the
 * ledger in one environment. That never changes, so each is asked for once.
 */
final class Leveringen {
  private final Databank databank;
  private final Omgeving omgeving;
  private final long grootboek;
  private final Map<Long, Levering> bekend = new HashMap<>();

  /**
   * A delivery.
   *
   * @param definitief whether it was decided line by line by then
   */
  record Levering(
      long volgnummer,
      long poging,
      String bestand,
      Instant ontvangen,
      String declarant,
      boolean definitief) {

    /** Whether lines of this attempt are its decision. */
    boolean telt(long deze) {
      return definitief && poging == deze;
    }
  }

  Leveringen(Databank databank, Omgeving omgeving, long grootboek) {
    this.databank = databank;
    this.omgeving = omgeving;
    this.grootboek = grootboek;
  }

  Levering van(long volgnummer) {
    return Optional.ofNullable(bekend.get(volgnummer))
        .orElseThrow(() -> new IllegalStateException("no delivery " + volgnummer));
  }

  /** Reads those that are not known yet, with one statement. */
  void ken(Collection<Long> volgnummers) {
    Long[] nieuw =
        volgnummers.stream()
            .distinct()
            .filter(volgnummer -> !bekend.containsKey(volgnummer))
            .sorted()
            .toArray(Long[]::new);
    if (nieuw.length > 0) {
      lees(nieuw);
    }
  }

  private void lees(Long[] volgnummers) {
    databank.zoek(
        """
        select a.volgnummer, a.poging, a.bestandsnaam, a.ontvangen_op, a.declarant,
               a.boeking_volgnr between 1 and ? and a.omgeving = ?
               and coalesce(a.uitslag, '') in ('TOEGEKEND', 'DEELS', 'AFGEKEURD')
          from unnest(cast(? as bigint array)) k(volgnummer)
          left join aanlevering a on a.volgnummer = k.volgnummer
        """,
        p -> {
          p.setLong(1, grootboek);
          p.setString(2, omgeving.name());
          p.setObject(3, volgnummers);
        },
        rij ->
            bekend.put(
                rij.getLong(1),
                new Levering(
                    rij.getLong(1),
                    rij.getLong(2),
                    rij.getString(3),
                    rij.getObject(4, OffsetDateTime.class).toInstant(),
                    rij.getString(5),
                    rij.getBoolean(6))));
  }
}
