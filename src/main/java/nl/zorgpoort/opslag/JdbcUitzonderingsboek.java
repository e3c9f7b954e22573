package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.verwerking.Vingerafdruk;
import nl.zorgpoort.verwerking.naslag.ImportBezet;
import nl.zorgpoort.verwerking.toegang.Zicht;
import nl.zorgpoort.verwerking.uitzondering.Uitzonderingsboek;
import nl.zorgpoort.verwerking.uitzondering.Voorstel;
import nl.zorgpoort.verwerking.uitzondering.Voorstel.Status;

/** Proposals as rows; what is allowed becomes a row of the register with a sequence of its own. */
final class JdbcUitzonderingsboek implements Uitzonderingsboek {
  private static final String KOLOMMEN =
      """
      select v.nr, v.volgnummer, v.regel, v.regelid, v.reden, v.door, v.op, v.status,
             v.besloten_door
        from uitzonderingsvoorstel v
        join aanlevering a on a.volgnummer = v.volgnummer
      """;

  private final Databank databank;

  JdbcUitzonderingsboek(Databank databank) {
    this.databank = databank;
  }

  @Override
  public boolean stelVoor(Voorstel v) {
    return databank.uitTransactie(
        () -> {
          databank.neemSlot("uitzondering");
          return databank
                  .sql(
                      """
                      insert into uitzonderingsvoorstel
                        (nr, volgnummer, regel, regelid, reden, door, op, status, besloten_door)
                      select coalesce(max(nr), 0) + 1, :volgnummer, :regel, cast(:regelid as varchar(3)),
                             cast(:reden as varchar(500)), cast(:door as varchar(64)),
                             cast(:op as timestamp with time zone), 'OPEN', ''
                        from uitzonderingsvoorstel
                      having count(case when volgnummer = :volgnummer and regel = :regel
                                         and regelid = :regelid then 1 end) = 0
                      """)
                  .param("volgnummer", v.volgnummer())
                  .param("regel", v.regel())
                  .param("regelid", v.regelId())
                  .param("reden", v.reden())
                  .param("door", v.door())
                  .param("op", tijd(v.op()))
                  .update()
              == 1;
        });
  }

  @Override
  public Optional<Voorstel> zoek(long nr) {
    return databank
        .sql(KOLOMMEN + " where v.nr = :nr")
        .param("nr", nr)
        .query((rij, n) -> voorstel(rij))
        .optional();
  }

  @Override
  public List<Voorstel> voorstellen(Zicht zicht, int hoogstens) {
    Zoekopdracht zoek = new Zoekopdracht(KOLOMMEN);
    JdbcBestandenlijst.beperk(zoek, zicht);
    return zoek.sql(
            databank,
            """
            order by case when v.status = 'OPEN' then 0 else 1 end, v.nr desc
            fetch first :n rows only
            """)
        .param("n", hoogstens)
        .query((rij, n) -> voorstel(rij))
        .list();
  }

  private static Voorstel voorstel(ResultSet rij) throws SQLException {
    return new Voorstel(
        rij.getLong("nr"),
        rij.getLong("volgnummer"),
        rij.getInt("regel"),
        rij.getString("regelid"),
        rij.getString("reden"),
        rij.getString("door"),
        rij.getObject("op", OffsetDateTime.class).toInstant(),
        Status.valueOf(rij.getString("status")),
        rij.getString("besloten_door"));
  }

  @Override
  public boolean wijsAf(long nr, String door, Instant op) {
    return databank.uitTransactie(() -> besluit(nr, Status.AFGEWEZEN, door, op));
  }

  /** The condition on who decides stands here too, so that no caller can go round it. */
  private boolean besluit(long nr, Status status, String door, Instant op) {
    return databank
            .sql(
                """
                update uitzonderingsvoorstel
                   set status = :status, besloten_door = :door, besloten_op = :op
                 where nr = :nr and status = 'OPEN' and door <> :door
                """)
            .param("status", status.name())
            .param("door", door)
            .param("op", tijd(op))
            .param("nr", nr)
            .update()
        == 1;
  }

  @Override
  public boolean staToe(Voorstel voorstel, Lijn lijn, String door, Instant op) throws ImportBezet {
    return Importslot.terwijl(
        databank,
        () ->
            databank.uitTransactie(
                () -> {
                  boolean open = besluit(voorstel.nr(), Status.TOEGESTAAN, door, op);
                  if (open) {
                    leg(voorstel, lijn, op);
                  }
                  return open;
                }));
  }

  private void leg(Voorstel voorstel, Lijn lijn, Instant op) {
    long stand = new JdbcRegisterboek(databank).stand() + 1;
    Periode zorg = Regeldagen.zorg(lijn.regel().begindatum(), lijn.regel().einddatum());
    databank
        .sql(
            """
            insert into uitzondering (persoon, nummer, stand, declarant, prestatielijst, prestatie,
                                      geldig_van, geldig_tot, regelid, vervallen)
            values (:persoon, :nummer, :stand, :declarant, :lijst, :prestatie, :van, :tot, :regelid, false)
            """)
        .param("persoon", lijn.regel().persoon())
        .param("nummer", Long.toString(voorstel.nr()))
        .param("stand", stand)
        .param("declarant", lijn.declarant())
        .param("lijst", lijn.regel().prestatielijst())
        .param("prestatie", lijn.regel().prestatie())
        .param("van", zorg.van())
        .param("tot", zorg.tot())
        .param("regelid", voorstel.regelId())
        .update();
    String bron = "uitzondering " + voorstel.nr();
    databank
        .sql(
            """
            insert into registerstand (stand, vastgelegd_op, bron, sha256, rijen)
            values (:stand, :nu, :bron, :sha256, 1)
            """)
        .param("stand", stand)
        .param("nu", tijd(op))
        .param("bron", bron)
        .param("sha256", afdruk(voorstel))
        .update();
  }

  private static String afdruk(Voorstel v) {
    String tekst = v.nr() + "\n" + v.volgnummer() + "\n" + v.regel() + "\n" + v.regelId();
    return Vingerafdruk.sha256(tekst.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String declarant(long volgnummer) {
    return new JdbcDossierkast(databank).declarant(volgnummer);
  }
}
