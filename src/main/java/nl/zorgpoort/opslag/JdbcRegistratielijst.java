package nl.zorgpoort.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.registratie.Registratiestaat;
import nl.zorgpoort.bedrijfszorg.toestemming.Toestemmingstaat;
import nl.zorgpoort.verwerking.inzage.Registratielijst;
import nl.zorgpoort.verwerking.registratie.Uitbericht;

/** Never joins the employee. */
final class JdbcRegistratielijst implements Registratielijst {
  private static final String REGEL =
      """
      select r.id, r.portaal, r.kenmerk, r.werkgevernaam, r.interventienaam, r.aanbiedernaam,
             r.czo, r.aangemeld, r.staat, r.staat_sinds, t.staat as toestemming
        from registratie r
        left join toestemming t on t.registratie = r.id
      """;

  private final Databank databank;

  JdbcRegistratielijst(Databank databank) {
    this.databank = databank;
  }

  @Override
  public List<Regel> zoek(
      Optional<Registratiestaat> staat,
      Optional<String> zoals,
      Optional<String> voor,
      int hoogstens) {
    Zoekopdracht zoek = new Zoekopdracht(REGEL);
    staat.ifPresent(s -> zoek.en("r.staat = :staat", "staat", s.name()));
    zoals.ifPresent(z -> zoek.en("(r.id = :zoals or r.kenmerk = :zoals)", "zoals", z));
    voor.ifPresent(id -> zoek.en("r.id < :voor", "voor", id));
    return zoek.sql(databank, "order by r.id desc fetch first :hoogstens rows only")
        .param("hoogstens", hoogstens)
        .query((rij, n) -> regel(rij))
        .list();
  }

  @Override
  public Optional<Regel> van(String id) {
    Zoekopdracht zoek = new Zoekopdracht(REGEL);
    zoek.en("r.id = :id", "id", id);
    return zoek.sql(databank, "").query((rij, n) -> regel(rij)).optional();
  }

  private static Regel regel(ResultSet rij) throws SQLException {
    return new Regel(
        rij.getString("id"),
        rij.getString("portaal"),
        rij.getString("kenmerk"),
        rij.getString("werkgevernaam"),
        rij.getString("interventienaam"),
        rij.getString("aanbiedernaam"),
        rij.getString("czo"),
        rij.getObject("aangemeld", LocalDate.class),
        Registratiestaat.valueOf(rij.getString("staat")),
        rij.getObject("staat_sinds", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(rij.getString("toestemming")).map(Toestemmingstaat::valueOf));
  }

  @Override
  public List<Gebeurtenis> leven(String id) {
    return databank
        .sql(
            """
            select soort, op, staat from registratiegebeurtenis
             where registratie = :id order by nr
            """)
        .param("id", id)
        .query(
            (rij, n) ->
                new Gebeurtenis(
                    rij.getString("soort"),
                    rij.getObject("op", OffsetDateTime.class).toInstant(),
                    Registratiestaat.valueOf(rij.getString("staat"))))
        .list();
  }

  @Override
  public List<Bericht> berichten(String id) {
    return databank
        .sql(
            """
            select soort, account, naam, status, status_sinds, reden, gesignaleerd
              from uitbericht
             where registratie = :id order by nr
            """)
        .param("id", id)
        .query(
            (rij, n) ->
                new Bericht(
                    Uitbericht.Soort.valueOf(rij.getString("soort")),
                    rij.getString("account"),
                    Optional.ofNullable(rij.getString("naam")),
                    Uitbericht.Status.valueOf(rij.getString("status")),
                    rij.getObject("status_sinds", OffsetDateTime.class).toInstant(),
                    rij.getString("reden"),
                    rij.getBoolean("gesignaleerd")))
        .list();
  }
}
