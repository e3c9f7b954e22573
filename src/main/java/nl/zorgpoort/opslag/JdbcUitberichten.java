package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tekst;
import static nl.zorgpoort.opslag.Databank.tijd;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgpoort.bedrijfszorg.registratie.Registratiestaat;
import nl.zorgpoort.verwerking.registratie.Uitbericht;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Gemaakt;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Soort;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Status;
import nl.zorgpoort.verwerking.registratie.Uitberichten;

/** Messages about registrations as rows; a conditional update decides who is first. */
final class JdbcUitberichten implements Uitberichten {
  private static final int LENGTE_REDEN = 2000;
  private static final String BERICHT =
      """
      select nr, registratie, soort, volgnummer, account, status, naam, inhoud, sha256
        from uitbericht
      """;

  private final Databank databank;

  JdbcUitberichten(Databank databank) {
    this.databank = databank;
  }

  @Override
  public List<Uitbericht> met(Status status, long na, int hoogstens) {
    return databank
        .sql(BERICHT + " where status = :status and nr > :na order by nr limit :hoogstens")
        .param("status", status.name())
        .param("na", na)
        .param("hoogstens", hoogstens)
        .query((rij, n) -> bericht(rij))
        .list();
  }

  @Override
  public Optional<Uitbericht> van(long nr) {
    return databank
        .sql(BERICHT + " where nr = :nr")
        .param("nr", nr)
        .query((rij, n) -> bericht(rij))
        .optional();
  }

  @Override
  public Optional<Uitbericht> zoek(String account, String naam) {
    return databank
        .sql(BERICHT + " where account = :account and naam = :naam")
        .param("account", account)
        .param("naam", naam)
        .query((rij, n) -> bericht(rij))
        .optional();
  }

  private static Uitbericht bericht(ResultSet rij) throws SQLException {
    String naam = rij.getString("naam");
    return new Uitbericht(
        rij.getLong("nr"),
        rij.getString("registratie"),
        Soort.valueOf(rij.getString("soort")),
        rij.getInt("volgnummer"),
        rij.getString("account"),
        Status.valueOf(rij.getString("status")),
        naam == null
            ? Optional.empty()
            : Optional.of(
                new Gemaakt(naam, rij.getObject("inhoud", UUID.class), rij.getString("sha256"))));
  }

  @Override
  public void gemaakt(List<Nieuw> nieuw, Instant op) {
    if (!nieuw.isEmpty()) {
      databank.inTransactie(
          () -> {
            Set<Long> open = teMaken(nieuw);
            bewaar(nieuw.stream().filter(n -> open.contains(n.bericht().nr())).toList(), op);
          });
    }
  }

  /** Those that nobody withdrew meanwhile; nobody can until the end of the transaction. */
  private Set<Long> teMaken(List<Nieuw> nieuw) {
    return Set.copyOf(
        databank
            .sql(
                """
                select nr from uitbericht
                 where nr in (:nrs) and status = 'TE_MAKEN' order by nr for update
                """)
            .param("nrs", nieuw.stream().map(n -> n.bericht().nr()).toList())
            .query(Long.class)
            .list());
  }

  private void bewaar(List<Nieuw> nieuw, Instant op) {
    List<Object[]> eigenaars = new ArrayList<>();
    List<Object[]> brokken = new ArrayList<>();
    List<Object[]> berichten = new ArrayList<>();
    for (Nieuw n : nieuw) {
      Gemaakt zo = n.zo();
      eigenaars.add(new Object[] {zo.inhoud(), tijd(op)});
      voegToe(brokken, zo.inhoud(), n.xml().getBytes(StandardCharsets.UTF_8));
      berichten.add(new Object[] {tijd(op), zo.naam(), zo.inhoud(), zo.sha256(), n.bericht().nr()});
    }
    databank.stapel("insert into inhoud (eigenaar, vast, laatst) values (?, true, ?)", eigenaars);
    databank.stapel(
        """
        insert into brok (eigenaar, nr, codering, sleutel_id, ruwe_lengte, bytes)
        values (?, ?, ?, 0, ?, ?)
        """,
        brokken);
    databank.stapel(
        """
        update uitbericht
           set status = 'KLAAR', status_sinds = ?, naam = ?, inhoud = ?, sha256 = ?
         where nr = ?
        """,
        berichten);
  }

  private static void voegToe(List<Object[]> brokken, UUID eigenaar, byte[] bytes) {
    int nr = 0;
    for (int van = 0; van < bytes.length; van += Brok.GROOTTE) {
      byte[] deel = Arrays.copyOfRange(bytes, van, Math.min(bytes.length, van + Brok.GROOTTE));
      Brok brok = Brok.van(deel, deel.length);
      brokken.add(new Object[] {eigenaar, nr++, brok.codering(), brok.ruweLengte(), brok.bytes()});
    }
  }

  @Override
  public void verplaats(List<Uitbericht> berichten, Status naar, Instant op) {
    databank.inTransactie(() -> berichten.forEach(bericht -> verplaats(bericht, naar, op)));
  }

  @Override
  public boolean verplaats(Uitbericht bericht, Status naar, Instant op) {
    return databank.uitTransactie(
        () -> {
          boolean eerst = zet(bericht, naar, "", op);
          if (eerst && bericht.soort() != Soort.STATUS) {
            neemMee(bericht.registratie(), naar, op);
          }
          return eerst;
        });
  }

  private void neemMee(String registratie, Status naar, Instant op) {
    Registratieschrijver schrijver = new Registratieschrijver(databank, Optional.empty(), op);
    if (naar == Status.VERZONDEN) {
      schrijver.verplaats(
          registratie, Registratiestaat.GELEVERD, "GELEVERD", Registratiestaat.GEREED);
    } else if (naar == Status.OPGEHAALD) {
      schrijver.verplaats(
          registratie, Registratiestaat.OPGEHAALD, "OPGEHAALD", Registratiestaat.GELEVERD);
    }
  }

  @Override
  public boolean storing(Uitbericht bericht, String reden, Instant op) {
    return databank.uitTransactie(
        () -> {
          boolean eerst = zet(bericht, Status.STORING, reden, op);
          if (eerst) {
            new Registratieschrijver(databank, Optional.empty(), op)
                .verplaats(
                    bericht.registratie(),
                    Registratiestaat.STORING,
                    "STORING",
                    Registratiestaat.GEREED);
          }
          return eerst;
        });
  }

  private boolean zet(Uitbericht bericht, Status naar, String reden, Instant op) {
    String veilig = tekst(reden);
    return databank
            .sql(
                """
                update uitbericht set status = :naar, status_sinds = :op, reden = :reden
                 where nr = :nr and status = :van
                """)
            .param("naar", naar.name())
            .param("op", tijd(op))
            .param("reden", veilig.substring(0, Math.min(veilig.length(), LENGTE_REDEN)))
            .param("nr", bericht.nr())
            .param("van", bericht.status().name())
            .update()
        == 1;
  }

  @Override
  public List<Uitbericht> nietOpgehaald(Instant voor, int hoogstens) {
    return databank
        .sql(
            BERICHT
                + """
                 where status in ('TE_MAKEN', 'KLAAR', 'VERZONDEN') and not gesignaleerd
                   and soort <> 'STATUS' and status_sinds < :voor
                 order by nr limit :hoogstens
                """)
        .param("voor", tijd(voor))
        .param("hoogstens", hoogstens)
        .query((rij, n) -> bericht(rij))
        .list();
  }

  @Override
  public void gesignaleerd(long nr) {
    databank
        .sql("update uitbericht set gesignaleerd = true where nr = :nr")
        .param("nr", nr)
        .update();
  }

  @Override
  public UUID nieuweInhoud() {
    return UUID.randomUUID();
  }
}
