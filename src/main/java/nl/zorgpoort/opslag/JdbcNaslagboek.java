package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.time.Instant;
import java.util.function.IntFunction;
import nl.zorgpoort.declaratie.inhoud.Naslagbron;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Xmlgrenzen;
import nl.zorgpoort.verwerking.beoordeling.Naslagboek;
import nl.zorgpoort.verwerking.beoordeling.Naslagstand;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import nl.zorgpoort.verwerking.beoordeling.Stapel;

/** Numbers, register and history from their tables; control sets from who keeps them. */
final class JdbcNaslagboek implements Naslagboek {
  private final Databank databank;
  private final IntFunction<Controleset> controlesets;
  private final Xmlgrenzen grenzen;

  JdbcNaslagboek(Databank databank, IntFunction<Controleset> controlesets, Xmlgrenzen grenzen) {
    this.databank = databank;
    this.controlesets = controlesets;
    this.grenzen = grenzen;
  }

  /** All numbers at once, so that they belong together. */
  @Override
  public Naslagstand nu(Instant op) {
    return databank
        .sql(
            """
            select coalesce((select versie
                               from controleset_ingang
                              where ingang <= :op
                              order by ingang desc, nr desc
                              fetch first 1 row only), 0),
                   coalesce((select max(stand) from registerstand), 0),
                   coalesce((select max(boeking_volgnr) from aanlevering), 0),
                   coalesce((select max(nr) from registratiegebeurtenis), 0)
            """)
        .param("op", tijd(op))
        .query(
            (rij, n) ->
                new Naslagstand(
                    rij.getInt(1), rij.getLong(2), rij.getLong(3), rij.getLong(4), grenzen))
        .single();
  }

  @Override
  public Controleset controleset(int versie) {
    return controlesets.apply(versie);
  }

  @Override
  public Naslagbron open(Poging poging, Aanlevering aanlevering, Naslagstand stand, Stapel stapel) {
    return new JdbcNaslagbron(databank, poging, aanlevering, stand, stapel);
  }
}
