package nl.zorgpoort.opslag;

import nl.zorgpoort.verwerking.beoordeling.Poging;

/** Findings per return code, counted in the transaction that makes a decision final. */
final class Retourtellingen {
  private Retourtellingen() {}

  static void schrijf(Databank databank, Poging poging) {
    databank
        .sql(
            """
            insert into retourtelling (volgnummer, retourcode, bevindingen, regels, centen)
            select t.volgnummer, t.retourcode, sum(t.bevindingen), count(p.regel),
                   coalesce(sum(p.ingediend - p.toegekend), 0)
              from (select b.volgnummer, b.poging, b.retourcode, b.regel,
                           count(*) as bevindingen
                      from bevinding b
                     where b.volgnummer = :volgnummer and b.poging = :nummer
                     group by b.volgnummer, b.poging, b.retourcode, b.regel) t
              left join prestatieregel p on p.volgnummer = t.volgnummer and p.poging = t.poging
                                        and p.regel = t.regel
             group by t.volgnummer, t.retourcode
            """)
        .param("volgnummer", poging.volgnummer())
        .param("nummer", poging.nummer())
        .update();
  }
}
