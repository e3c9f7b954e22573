package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.herstel.Vasthoudboek;
import org.springframework.dao.DuplicateKeyException;

/** Every change is conditional on the state before it. */
final class JdbcVasthoudboek implements Vasthoudboek {
  private static final String OPEN = "staat in ('ONTVANGEN', 'GECONTROLEERD', 'WACHT')";

  private final Databank databank;

  JdbcVasthoudboek(Databank databank) {
    this.databank = databank;
  }

  /** Whether its account is held, in which case it is now Vastgehouden. */
  boolean houdVast(Aanlevering aanlevering, Instant sinds) {
    List<String> redenen =
        databank
            .sql(
                """
                select v.reden
                  from vasthouding v
                  join aanlevering a on a.account = v.account
                 where a.id = :id and a.vrijgegeven = false and v.uzovi in ('*', a.uzovi)
                 order by v.uzovi
                """)
            .param("id", aanlevering.id())
            .query(String.class)
            .list();
    return !redenen.isEmpty() && houd(aanlevering.id(), redenen.get(0), sinds);
  }

  /** An attempt that still runs dies with it, so that it cannot become final. */
  @Override
  public boolean houd(UUID id, String reden, Instant op) {
    return databank.uitTransactie(
        () -> {
          int bijgewerkt =
              databank
                  .sql(
                      """
                      update aanlevering
                         set staat = 'VASTGEHOUDEN', staat_sinds = :op, storing_reden = :reden,
                             wacht_op = null, mislukt = 0
                       where id = :id and
                      """
                          + OPEN)
                  .param("op", tijd(op))
                  .param("reden", reden)
                  .param("id", id)
                  .update();
          if (bijgewerkt == 1) {
            databank
                .sql(
                    """
                    update poging set staat = 'DOOD'
                     where staat = 'LOPEND'
                       and volgnummer = (select volgnummer from aanlevering where id = :id)
                    """)
                .param("id", id)
                .update();
            Staatwissels.schrijf(databank, id);
          }
          return bijgewerkt == 1;
        });
  }

  @Override
  public boolean geefVrij(UUID id, Instant op) {
    return databank.uitTransactie(() -> laatLos(id, op));
  }

  private boolean laatLos(UUID id, Instant op) {
    int bijgewerkt =
        databank
            .sql(
                """
                update aanlevering
                   set staat = 'ONTVANGEN', staat_sinds = :op, storing_reden = '',
                       vrijgegeven = true
                 where id = :id and staat = 'VASTGEHOUDEN'
                """)
            .param("op", tijd(op))
            .param("id", id)
            .update();
    if (bijgewerkt == 1) {
      Staatwissels.schrijf(databank, id);
    }
    return bijgewerkt == 1;
  }

  /** What it has undecided is caught when its turn comes, or just before. */
  @Override
  public boolean houd(Vasthouding vasthouding) {
    try {
      databank
          .sql(
              """
              insert into vasthouding (account, uzovi, door, reden, sinds)
              values (:account, :uzovi, :door, :reden, :sinds)
              """)
          .param("account", vasthouding.account())
          .param("uzovi", vasthouding.uzovi())
          .param("door", vasthouding.door())
          .param("reden", vasthouding.reden())
          .param("sinds", tijd(vasthouding.sinds()))
          .update();
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
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
            van(account, uzovi).forEach(id -> laatLos(id, op));
          }
          return weg == 1;
        });
  }

  private List<UUID> van(String account, String uzovi) {
    return databank
        .sql(
            """
            select id from aanlevering
             where account = :account and staat = 'VASTGEHOUDEN' and :uzovi in ('*', uzovi)
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
        .query(
            (rij, n) ->
                new Vasthouding(
                    rij.getString(1),
                    rij.getString(2),
                    rij.getString(3),
                    rij.getString(4),
                    rij.getObject(5, OffsetDateTime.class).toInstant()))
        .list();
  }
}
