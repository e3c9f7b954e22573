package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.partner.Rol;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.Staat;

/** Every change of state is conditional on the state before it, so of two only one succeeds. */
final class JdbcAanleveringen implements Aanleveringen {
  private final Databank databank;

  JdbcAanleveringen(Databank databank) {
    this.databank = databank;
  }

  @Override
  public Optional<Aanlevering> zoek(UUID id) {
    return databank
        .sql(
            """
            select id, volgnummer, account, partner, bestandsnaam, grootte, sha256, ontvangen_op,
                   omgeving, rol, aflevernummer, uzovi, staat, uitslag
              from aanlevering
             where id = :id
            """)
        .param("id", id)
        .query((rij, n) -> aanlevering(rij))
        .optional();
  }

  private static Aanlevering aanlevering(ResultSet rij) throws SQLException {
    return new Aanlevering(
        rij.getObject("id", UUID.class),
        rij.getLong("volgnummer"),
        rij.getString("account"),
        rij.getString("partner"),
        rij.getString("bestandsnaam"),
        rij.getLong("grootte"),
        rij.getString("sha256"),
        rij.getObject("ontvangen_op", OffsetDateTime.class).toInstant(),
        Omgeving.valueOf(rij.getString("omgeving")),
        Rol.valueOf(rij.getString("rol")),
        rij.getInt("aflevernummer"),
        rij.getString("uzovi"),
        Staat.valueOf(rij.getString("staat")),
        Optional.ofNullable(rij.getString("uitslag")).map(Uitslag::valueOf));
  }

  @Override
  public boolean verplaats(UUID id, Staat van, Staat naar, Instant sinds) {
    if (!van.magNaar(naar)) {
      throw new IllegalArgumentException("not from %s to %s".formatted(van, naar));
    }
    return databank.uitTransactie(
        () ->
            genoteerd(
                id,
                databank
                    .sql(
                        """
                        update aanlevering
                           set staat = :naar, staat_sinds = :sinds, mislukt = 0
                         where id = :id and staat = :van
                        """)
                    .param("naar", naar.name())
                    .param("sinds", tijd(sinds))
                    .param("id", id)
                    .param("van", van.name())
                    .update()));
  }

  /** Whether it got a new state, which then is part of its life. */
  private boolean genoteerd(UUID id, int bijgewerkt) {
    if (bijgewerkt == 1) {
      Staatwissels.schrijf(databank, id);
    }
    return bijgewerkt == 1;
  }

  @Override
  public List<UUID> rustend(Staat staat, Instant sindsVoor, int hoogstens) {
    return databank
        .sql(
            """
            select id
              from aanlevering
             where staat = :staat and staat_sinds < :sinds
             order by volgnummer
             fetch first :hoogstens rows only
            """)
        .param("staat", staat.name())
        .param("sinds", tijd(sindsVoor))
        .param("hoogstens", hoogstens)
        .query(UUID.class)
        .list();
  }

  @Override
  public int telMislukt(UUID id) {
    return databank.uitTransactie(
        () -> {
          databank
              .sql("update aanlevering set mislukt = mislukt + 1 where id = :id")
              .param("id", id)
              .update();
          return databank
              .sql("select mislukt from aanlevering where id = :id")
              .param("id", id)
              .query(Integer.class)
              .single();
        });
  }

  /** An attempt that still runs dies with it, so that it cannot become final after a restart. */
  @Override
  public boolean legOpzij(UUID id, String reden, Instant sinds) {
    return databank.uitTransactie(
        () -> {
          int bijgewerkt =
              databank
                  .sql(
                      """
                      update aanlevering
                         set storing_vanuit = staat, staat = 'STORING', storing_reden = :reden,
                             staat_sinds = :sinds
                       where id = :id and staat in ('ONTVANGEN', 'GECONTROLEERD', 'BEOORDEELD')
                      """)
                  .param("reden", kort(reden))
                  .param("sinds", tijd(sinds))
                  .param("id", id)
                  .update();
          staakPogingen(databank, id);
          return genoteerd(id, bijgewerkt);
        });
  }

  /** An attempt that runs cannot become final any more. */
  static void staakPogingen(Databank databank, UUID id) {
    databank
        .sql(
            """
            update poging set staat = 'DOOD'
             where staat = 'LOPEND'
               and volgnummer = (select volgnummer from aanlevering where id = :id)
            """)
        .param("id", id)
        .update();
  }

  private static String kort(String reden) {
    return reden.substring(0, Math.min(reden.length(), 2000));
  }

  @Override
  public Optional<Staat> herstart(UUID id, Instant sinds) {
    return databank.uitTransactie(
        () -> {
          int bijgewerkt =
              databank
                  .sql(
                      """
                      update aanlevering
                         set staat = case when storing_vanuit = 'BEOORDEELD'
                                          then 'BEOORDEELD' else 'ONTVANGEN' end,
                             storing_reden = '', mislukt = 0, staat_sinds = :sinds
                       where id = :id and staat = 'STORING'
                      """)
                  .param("sinds", tijd(sinds))
                  .param("id", id)
                  .update();
          return genoteerd(id, bijgewerkt) ? zoek(id).map(Aanlevering::staat) : Optional.empty();
        });
  }
}
