package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.zorgpoort.verwerking.inzage.Aanbiederbeeld;
import nl.zorgpoort.verwerking.inzage.Dossierkast.Telling;
import nl.zorgpoort.verwerking.toegang.Zicht;

/** By the deliveries of a declarant, never by their lines. */
final class JdbcAanbiederbeeld implements Aanbiederbeeld {
  private static final String DAG = "cast(a.besloten_op at time zone 'Europe/Amsterdam' as date)";

  private final Databank databank;

  JdbcAanbiederbeeld(Databank databank) {
    this.databank = databank;
  }

  @Override
  public List<String> namen(String agb) {
    return databank
        .sql(
            """
            select n.naam from aanbieder n
             where n.agb = :agb and not n.vervallen
               and n.stand = (select max(l.stand) from aanbieder l
                               where l.agb = n.agb and l.geldig_van = n.geldig_van)
             order by n.geldig_van desc
            """)
        .param("agb", agb)
        .query(String.class)
        .list();
  }

  @Override
  public List<Maand> maanden(String agb, Instant sinds, Zicht zicht) {
    Zoekopdracht zoek =
        new Zoekopdracht(
            """
            select t.jaar, t.maand, count(*) as bestanden, sum(t.regels) as regels,
                   sum(t.ingediend) as ingediend, sum(t.toegekend) as toegekend
              from (select extract(year from %s) as jaar, extract(month from %s) as maand,
                           a.regels, a.ingediend, a.toegekend
                      from aanlevering a
            """
                .formatted(DAG, DAG));
    beperk(zoek, agb, sinds, zicht);
    return zoek.sql(databank, ") t group by t.jaar, t.maand order by t.jaar desc, t.maand desc")
        .query(
            (rij, n) ->
                new Maand(
                    "%04d-%02d".formatted(rij.getInt("jaar"), rij.getInt("maand")),
                    rij.getLong("bestanden"),
                    rij.getLong("regels"),
                    rij.getLong("ingediend"),
                    rij.getLong("toegekend")))
        .list();
  }

  private static void beperk(Zoekopdracht zoek, String agb, Instant sinds, Zicht zicht) {
    zoek.en("a.uitslag is not null and a.declarant = :agb", "agb", agb);
    zoek.en("a.besloten_op >= :sinds", "sinds", tijd(sinds));
    JdbcBestandenlijst.beperk(zoek, zicht);
  }

  @Override
  public List<Telling> codes(String agb, Instant sinds, Zicht zicht, int hoogstens) {
    Zoekopdracht zoek =
        new Zoekopdracht(
            """
            select r.retourcode, sum(r.bevindingen) as bevindingen, sum(r.regels) as regels,
                   sum(r.centen) as centen
              from aanlevering a
              join retourtelling r on r.volgnummer = a.volgnummer
            """);
    beperk(zoek, agb, sinds, zicht);
    return zoek.sql(
            databank,
            """
            group by r.retourcode
            order by sum(r.regels) desc, sum(r.bevindingen) desc, r.retourcode
            fetch first :hoogstens rows only
            """)
        .param("hoogstens", hoogstens)
        .query(
            (rij, n) ->
                new Telling(
                    rij.getString("retourcode"),
                    rij.getLong("bevindingen"),
                    rij.getLong("regels"),
                    rij.getLong("centen")))
        .list();
  }

  @Override
  public List<Overeenkomst> contracten(String agb) {
    return databank
        .sql(
            """
            select c.nummer, c.uzovi, c.geldig_van, c.geldig_tot, c.behandeling
              from contract c
             where c.agb = :agb and not c.vervallen
               and c.stand = (select max(l.stand) from contract l
                               where l.agb = c.agb and l.nummer = c.nummer)
             order by c.geldig_van desc, c.nummer
            """)
        .param("agb", agb)
        .query(
            (rij, n) ->
                new Overeenkomst(
                    rij.getString("nummer"),
                    rij.getString("uzovi"),
                    rij.getObject("geldig_van", LocalDate.class),
                    rij.getObject("geldig_tot", LocalDate.class),
                    rij.getBoolean("behandeling")))
        .list();
  }
}
