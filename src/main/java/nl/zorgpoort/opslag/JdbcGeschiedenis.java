package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tekst;
import static nl.zorgpoort.opslag.Databank.tijd;

import java.time.Instant;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.beoordeling.Geschiedenis;

/** An outcome stands on a delivery only once its decision is final. */
final class JdbcGeschiedenis implements Geschiedenis {
  private final Databank databank;

  JdbcGeschiedenis(Databank databank) {
    this.databank = databank;
  }

  @Override
  public boolean zelfdeBytes(Aanlevering aanlevering, long grootboek) {
    return databank
            .sql(
                """
                select count(*)
                  from aanlevering
                 where account = :account and sha256 = :sha256 and omgeving = :omgeving
                   and id <> :id and uitslag in ('TOEGEKEND', 'DEELS', 'AFGEKEURD')
                   and boeking_volgnr between 1 and :grootboek
                """)
            .param("account", aanlevering.account())
            .param("sha256", aanlevering.sha256())
            .param("omgeving", aanlevering.omgeving().name())
            .param("id", aanlevering.id())
            .param("grootboek", grootboek)
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public boolean factuurGebruikt(
      Aanlevering aanlevering, String partij, String factuurnummer, Instant sinds, long grootboek) {
    return databank
            .sql(
                """
                select count(*)
                  from aanlevering
                 where partij = :partij and factuurnummer = :factuurnummer
                   and omgeving = :omgeving and ontvangen_op >= :sinds
                   and id <> :id and uitslag in ('TOEGEKEND', 'DEELS', 'AFGEKEURD')
                   and boeking_volgnr between 1 and :grootboek
                """)
            .param("partij", tekst(partij))
            .param("factuurnummer", tekst(factuurnummer))
            .param("omgeving", aanlevering.omgeving().name())
            .param("sinds", tijd(sinds))
            .param("id", aanlevering.id())
            .param("grootboek", grootboek)
            .query(Integer.class)
            .single()
        > 0;
  }
}
