package nl.zorgpoort.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst;
import nl.zorgpoort.verwerking.toegang.Zicht;

/** Every condition has an index, or narrows what another one found. */
final class JdbcBestandenlijst implements Bestandenlijst {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static final String KOLOMMEN =
      """
      select a.id, a.volgnummer, a.account, a.bestandsnaam, a.ontvangen_op, a.declarant,
             a.factuurnummer, a.staat, a.uitslag, a.regels, a.ingediend, a.toegekend
        from aanlevering a
      """;

  private static final String MET_REFERENTIE =
      """
      a.volgnummer in (select s.volgnummer
                         from referentiesleutel s
                         join prestatieregel p on p.volgnummer = s.volgnummer
                                              and p.poging = s.poging and p.regel = s.regel
                        where s.sleutel in (:referenties)
                          and (p.referentie = :referentie or p.vorige = :referentie))
      """;

  private static final String MET_BSN =
      """
      a.volgnummer in (select s.volgnummer
                         from persoonsleutel s
                         join prestatieregel p on p.volgnummer = s.volgnummer
                                              and p.poging = s.poging
                                              and p.regel between s.regel and s.laatste
                        where s.sleutel in (:personen) and p.persoon = :bsn)
      """;

  private final Databank databank;

  JdbcBestandenlijst(Databank databank) {
    this.databank = databank;
  }

  @Override
  public List<Vondst> zoek(Vraag vraag, Zicht zicht, Optional<Long> voor, int hoogstens) {
    Zoekopdracht zoek = new Zoekopdracht(KOLOMMEN);
    beperk(zoek, zicht);
    vraag.agb().ifPresent(v -> zoek.en("(a.declarant = :agb or a.partij = :agb)", "agb", v));
    vraag.factuurnummer().ifPresent(v -> zoek.en("a.factuurnummer = :factuur", "factuur", v));
    vraag.staat().ifPresent(v -> zoek.en("a.staat = :staat", "staat", v.name()));
    vraag.van().ifPresent(v -> zoek.en("a.ontvangen_op >= :van", "van", begin(v)));
    vraag.tot().ifPresent(v -> zoek.en("a.ontvangen_op < :tot", "tot", begin(v.plusDays(1))));
    vraag
        .bedrag()
        .ifPresent(v -> zoek.en("(a.ingediend = :bedrag or a.toegekend = :bedrag)", "bedrag", v));
    vraag
        .zoals()
        .ifPresent(v -> zoek.en("position(lower(:naam) in lower(a.bestandsnaam)) > 0", "naam", v));
    vraag
        .retourcode()
        .ifPresent(
            v ->
                zoek.en(
                    "a.volgnummer in (select volgnummer from retourtelling where retourcode = :code)",
                    "code",
                    v));
    vraag.referentie().ifPresent(v -> metReferentie(zoek, v));
    vraag.bsn().ifPresent(v -> metBsn(zoek, v));
    voor.ifPresent(v -> zoek.en("a.volgnummer < :voor", "voor", v));
    return zoek.sql(databank, "order by a.volgnummer desc fetch first :hoogstens rows only")
        .param("hoogstens", hoogstens)
        .query((rij, n) -> vondst(rij))
        .list();
  }

  /** Nothing outside this view. */
  static void beperk(Zoekopdracht zoek, Zicht zicht) {
    zicht.accounts().ifPresent(v -> zoek.en("a.account in (:accounts)", "accounts", ofNiets(v)));
    zicht.regios().ifPresent(v -> zoek.en("a.uzovi in (:regios)", "regios", ofNiets(v)));
  }

  /** An empty list is no SQL; nothing has the name that stands for it. */
  private static List<String> ofNiets(Iterable<String> waarden) {
    List<String> uit = new ArrayList<>();
    waarden.forEach(uit::add);
    return uit.isEmpty() ? List.of("\t") : uit;
  }

  private static OffsetDateTime begin(LocalDate dag) {
    return dag.atStartOfDay(AMSTERDAM).toOffsetDateTime();
  }

  private void metReferentie(Zoekopdracht zoek, String referentie) {
    zoek.en(MET_REFERENTIE, "referentie", referentie);
    zoek.met("referenties", sleutels(declaranten(), referentie));
  }

  private static void metBsn(Zoekopdracht zoek, String bsn) {
    zoek.en(MET_BSN, "bsn", bsn);
    zoek.met("personen", personen(bsn));
  }

  /** The keys that a person has, one per environment. */
  static List<Long> personen(String bsn) {
    List<Long> uit = new ArrayList<>();
    for (Omgeving omgeving : Omgeving.values()) {
      uit.add(new Sleutel(omgeving).persoon(bsn));
    }
    return uit;
  }

  /** The keys that a reference has, one per environment and declarant. */
  static List<Long> sleutels(List<String> declaranten, String referentie) {
    List<Long> uit = new ArrayList<>();
    for (Omgeving omgeving : Omgeving.values()) {
      Sleutel sleutel = new Sleutel(omgeving);
      declaranten.forEach(declarant -> uit.add(sleutel.referentie(declarant, referentie)));
    }
    return uit.isEmpty() ? List.of(0L) : uit;
  }

  /** All that ever declared, each found from the one before it by the index. */
  private List<String> declaranten() {
    return databank
        .sql(
            """
            with recursive d (declarant) as (
              select min(declarant) from aanlevering
              union all
              select (select min(a.declarant) from aanlevering a where a.declarant > d.declarant)
                from d where d.declarant is not null
            )
            select declarant from d where declarant is not null
            """)
        .query(String.class)
        .list();
  }

  private static Vondst vondst(ResultSet rij) throws SQLException {
    return new Vondst(
        rij.getObject("id", UUID.class),
        rij.getLong("volgnummer"),
        rij.getString("account"),
        rij.getString("bestandsnaam"),
        rij.getObject("ontvangen_op", OffsetDateTime.class).toInstant(),
        rij.getString("declarant"),
        rij.getString("factuurnummer"),
        Staat.valueOf(rij.getString("staat")),
        Optional.ofNullable(rij.getString("uitslag")).map(Uitslag::valueOf),
        rij.getInt("regels"),
        rij.getLong("ingediend"),
        rij.getLong("toegekend"));
  }
}
