package nl.zorgpoort.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Trap;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.grootboek.Regelbesluit;
import nl.zorgpoort.verwerking.Xmlgrenzen;
import nl.zorgpoort.verwerking.beoordeling.Naslagstand;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import nl.zorgpoort.verwerking.inzage.Besluitarchief;

/** Decisions by the keys of their tables. */
final class JdbcBesluitarchief implements Besluitarchief {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static final String REGELS =
      """
      select regel, byte_offset, maand, ingediend, berekend, toegekend, codes,
             afgekeurd, persoon, bsn, uzovi,
             verzekerdennummer, begindatum, einddatum, functie, zorgzwaarte, prestatielijst,
             prestatie, aantal, eenheid, uitvoerder, referentie, vorige, vergelijking
        from prestatieregel
       where volgnummer = :volgnummer and poging = :poging
      """;

  private static final String BEVINDINGEN =
      """
      select regel, record, rubriek, regel_id, niveau, trap, retourcode, van, tot, waarde, bericht,
             vergeleken
        from bevinding
       where volgnummer = :volgnummer and poging = :poging
      """;

  private final Databank databank;

  JdbcBesluitarchief(Databank databank) {
    this.databank = databank;
  }

  @Override
  public List<UUID> zoek(String wat) {
    return databank
        .sql(
            """
            select id
              from aanlevering
             where bestandsnaam = :wat or cast(volgnummer as varchar) = :wat
                or cast(id as varchar) = lower(:wat)
             order by volgnummer
            """)
        .param("wat", wat)
        .query(UUID.class)
        .list();
  }

  @Override
  public List<UUID> beslistSinds(LocalDate dag) {
    return databank
        .sql(
            """
            select id from aanlevering where besloten_op >= :begin and uitslag is not null
             order by volgnummer
            """)
        .param("begin", dag.atStartOfDay(AMSTERDAM).toOffsetDateTime())
        .query(UUID.class)
        .list();
  }

  @Override
  public Optional<Vastgelegd> besluit(UUID aanlevering) {
    return databank
        .sql(
            """
            select a.id, a.volgnummer, a.poging, a.uitslag, a.besloten_op, a.kenmerk,
                   a.controleset_versie, a.register_volgnr, a.grootboek_volgnr, a.gebeurtenis_volgnr,
                   a.xml_bericht_grens, a.xml_document_grens, a.regels,
                   a.ingediend, a.toegekend, p.antwoord, p.rapport, u.inhoud
              from aanlevering a
              join poging p on p.volgnummer = a.volgnummer and p.nummer = a.poging
              left join uitbak u on u.volgnummer = a.volgnummer
                                and u.soort in ('RETOUR', 'ANTWOORD')
             where a.id = :id and p.staat = 'GELDIG' and a.uitslag is not null
            """)
        .param("id", aanlevering)
        .query((rij, n) -> vastgelegd(rij))
        .optional();
  }

  private static Vastgelegd vastgelegd(ResultSet rij) throws SQLException {
    return new Vastgelegd(
        new Poging(
            rij.getObject("id", UUID.class),
            rij.getLong("volgnummer"),
            rij.getLong("poging"),
            rij.getObject("antwoord", UUID.class),
            rij.getObject("rapport", UUID.class)),
        Uitslag.valueOf(rij.getString("uitslag")),
        rij.getObject("besloten_op", OffsetDateTime.class).toInstant(),
        rij.getString("kenmerk"),
        new Naslagstand(
            rij.getInt("controleset_versie"),
            rij.getLong("register_volgnr"),
            rij.getLong("grootboek_volgnr"),
            rij.getLong("gebeurtenis_volgnr"),
            new Xmlgrenzen(rij.getInt("xml_bericht_grens"), rij.getInt("xml_document_grens"))),
        rij.getInt("regels"),
        rij.getLong("ingediend"),
        rij.getLong("toegekend"),
        Optional.ofNullable(rij.getObject("inhoud", UUID.class)));
  }

  @Override
  public List<Prestatieregel> regels(Poging poging, int na, int hoogstens) {
    return databank
        .sql(REGELS + " and regel > :na order by regel fetch first :hoogstens rows only")
        .param("volgnummer", poging.volgnummer())
        .param("poging", poging.nummer())
        .param("na", na)
        .param("hoogstens", hoogstens)
        .query((rij, n) -> regel(rij))
        .list();
  }

  @Override
  public Optional<Prestatieregel> regel(Poging poging, int regel) {
    return databank
        .sql(REGELS + " and regel = :regel")
        .param("volgnummer", poging.volgnummer())
        .param("poging", poging.nummer())
        .param("regel", regel)
        .query((rij, n) -> regel(rij))
        .optional();
  }

  private static Prestatieregel regel(ResultSet rij) throws SQLException {
    return new Prestatieregel(
        besluit(rij),
        rij.getString("persoon"),
        rij.getString("bsn"),
        rij.getString("uzovi"),
        rij.getString("verzekerdennummer"),
        rij.getString("begindatum"),
        rij.getString("einddatum"),
        rij.getString("functie"),
        rij.getString("zorgzwaarte"),
        rij.getString("prestatielijst"),
        rij.getString("prestatie"),
        rij.getString("aantal"),
        rij.getString("eenheid"),
        rij.getString("uitvoerder"),
        rij.getString("referentie"),
        rij.getString("vorige"),
        rij.getLong("vergelijking"));
  }

  private static Regelbesluit besluit(ResultSet rij) throws SQLException {
    String codes = rij.getString("codes");
    return new Regelbesluit(
        rij.getInt("regel"),
        rij.getLong("byte_offset"),
        rij.getString("maand"),
        rij.getLong("ingediend"),
        rij.getLong("berekend"),
        rij.getLong("toegekend"),
        codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1)),
        rij.getBoolean("afgekeurd"));
  }

  @Override
  public List<Bevinding> bevindingen(Poging poging, int na, int hoogstens) {
    return databank
        .sql(BEVINDINGEN + " and n > :na order by n fetch first :hoogstens rows only")
        .param("volgnummer", poging.volgnummer())
        .param("poging", poging.nummer())
        .param("na", na)
        .param("hoogstens", hoogstens)
        .query((rij, n) -> bevinding(rij))
        .list();
  }

  @Override
  public List<Bevinding> bevindingen(Poging poging, Set<Integer> regels) {
    return databank
        .sql(BEVINDINGEN + " and regel in (:regels) order by n")
        .param("volgnummer", poging.volgnummer())
        .param("poging", poging.nummer())
        .param("regels", regels)
        .query((rij, n) -> bevinding(rij))
        .list();
  }

  private static Bevinding bevinding(ResultSet rij) throws SQLException {
    return new Bevinding(
        rij.getInt("regel"),
        rij.getString("record"),
        Optional.ofNullable(rij.getString("rubriek")),
        rij.getString("regel_id"),
        Niveau.valueOf(rij.getString("niveau")),
        Trap.valueOf(rij.getString("trap")),
        rij.getString("retourcode"),
        rij.getLong("van"),
        rij.getLong("tot"),
        rij.getString("waarde"),
        rij.getString("bericht"),
        rij.getString("vergeleken").lines().toList());
  }
}
