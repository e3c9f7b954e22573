package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.verwerking.Vingerafdruk;
import nl.zorgpoort.verwerking.toegang.Logboek;

/** Rows come one by one under a slot, so that each one knows the one before it. */
final class JdbcLogboek implements Logboek {
  private static final String KOLOMMEN =
      "select nr, op, wie, functie, handeling, onderwerp, reden, sha256 from logboek";

  private static final String BEGIN = "0".repeat(64);
  private static final int PER_KEER = 1_000;
  private static final int LANGSTE_ONDERWERP = 200;
  private static final int LANGSTE_REDEN = 500;

  private final Databank databank;
  private final InstantSource klok;

  JdbcLogboek(Databank databank, InstantSource klok) {
    this.databank = databank;
    this.klok = klok;
  }

  @Override
  public void schrijf(
      String wie, String functie, Handeling handeling, String onderwerp, String reden) {
    databank.inTransactie(
        () -> {
          databank.neemSlot("logboek");
          Optional<Rij> vorige = laatste();
          Instant op = klok.instant().truncatedTo(ChronoUnit.MILLIS);
          Rij kaal =
              new Rij(
                  vorige.map(Rij::nr).orElse(0L) + 1,
                  op,
                  wie,
                  functie,
                  handeling.name(),
                  kort(onderwerp, LANGSTE_ONDERWERP),
                  kort(reden, LANGSTE_REDEN),
                  "");
          voegToe(kaal, hash(vorige.map(Rij::sha256).orElse(BEGIN), kaal));
        });
  }

  private static String kort(String tekst, int lengte) {
    String zonderNul = Databank.tekst(tekst);
    return zonderNul.substring(0, Math.min(zonderNul.length(), lengte));
  }

  /** Every part with its length before it, so that two different rows never read the same. */
  private static String hash(String vorige, Rij rij) {
    StringBuilder tekst = new StringBuilder();
    for (String deel :
        List.of(
            vorige,
            Long.toString(rij.nr()),
            rij.op().toString(),
            rij.wie(),
            rij.functie(),
            rij.handeling(),
            rij.onderwerp(),
            rij.reden())) {
      tekst.append(deel.length()).append(':').append(deel);
    }
    return Vingerafdruk.sha256(tekst.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Optional<Rij> laatste() {
    return databank
        .sql(KOLOMMEN + " order by nr desc fetch first 1 rows only")
        .query((rij, n) -> rij(rij))
        .optional();
  }

  private void voegToe(Rij rij, String sha256) {
    databank
        .sql(
            """
            insert into logboek (nr, op, wie, functie, handeling, onderwerp, reden, sha256)
            values (:nr, :op, :wie, :functie, :handeling, :onderwerp, :reden, :sha256)
            """)
        .param("nr", rij.nr())
        .param("op", tijd(rij.op()))
        .param("wie", rij.wie())
        .param("functie", rij.functie())
        .param("handeling", rij.handeling())
        .param("onderwerp", rij.onderwerp())
        .param("reden", rij.reden())
        .param("sha256", sha256)
        .update();
  }

  private static Rij rij(ResultSet rij) throws SQLException {
    return new Rij(
        rij.getLong("nr"),
        rij.getObject("op", OffsetDateTime.class).toInstant(),
        rij.getString("wie"),
        rij.getString("functie"),
        rij.getString("handeling"),
        rij.getString("onderwerp"),
        rij.getString("reden"),
        rij.getString("sha256"));
  }

  @Override
  public List<Rij> rijen(Vraag vraag, int hoogstens) {
    Zoekopdracht zoek = new Zoekopdracht(KOLOMMEN);
    vraag.wie().ifPresent(wie -> zoek.en("wie = :wie", "wie", wie));
    vraag.onderwerp().ifPresent(wat -> zoek.en("onderwerp = :onderwerp", "onderwerp", wat));
    vraag.handeling().ifPresent(h -> zoek.en("handeling = :handeling", "handeling", h.name()));
    vraag.voor().ifPresent(nr -> zoek.en("nr < :voor", "voor", nr));
    return zoek.sql(databank, "order by nr desc fetch first :hoogstens rows only")
        .param("hoogstens", hoogstens)
        .query((rij, n) -> rij(rij))
        .list();
  }

  @Override
  public Optional<Long> eersteBreuk() {
    long na = 0;
    String vorige = BEGIN;
    List<Rij> bladzijde = vanaf(na);
    while (!bladzijde.isEmpty()) {
      for (Rij rij : bladzijde) {
        if (rij.nr() != na + 1 || !rij.sha256().equals(hash(vorige, rij))) {
          return Optional.of(rij.nr());
        }
        na = rij.nr();
        vorige = rij.sha256();
      }
      bladzijde = vanaf(na);
    }
    return Optional.empty();
  }

  private List<Rij> vanaf(long na) {
    return databank
        .sql(KOLOMMEN + " where nr > :na order by nr fetch first :hoogstens rows only")
        .param("na", na)
        .param("hoogstens", PER_KEER)
        .query((rij, n) -> rij(rij))
        .list();
  }
}
