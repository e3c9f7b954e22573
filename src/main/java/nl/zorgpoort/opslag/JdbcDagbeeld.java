package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.inzage.Dagbeeld;
import nl.zorgpoort.verwerking.toegang.Zicht;

/** Counts deliveries and tallies, never lines. */
final class JdbcDagbeeld implements Dagbeeld {
  /** The day on the calendar of the care offices, in either database. */
  private static final String DAG = "cast(%s at time zone 'Europe/Amsterdam' as date)";

  private final Databank databank;

  JdbcDagbeeld(Databank databank) {
    this.databank = databank;
  }

  @Override
  public Totaal totaal(Instant van, Instant tot, Zicht zicht) {
    long ontvangen = ontvangen(van, tot, zicht);
    long afgeleverd = wissels("VERZONDEN", van, tot, zicht);
    long opgehaald = wissels("OPGEHAALD", van, tot, zicht);
    Zoekopdracht zoek =
        new Zoekopdracht(
            """
            select count(*) as beslist,
                   coalesce(sum(case when a.uitslag in ('BESTAND_AFGEKEURD', 'GEWEIGERD',
                       'NIET_HERKENBAAR', 'BERICHT_AFGEKEURD', 'AFGEKEURD') then 1 else 0 end), 0)
                       as geweigerd,
                   coalesce(sum(a.ingediend), 0) as ingediend,
                   coalesce(sum(a.toegekend), 0) as toegekend
              from aanlevering a
            """);
    tussen(zoek, "a.besloten_op", van, tot);
    JdbcBestandenlijst.beperk(zoek, zicht);
    return zoek.sql(databank, "")
        .query(
            (rij, n) ->
                new Totaal(
                    ontvangen,
                    rij.getLong("beslist"),
                    rij.getLong("geweigerd"),
                    afgeleverd,
                    opgehaald,
                    rij.getLong("ingediend"),
                    rij.getLong("toegekend")))
        .single();
  }

  private static void tussen(Zoekopdracht zoek, String wanneer, Instant van, Instant tot) {
    zoek.en(wanneer + " >= :van", "van", tijd(van));
    zoek.en(wanneer + " < :tot", "tot", tijd(tot));
  }

  private long ontvangen(Instant van, Instant tot, Zicht zicht) {
    Zoekopdracht zoek = new Zoekopdracht("select count(*) from aanlevering a");
    tussen(zoek, "a.ontvangen_op", van, tot);
    JdbcBestandenlijst.beperk(zoek, zicht);
    return zoek.sql(databank, "").query(Long.class).single();
  }

  private long wissels(String staat, Instant van, Instant tot, Zicht zicht) {
    Zoekopdracht zoek =
        new Zoekopdracht(
            """
            select count(*)
              from staatwissel w
              join aanlevering a on a.volgnummer = w.volgnummer
            """);
    zoek.en("w.staat = :staat", "staat", staat);
    tussen(zoek, "w.op", van, tot);
    JdbcBestandenlijst.beperk(zoek, zicht);
    return zoek.sql(databank, "").query(Long.class).single();
  }

  @Override
  public List<Vast> vast(Instant rustSinds, Zicht zicht, int hoogstens) {
    Zoekopdracht zoek =
        new Zoekopdracht(
            """
            select a.id, a.volgnummer, a.account, a.bestandsnaam, a.staat, a.staat_sinds
              from aanlevering a
            """);
    zoek.en(
        """
        (a.staat in ('STORING', 'WACHT', 'VASTGEHOUDEN')
          or a.staat in ('ONTVANGEN', 'GECONTROLEERD', 'BEOORDEELD') and a.staat_sinds < :rust)
        """,
        "rust",
        tijd(rustSinds));
    JdbcBestandenlijst.beperk(zoek, zicht);
    return zoek.sql(databank, "order by a.staat_sinds, a.volgnummer fetch first :n rows only")
        .param("n", hoogstens)
        .query((rij, n) -> vast(rij))
        .list();
  }

  private static Vast vast(ResultSet rij) throws SQLException {
    return new Vast(
        rij.getObject("id", UUID.class),
        rij.getLong("volgnummer"),
        rij.getString("account"),
        rij.getString("bestandsnaam"),
        Staat.valueOf(rij.getString("staat")),
        rij.getObject("staat_sinds", OffsetDateTime.class).toInstant());
  }

  @Override
  public long nietOpgehaald(Instant sinds, Zicht zicht) {
    Zoekopdracht zoek = new Zoekopdracht("select count(*) from aanlevering a");
    zoek.en("a.staat = 'VERZONDEN' and a.staat_sinds < :sinds", "sinds", tijd(sinds));
    JdbcBestandenlijst.beperk(zoek, zicht);
    return zoek.sql(databank, "").query(Long.class).single();
  }

  @Override
  public List<Maandcode> perCode(Instant sinds, Zicht zicht) {
    String dag = DAG.formatted("a.besloten_op");
    Zoekopdracht zoek =
        new Zoekopdracht(
            """
            select t.jaar, t.maand, t.retourcode, sum(t.regels) as regels, sum(t.centen) as centen
              from (select extract(year from %s) as jaar, extract(month from %s) as maand,
                           r.retourcode, r.regels, r.centen
                      from aanlevering a
                      join retourtelling r on r.volgnummer = a.volgnummer
            """
                .formatted(dag, dag));
    zoek.en("a.besloten_op >= :sinds", "sinds", tijd(sinds));
    JdbcBestandenlijst.beperk(zoek, zicht);
    return zoek.sql(
            databank,
            """
            ) t
             group by t.jaar, t.maand, t.retourcode
             order by t.jaar, t.maand, t.retourcode
            """)
        .query(
            (rij, n) ->
                new Maandcode(
                    "%04d-%02d".formatted(rij.getInt("jaar"), rij.getInt("maand")),
                    rij.getString("retourcode"),
                    rij.getLong("regels"),
                    rij.getLong("centen")))
        .list();
  }

  @Override
  public List<Dagvolume> perDag(Instant sinds, Zicht zicht) {
    Zoekopdracht zoek =
        new Zoekopdracht(
            """
            select t.dag, count(*) as bestanden, sum(t.regels) as regels
              from (select %s as dag, a.regels from aanlevering a
            """
                .formatted(DAG.formatted("a.ontvangen_op")));
    zoek.en("a.ontvangen_op >= :sinds", "sinds", tijd(sinds));
    JdbcBestandenlijst.beperk(zoek, zicht);
    return zoek.sql(databank, ") t group by t.dag order by t.dag")
        .query(
            (rij, n) ->
                new Dagvolume(
                    rij.getObject("dag", LocalDate.class),
                    rij.getLong("bestanden"),
                    rij.getLong("regels")))
        .list();
  }
}
