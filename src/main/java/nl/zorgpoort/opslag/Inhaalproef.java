package nl.zorgpoort.opslag;

import java.util.Collection;
import java.util.List;
import nl.zorgpoort.verwerking.beoordeling.Besluit;
import nl.zorgpoort.verwerking.beoordeling.Naslagstand;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import nl.zorgpoort.verwerking.registratie.Gevolg;

/**
 * Asks, once no other decision can become final, whether an attempt did not know of one that it
 * should have known: decided in the meantime in the same environment, with the same bytes from the
 * same account, the same invoice of the same party, or a line with a person or reference of ours.
 * Deliveries for one care office follow each other, so this is about those for another.
 */
final class Inhaalproef {
  private final Databank databank;
  private final Poging poging;
  private final Naslagstand stand;

  private record Nieuwer(long volgnummer, long poging, boolean zelfde) {}

  Inhaalproef(Databank databank, Poging poging, Naslagstand stand) {
    this.databank = databank;
    this.poging = poging;
    this.stand = stand;
  }

  boolean ingehaald(Besluit besluit) {
    return besluit.factuur().isPresent()
        ? hoogsteFactuur() > stand.grootboek()
        : registratieVeranderd(besluit) || historieVeranderd(besluit);
  }

  private boolean historieVeranderd(Besluit besluit) {
    boolean perRegel =
        switch (besluit.uitslag()) {
          case TOEGEKEND, DEELS, AFGEKEURD -> true;
          case BESTAND_AFGEKEURD,
              DOORGESTUURD,
              NIET_HERKENBAAR,
              GEWEIGERD,
              VERWERKT,
              BERICHT_AFGEKEURD ->
              false;
        };
    return perRegel && hoogste() > stand.grootboek() && nieuwer().stream().anyMatch(this::raakt);
  }

  private long hoogsteFactuur() {
    return databank
        .sql(
            """
            select coalesce(max(a.boeking_volgnr), 0)
              from bzfactuur b
              join aanlevering a on a.volgnummer = b.volgnummer
            """)
        .query(Long.class)
        .single();
  }

  /**
   * What happens to a registration outside of decisions, such as consent, comes at any moment. Its
   * row is held to the end of the transaction, and every change begins with that row.
   */
  private boolean registratieVeranderd(Besluit besluit) {
    return besluit.gevolgen().stream()
        .map(Gevolg::id)
        .distinct()
        .sorted()
        .anyMatch(this::registratieVeranderd);
  }

  private boolean registratieVeranderd(String id) {
    databank
        .sql("select id from registratie where id = :id for update")
        .param("id", id)
        .query(String.class)
        .optional();
    return databank
            .sql(
                """
                select count(*) from registratiegebeurtenis where registratie = :id and nr > :stand
                """)
            .param("id", id)
            .param("stand", stand.gebeurtenis())
            .query(Integer.class)
            .single()
        > 0;
  }

  private long hoogste() {
    return databank
        .sql("select coalesce(max(boeking_volgnr), 0) from aanlevering")
        .query(Long.class)
        .single();
  }

  private List<Nieuwer> nieuwer() {
    return databank
        .sql(
            """
            select ander.volgnummer, ander.poging,
                   ander.account = deze.account and ander.sha256 = deze.sha256
                   or ander.partij = deze.partij and ander.factuurnummer = deze.factuurnummer
                      and deze.partij <> '' and deze.factuurnummer <> ''
              from aanlevering deze
              join aanlevering ander on ander.omgeving = deze.omgeving
             where deze.volgnummer = :volgnummer and ander.boeking_volgnr > :grootboek
               and ander.uitslag in ('TOEGEKEND', 'DEELS', 'AFGEKEURD')
             order by ander.volgnummer
            """)
        .param("volgnummer", poging.volgnummer())
        .param("grootboek", stand.grootboek())
        .query((rij, n) -> new Nieuwer(rij.getLong(1), rij.getLong(2), rij.getBoolean(3)))
        .list();
  }

  private boolean raakt(Nieuwer ander) {
    return ander.zelfde
        || databank.leesOpSleutel(
            () ->
                new Sleutelloop(databank)
                    .enige(
                        ander.volgnummer,
                        ander.poging,
                        sleutels ->
                            heeft("persoonsleutel", sleutels.personen())
                                || heeft("referentiesleutel", sleutels.referenties())));
  }

  private boolean heeft(String tabel, Collection<Long> sleutels) {
    boolean[] raak = {false};
    databank.zoek(
        """
        select s.sleutel
          from unnest(cast(? as bigint array)) k(sleutel)
          left join %s s on s.sleutel = k.sleutel and s.volgnummer = ? and s.poging = ?
         where coalesce(s.poging, 0) > 0
         fetch first 1 row only
        """
            .formatted(tabel),
        p -> {
          p.setObject(1, sleutels.stream().distinct().sorted().toArray(Long[]::new));
          p.setLong(2, poging.volgnummer());
          p.setLong(3, poging.nummer());
        },
        rij -> raak[0] = true);
    return raak[0];
  }
}
