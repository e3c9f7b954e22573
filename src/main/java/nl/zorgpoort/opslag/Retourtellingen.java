package nl.zorgpoort.opslag;

import nl.zorgpoort.verwerking.beoordeling.Poging;

/**
 * Findings, lines and money per return code, counted in the transaction that makes a decision
 * final. A line may have a code without a finding of its own, because its insured was rejected.
 */
final class Retourtellingen {
  private Retourtellingen() {}

  static void schrijf(Databank databank, Poging poging) {
    databank
        .sql(
            """
            insert into retourtelling (volgnummer, retourcode, bevindingen, regels, centen)
            select :volgnummer, t.retourcode, sum(t.bevindingen), sum(t.regels), sum(t.centen)
              from (select b.retourcode, count(*) as bevindingen, 0 as regels, 0 as centen
                      from bevinding b
                     where b.volgnummer = :volgnummer and b.poging = :nummer
                     group by b.retourcode
                    union all
                    select substring(p.codes from k.van for 4), 0, count(*),
                           sum(p.ingediend - p.toegekend)
                      from prestatieregel p
                      join (values (1), (6), (11)) k(van) on char_length(p.codes) > k.van
                     where p.volgnummer = :volgnummer and p.poging = :nummer
                     group by substring(p.codes from k.van for 4)) t
             group by t.retourcode
            """)
        .param("volgnummer", poging.volgnummer())
        .param("nummer", poging.nummer())
        .update();
  }
}
