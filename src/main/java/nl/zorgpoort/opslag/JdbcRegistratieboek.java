package nl.zorgpoort.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgpoort.bedrijfszorg.declaratie.Polis;
import nl.zorgpoort.bedrijfszorg.registratie.Aanvraagnaslag;
import nl.zorgpoort.bedrijfszorg.registratie.Aanvrager;
import nl.zorgpoort.bedrijfszorg.registratie.Interventie;
import nl.zorgpoort.bedrijfszorg.registratie.Offertestaat;
import nl.zorgpoort.bedrijfszorg.registratie.Registratie;
import nl.zorgpoort.bedrijfszorg.registratie.Registratiestaat;
import nl.zorgpoort.bedrijfszorg.registratie.Werknemer;
import nl.zorgpoort.bedrijfszorg.registratie.Zorgaanbieder;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.registratie.Registratieboek;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Soort;

/** Registrations as rows; what holds at an event stands beside that event. */
final class JdbcRegistratieboek implements Registratieboek {
  private final Databank databank;
  private final Partners partners;

  JdbcRegistratieboek(Databank databank, Partners partners) {
    this.databank = databank;
    this.partners = partners;
  }

  @Override
  public long stand() {
    return databank
        .sql("select coalesce(max(nr), 0) from registratiegebeurtenis")
        .query(Long.class)
        .single();
  }

  @Override
  public Optional<Registratie> van(String id, long stand) {
    return Optional.ofNullable(van(List.of(id), stand).get(id));
  }

  @Override
  public Map<String, Registratie> van(Collection<String> ids, long stand) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return databank
        .sql(
            """
            select r.id, r.portaal, r.kenmerk, r.werkgever, r.werkgevernaam, r.aanvragersoort,
                   r.aanvrager, r.interventie, r.interventienaam, r.polis, r.aanbieder,
                   r.aanbiedernaam, r.czo, r.prijs, r.aangemeld, r.ontdubbelen, r.op_naam,
                   g.offerte, g.intake, g.staat
              from registratie r
              join registratiegebeurtenis g on g.registratie = r.id
             where r.id in (:ids)
               and g.nr = (select max(l.nr) from registratiegebeurtenis l
                            where l.registratie = r.id and l.nr <= :stand)
            """)
        .param("ids", ids)
        .param("stand", stand)
        .query((rij, n) -> registratie(rij))
        .list()
        .stream()
        .collect(Collectors.toMap(Registratie::id, r -> r));
  }

  private static Registratie registratie(ResultSet rij) throws SQLException {
    String offerte = rij.getString("offerte");
    return new Registratie(
        rij.getString("id"),
        rij.getString("portaal"),
        rij.getString("kenmerk"),
        rij.getString("werkgever"),
        rij.getString("werkgevernaam"),
        new Aanvrager(
            Aanvrager.Soort.valueOf(rij.getString("aanvragersoort")), rij.getString("aanvrager")),
        new Interventie(
            rij.getString("interventie"),
            rij.getString("interventienaam"),
            Offertestaat.valueOf(offerte) != Offertestaat.GEEN,
            Optional.ofNullable(rij.getString("polis")).map(Polis::valueOf)),
        new Zorgaanbieder(
            rij.getString("aanbieder"), rij.getString("aanbiedernaam"), rij.getString("czo")),
        rij.getLong("prijs"),
        rij.getObject("aangemeld", LocalDate.class),
        rij.getBoolean("ontdubbelen"),
        rij.getBoolean("op_naam"),
        Offertestaat.valueOf(offerte),
        rij.getBoolean("intake"),
        Registratiestaat.valueOf(rij.getString("staat")));
  }

  @Override
  public Optional<Eerdere> metKenmerk(String portaal, String kenmerk, long stand) {
    return databank
        .sql(
            """
            select r.id, r.aanvraag
              from registratie r
             where r.portaal = :portaal and r.kenmerk = :kenmerk
               and exists (select 1 from registratiegebeurtenis g
                            where g.registratie = r.id and g.nr <= :stand)
            """)
        .param("portaal", portaal)
        .param("kenmerk", Databank.tekst(kenmerk))
        .param("stand", stand)
        .query((rij, n) -> new Eerdere(rij.getString(1), rij.getString(2)))
        .optional();
  }

  @Override
  public Optional<Werknemer> werknemer(String id) {
    return Optional.ofNullable(werknemers(List.of(id)).get(id));
  }

  @Override
  public Map<String, Werknemer> werknemers(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return databank
        .sql(
            """
            select registratie, naam, geboortedatum, mailadres, telefoon, taal
              from registratiepersoon
             where registratie in (:ids)
            """)
        .param("ids", ids)
        .query((rij, n) -> Map.entry(rij.getString("registratie"), werknemer(rij)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Werknemer werknemer(ResultSet rij) throws SQLException {
    return new Werknemer(
        rij.getString("naam"),
        rij.getObject("geboortedatum", LocalDate.class),
        rij.getString("mailadres"),
        Optional.ofNullable(rij.getString("telefoon")),
        rij.getString("taal"));
  }

  @Override
  public Aanvraagnaslag naslag(long register) {
    return new JdbcAanvraagnaslag(databank, partners, register);
  }

  @Override
  public boolean akkoord(String id, Instant op) {
    return databank.uitTransactie(
        () -> {
          boolean eerst =
              new Registratieschrijver(databank, Optional.empty(), op)
                  .verplaats(
                      id,
                      Registratiestaat.GEREED,
                      "TOESTEMMING",
                      Registratiestaat.WACHT_OP_TOESTEMMING);
          if (eerst) {
            new Uitberichtschrijver(databank, op).voegToe(id, Soort.AANMELDING);
          }
          return eerst;
        });
  }

  @Override
  public boolean zonderToestemming(String id, Registratiestaat staat, Instant op) {
    return databank.uitTransactie(
        () -> {
          Registratieschrijver schrijver = new Registratieschrijver(databank, Optional.empty(), op);
          boolean eerst =
              schrijver.verplaats(id, staat, staat.name(), Registratiestaat.WACHT_OP_TOESTEMMING);
          if (eerst) {
            schrijver.zonderToestemming(id);
          }
          return eerst;
        });
  }

  /** Erased is who has no row any more, though the registration names somebody. */
  @Override
  public List<UUID> teWissen(int hoogstens) {
    return databank
        .sql(
            """
            select g.aanlevering
              from registratiegebeurtenis g
              left join registratiepersoon p on p.registratie = g.registratie
             where g.persoonlijk and p.registratie is null
             order by g.nr limit :hoogstens
            """)
        .param("hoogstens", hoogstens)
        .query(UUID.class)
        .list();
  }

  @Override
  public void gewist(UUID aanlevering) {
    databank
        .sql(
            """
            update registratiegebeurtenis set persoonlijk = false where aanlevering = :aanlevering
            """)
        .param("aanlevering", aanlevering)
        .update();
  }
}
