package nl.zorgpoort.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.zorgpoort.bedrijfszorg.declaratie.Polis;
import nl.zorgpoort.bedrijfszorg.registratie.Aanvraagnaslag;
import nl.zorgpoort.bedrijfszorg.registratie.Interventie;
import nl.zorgpoort.bedrijfszorg.registratie.Zorgaanbieder;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.partner.Registratiekanaal;
import nl.zorgpoort.partner.Registratiekunde;
import org.springframework.jdbc.core.RowMapper;

/** Reference data of Bedrijfszorg as one register number knows it. */
final class JdbcAanvraagnaslag implements Aanvraagnaslag {
  private final Databank databank;
  private final Partners partners;
  private final long register;

  JdbcAanvraagnaslag(Databank databank, Partners partners, long register) {
    this.databank = databank;
    this.partners = partners;
    this.register = register;
  }

  @Override
  public Optional<String> werkgever(String nummer, LocalDate op) {
    return zoek("werkgever", Map.of("nummer", nummer), op, rij -> rij.getString("naam"));
  }

  @Override
  public Optional<Interventie> interventie(String code, LocalDate op) {
    return zoek(
        "interventie",
        Map.of("code", code),
        op,
        rij ->
            new Interventie(
                code,
                rij.getString("naam"),
                rij.getBoolean("offerte"),
                Optional.ofNullable(rij.getString("polis")).map(Polis::valueOf)));
  }

  @Override
  public Optional<String> voorkeur(String werkgever, String interventie, LocalDate op) {
    return zoek(
        "voorkeur",
        Map.of("werkgever", werkgever, "interventie", interventie),
        op,
        rij -> rij.getString("aanbieder"));
  }

  @Override
  public Optional<Zorgaanbieder> aanbieder(String agb, LocalDate op) {
    return zoek(
        "czo",
        Map.of("agb", agb),
        op,
        rij -> new Zorgaanbieder(agb, rij.getString("naam"), rij.getString("account")));
  }

  @Override
  public Optional<Set<Registratiekunde>> kunde(String czo) {
    return partners
        .zoek(czo)
        .flatMap(van -> van.account().registraties())
        .map(Registratiekanaal::kan);
  }

  @Override
  public OptionalLong prijs(String aanbieder, String interventie, LocalDate op) {
    return zoek(
            "prijsafspraak",
            Map.of("aanbieder", aanbieder, "interventie", interventie),
            op,
            rij -> rij.getLong("prijs"))
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  private interface Lezer<T> {
    T lees(ResultSet rij) throws SQLException;
  }

  /**
   * The row that holds on a day: of each row its last state, and of those the one that began last.
   *
   * @param tabel and the names of the key are our own
   */
  private <T> Optional<T> zoek(
      String tabel, Map<String, String> sleutel, LocalDate op, Lezer<T> lezer) {
    StringBuilder zelfde = new StringBuilder("t.stand <= :register");
    StringBuilder later = new StringBuilder("l.geldig_van = t.geldig_van and l.stand <= :register");
    sleutel.keySet().stream()
        .sorted()
        .forEach(
            kolom -> {
              zelfde.append(" and t.%s = :%s".formatted(kolom, kolom));
              later.append(" and l.%s = t.%s".formatted(kolom, kolom));
            });
    RowMapper<T> mapper = (rij, n) -> lezer.lees(rij);
    return databank
        .sql(
            """
            select * from %s t
             where %s and t.geldig_van <= :op and t.geldig_tot >= :op and not t.vervallen
               and t.stand = (select max(l.stand) from %s l where %s)
             order by t.geldig_van desc
             fetch first 1 row only
            """
                .formatted(tabel, zelfde, tabel, later))
        .params(sleutel)
        .param("register", register)
        .param("op", op)
        .query(mapper)
        .optional();
  }
}
