package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zorgpoort.verwerking.intake.Ontvangst;
import nl.zorgpoort.verwerking.intake.Ontvangstboek;

/** Numbers are given under a lock, so that a lower number is never committed after a higher one. */
final class JdbcOntvangstboek implements Ontvangstboek {
  private final Databank databank;

  JdbcOntvangstboek(Databank databank) {
    this.databank = databank;
  }

  @Override
  public boolean bekend(UUID id) {
    return databank
            .sql("select count(*) from aanlevering where id = :id")
            .param("id", id)
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public void schrijfIn(Ontvangst ontvangst, Instant sinds) {
    databank.inTransactie(
        () -> {
          databank.neemSlot("intake");
          Brokbezit.legVast(databank, ontvangst.id());
          voegToe(ontvangst, sinds, keren(ontvangst) + 1);
          Staatwissels.schrijf(databank, ontvangst.id());
        });
    databank.opSchijf();
  }

  private int keren(Ontvangst ontvangst) {
    return databank
        .sql("select count(*) from aanlevering where account = :account and sha256 = :sha256")
        .param("account", ontvangst.account())
        .param("sha256", ontvangst.sha256())
        .query(Integer.class)
        .single();
  }

  private void voegToe(Ontvangst ontvangst, Instant sinds, int aflevernummer) {
    databank
        .sql(
            """
            insert into aanlevering (id, account, partner, bestandsnaam, grootte, sha256,
                   ontvangen_op, omgeving, rol, aflevernummer, uzovi, staat, staat_sinds)
            values (:id, :account, :partner, :bestandsnaam, :grootte, :sha256,
                   :ontvangenOp, :omgeving, :rol, :aflevernummer, :uzovi, 'ONTVANGEN', :sinds)
            """)
        .param("id", ontvangst.id())
        .param("account", ontvangst.account())
        .param("partner", ontvangst.partner())
        .param("bestandsnaam", ontvangst.bestandsnaam())
        .param("grootte", ontvangst.grootte())
        .param("sha256", ontvangst.sha256())
        .param("ontvangenOp", tijd(ontvangst.ontvangenOp()))
        .param("omgeving", ontvangst.omgeving().name())
        .param("rol", ontvangst.rol().name())
        .param("aflevernummer", aflevernummer)
        .param("uzovi", ontvangst.uzovi())
        .param("sinds", tijd(sinds))
        .update();
  }

  @Override
  public int veegWezen(Instant stilSinds) {
    List<UUID> wezen =
        databank
            .sql("select eigenaar from inhoud where vast = false and laatst <= :sinds")
            .param("sinds", tijd(stilSinds))
            .query(UUID.class)
            .list();
    wezen.forEach(wees -> Brokbezit.verwijder(databank, wees));
    return wezen.size();
  }
}
