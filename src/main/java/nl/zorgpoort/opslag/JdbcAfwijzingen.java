package nl.zorgpoort.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.verwerking.inzage.Afwijzingen;
import nl.zorgpoort.verwerking.toegang.Zicht;

/** By the deliveries of a declarant, then by the key of their lines. */
final class JdbcAfwijzingen implements Afwijzingen {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static final String REGELS =
      """
      select a.volgnummer, a.bestandsnaam, a.factuurnummer, a.besloten_op, p.regel, p.referentie,
             p.prestatie, p.begindatum, p.einddatum, p.ingediend, p.toegekend, p.codes
        from aanlevering a
        join prestatieregel p on p.volgnummer = a.volgnummer and p.poging = a.poging
      """;

  /** Days stand in lines as EEJJMMDD, and as found, so that not every one is a day. */
  private static final String LAAT =
      """
      p.vorige = '' and p.afgekeurd and a.omgeving = 'PRODUCTIE'
      and exists (select 1 from bevinding b
                   where b.volgnummer = p.volgnummer and b.poging = p.poging
                     and b.regel = p.regel and b.regel_id in (:regelids))
      and exists (select 1 from toewijzing t
                   where t.persoon = p.persoon and t.stand > a.register_volgnr and t.vervallen = false
                     and t.uitvoerder = p.uitvoerder
                     and to_char(t.geldig_van, 'YYYYMMDD') <= p.begindatum
                     and to_char(t.geldig_tot, 'YYYYMMDD') >= p.einddatum
                     and t.stand = (select max(l.stand) from toewijzing l
                                     where l.persoon = t.persoon and l.nummer = t.nummer))
      and not exists (select 1 from aanlevering n
                        join prestatieregel q on q.volgnummer = n.volgnummer
                                             and q.poging = n.poging
                       where n.declarant = a.declarant and n.volgnummer > a.volgnummer
                         and n.omgeving = a.omgeving and n.uitslag is not null
                         and q.persoon = p.persoon and q.prestatielijst = p.prestatielijst
                         and q.prestatie = p.prestatie and q.begindatum = p.begindatum
                         and q.toegekend > 0)
      """;

  private final Databank databank;

  JdbcAfwijzingen(Databank databank) {
    this.databank = databank;
  }

  @Override
  public List<Regel> regels(Vraag vraag, Zicht zicht, Optional<Plek> na, int hoogstens) {
    Zoekopdracht zoek = new Zoekopdracht(REGELS);
    zoek.en(
        "(p.afgekeurd or p.ingediend <> p.toegekend) and a.uitslag is not null"
            + " and a.declarant = :agb",
        "agb",
        vraag.agb());
    zoek.en("a.besloten_op >= :van", "van", begin(vraag.van()));
    zoek.en("a.besloten_op < :tot", "tot", begin(vraag.tot().plusDays(1)));
    if (vraag.laat()) {
      zoek.en(LAAT, "regelids", List.of("G01", "G02", "G03", "G04"));
    }
    na.ifPresent(
        plek -> {
          zoek.en(
              "(a.volgnummer > :nr or a.volgnummer = :nr and p.regel > :regel)",
              "nr",
              plek.volgnummer());
          zoek.met("regel", plek.regel());
        });
    JdbcBestandenlijst.beperk(zoek, zicht);
    return zoek.sql(databank, "order by a.volgnummer, p.regel fetch first :hoogstens rows only")
        .param("hoogstens", hoogstens)
        .query((rij, n) -> regel(rij))
        .list();
  }

  private static OffsetDateTime begin(LocalDate dag) {
    return dag.atStartOfDay(AMSTERDAM).toOffsetDateTime();
  }

  private static Regel regel(ResultSet rij) throws SQLException {
    String codes = rij.getString("codes");
    return new Regel(
        rij.getLong("volgnummer"),
        rij.getString("bestandsnaam"),
        rij.getString("factuurnummer"),
        rij.getObject("besloten_op", OffsetDateTime.class).toInstant(),
        rij.getInt("regel"),
        rij.getString("referentie"),
        rij.getString("prestatie"),
        rij.getString("begindatum"),
        rij.getString("einddatum"),
        rij.getLong("ingediend"),
        rij.getLong("toegekend"),
        codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1)));
  }
}
