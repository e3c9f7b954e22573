package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.herstel.Vasthoudboek;

/** Every change is conditional on the state before it. */
final class JdbcVasthoudboek implements Vasthoudboek {
  /** A delivery that was held itself, not by a hold on its account. */
  private static final String ZELF = "";

  private final Databank databank;

  JdbcVasthoudboek(Databank databank) {
    this.databank = databank;
  }

  /** Whether its account is held, in which case it is now Vastgehouden. */
  boolean houdVast(Aanlevering aanlevering, Instant sinds) {
    return databank
        .sql(
            """
            select v.account, v.uzovi, v.door, v.reden, v.sinds
              from vasthouding v
              join aanlevering a on a.account = v.account
             where a.id = :id and a.vrijgegeven = false and v.uzovi in ('*', a.uzovi)
             order by v.uzovi
             fetch first 1 row only
            """)
        .param("id", aanlevering.id())
        .query((rij, n) -> vasthouding(rij))
        .optional()
        .filter(v -> houd(aanlevering.id(), v.uzovi(), v.reden(), sinds))
        .isPresent();
  }

  @Override
  public boolean houd(UUID id, String reden, Instant op) {
    return houd(id, ZELF, reden, op);
  }

  private boolean houd(UUID id, String om, String reden, Instant op) {
    return databank.uitTransactie(
        () -> {
          databank.neemSlot("besluit");
          return vang(id, om, reden, op);
        });
  }

  /**
   * An attempt that still runs dies with it, so that it cannot become final. The caller has the
   * slot of decisions, so that none is becoming final meanwhile.
   */
  private boolean vang(UUID id, String om, String reden, Instant op) {
    int bijgewerkt =
        databank
            .sql(
                """
                update aanlevering
                   set staat = 'VASTGEHOUDEN', staat_sinds = :op, storing_reden = :reden,
                       vastgehouden_om = :om, wacht_op = null, mislukt = 0
                 where id = :id and staat in ('ONTVANGEN', 'GECONTROLEERD', 'WACHT')
                """)
            .param("op", tijd(op))
            .param("reden", reden)
            .param("om", om)
            .param("id", id)
            .update();
    if (bijgewerkt == 1) {
      JdbcAanleveringen.staakPogingen(databank, id);
      Staatwissels.schrijf(databank, id);
    }
    return bijgewerkt == 1;
  }

  @Override
  public boolean geefVrij(UUID id, Instant op) {
    return databank.uitTransactie(() -> laatLos(id, true, op));
  }

  /**
   * @param vrij whether a hold on its account does not catch it again
   */
  private boolean laatLos(UUID id, boolean vrij, Instant op) {
    int bijgewerkt =
        databank
            .sql(
                """
                update aanlevering
                   set staat = 'ONTVANGEN', staat_sinds = :op, storing_reden = '',
                       vrijgegeven = :vrij, vastgehouden_om = ''
                 where id = :id and staat = 'VASTGEHOUDEN'
                """)
            .param("op", tijd(op))
            .param("vrij", vrij)
            .param("id", id)
            .update();
    if (bijgewerkt == 1) {
      Staatwissels.schrijf(databank, id);
    }
    return bijgewerkt == 1;
  }

  /** What it sends later is caught when its turn comes. */
  @Override
  public boolean houd(Vasthouding vasthouding) {
    return databank.uitTransactie(
        () -> {
          databank.neemSlot("besluit");
          boolean nieuw = schrijf(vasthouding);
          if (nieuw) {
            onbeslist(vasthouding)
                .forEach(
                    id -> vang(id, vasthouding.uzovi(), vasthouding.reden(), vasthouding.sinds()));
          }
          return nieuw;
        });
  }

  private boolean schrijf(Vasthouding vasthouding) {
    return databank
            .sql(
                """
                insert into vasthouding (account, uzovi, door, reden, sinds)
                select :account, :uzovi, :door, :reden, cast(:sinds as timestamp with time zone)
                  from slot
                 where naam = 'besluit'
                   and not exists (select 1 from vasthouding
                                    where account = :account and uzovi = :uzovi)
                """)
            .param("account", vasthouding.account())
            .param("uzovi", vasthouding.uzovi())
            .param("door", vasthouding.door())
            .param("reden", vasthouding.reden())
            .param("sinds", tijd(vasthouding.sinds()))
            .update()
        == 1;
  }

  private List<UUID> onbeslist(Vasthouding vasthouding) {
    return databank
        .sql(
            """
            select id from aanlevering
             where account = :account and vrijgegeven = false and :uzovi in ('*', uzovi)
               and staat in ('ONTVANGEN', 'GECONTROLEERD', 'WACHT')
             order by volgnummer
            """)
        .param("account", vasthouding.account())
        .param("uzovi", vasthouding.uzovi())
        .query(UUID.class)
        .list();
  }

  @Override
  public boolean geefVrij(String account, String uzovi, Instant op) {
    return databank.uitTransactie(
        () -> {
          int weg =
              databank
                  .sql("delete from vasthouding where account = :account and uzovi = :uzovi")
                  .param("account", account)
                  .param("uzovi", uzovi)
                  .update();
          if (weg == 1) {
            gevangen(account, uzovi).forEach(id -> laatLos(id, false, op));
          }
          return weg == 1;
        });
  }

  private List<UUID> gevangen(String account, String uzovi) {
    return databank
        .sql(
            """
            select id from aanlevering
             where account = :account and staat = 'VASTGEHOUDEN' and vastgehouden_om = :uzovi
             order by volgnummer
            """)
        .param("account", account)
        .param("uzovi", uzovi)
        .query(UUID.class)
        .list();
  }

  @Override
  public List<Vasthouding> vasthoudingen() {
    return databank
        .sql("select account, uzovi, door, reden, sinds from vasthouding order by account, uzovi")
        .query((rij, n) -> vasthouding(rij))
        .list();
  }

  private static Vasthouding vasthouding(ResultSet rij) throws SQLException {
    return new Vasthouding(
        rij.getString(1),
        rij.getString(2),
        rij.getString(3),
        rij.getString(4),
        rij.getObject(5, OffsetDateTime.class).toInstant());
  }
}
