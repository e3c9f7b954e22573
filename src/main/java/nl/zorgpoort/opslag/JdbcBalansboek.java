package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.zorgpoort.grootboek.Balans;
import nl.zorgpoort.grootboek.Balanstotaal;
import nl.zorgpoort.grootboek.Overtreding;
import nl.zorgpoort.verwerking.balans.Balansboek;
import nl.zorgpoort.verwerking.balans.Betaalblokkade;

/** Proofs as rows, numbered one by one; the last row about payment holds. */
final class JdbcBalansboek implements Balansboek, Betaalblokkade {
  private final Databank databank;

  JdbcBalansboek(Databank databank) {
    this.databank = databank;
  }

  @Override
  public boolean actief() {
    return databank
        .sql("select actief from betaalblokkade order by nr desc fetch first 1 rows only")
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  @Override
  public void legVast(Balans.Stand stand, List<Overtreding> overtredingen, Instant op) {
    databank.inTransactie(
        () -> {
          databank.neemSlot("balans");
          long nr = volgend("select coalesce(max(nr), 0) + 1 from balans");
          schrijf(nr, stand, op);
          schrijf(nr, overtredingen);
          if (!stand.klopt() || actief()) {
            blokkeer(nr, !stand.klopt(), op);
          }
        });
  }

  private long volgend(String sql) {
    return databank.sql(sql).query(Long.class).single();
  }

  private void schrijf(long nr, Balans.Stand stand, Instant op) {
    Balanstotaal totaal = stand.totaal();
    databank
        .sql(
            """
            insert into balans (nr, uitgevoerd_op, bestanden, regels, ingediend, toegekend,
                   afgewezen, nog_open, overtredingen)
            values (:nr, :op, :bestanden, :regels, :ingediend, :toegekend, :afgewezen, :open,
                   :overtredingen)
            """)
        .param("nr", nr)
        .param("op", tijd(op))
        .param("bestanden", totaal.bestanden() + stand.proefbestanden())
        .param("regels", totaal.regels())
        .param("ingediend", totaal.ingediend())
        .param("toegekend", totaal.toegekend())
        .param("afgewezen", totaal.afgewezen())
        .param("open", totaal.open())
        .param("overtredingen", stand.overtredingen())
        .update();
  }

  private void schrijf(long nr, List<Overtreding> overtredingen) {
    List<Object[]> rijen = new ArrayList<>();
    for (Overtreding o : overtredingen) {
      rijen.add(
          new Object[] {
            nr,
            rijen.size() + 1,
            o.artikel().name(),
            o.volgnummer(),
            o.wie(),
            o.regel(),
            o.posten().stream().map(String::valueOf).collect(Collectors.joining(" ")),
            o.maand(),
            o.verwacht(),
            o.gevonden()
          });
    }
    if (!rijen.isEmpty()) {
      databank.stapel(
          """
          insert into balansovertreding (balans, n, artikel, volgnummer, wie, regel, posten, maand,
                 verwacht, gevonden)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          rijen);
    }
  }

  private void blokkeer(long balans, boolean actief, Instant op) {
    databank
        .sql(
            """
            insert into betaalblokkade (nr, balans, actief, vastgelegd_op)
            values (:nr, :balans, :actief, :op)
            """)
        .param("nr", volgend("select coalesce(max(nr), 0) + 1 from betaalblokkade"))
        .param("balans", balans)
        .param("actief", actief)
        .param("op", tijd(op))
        .update();
  }
}
