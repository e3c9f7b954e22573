package nl.zorgpoort.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.aflevering.Uitbak;
import nl.zorgpoort.verwerking.beoordeling.Zending.Soort;
import nl.zorgpoort.verwerking.inzage.Dossierkast;
import nl.zorgpoort.verwerking.toegang.Zicht;

/** All by the keys of their tables. */
final class JdbcDossierkast implements Dossierkast {
  private static final String REGEL =
      """
      select a.id, a.volgnummer, a.bestandsnaam, a.besloten_op, p.regel, p.uitvoerder, p.prestatie,
             p.begindatum, p.einddatum, p.referentie, p.vorige, p.ingediend, p.toegekend, p.codes
      """;

  private static final String BESLIST = "a.uitslag is not null and a.poging = p.poging";

  private final Databank databank;

  JdbcDossierkast(Databank databank) {
    this.databank = databank;
  }

  @Override
  public Optional<UUID> metVolgnummer(long volgnummer) {
    return databank
        .sql("select id from aanlevering where volgnummer = :volgnummer")
        .param("volgnummer", volgnummer)
        .query(UUID.class)
        .optional();
  }

  @Override
  public String declarant(long volgnummer) {
    return tekst("declarant", volgnummer);
  }

  private String tekst(String kolom, long volgnummer) {
    return databank
        .sql("select " + kolom + " from aanlevering where volgnummer = :volgnummer")
        .param("volgnummer", volgnummer)
        .query(String.class)
        .optional()
        .orElse("");
  }

  @Override
  public List<Wissel> leven(long volgnummer) {
    return databank
        .sql("select staat, op from staatwissel where volgnummer = :volgnummer order by nr")
        .param("volgnummer", volgnummer)
        .query(
            (rij, n) ->
                new Wissel(
                    Staat.valueOf(rij.getString("staat")),
                    rij.getObject("op", OffsetDateTime.class).toInstant()))
        .list();
  }

  @Override
  public List<Telling> tellingen(long volgnummer) {
    return databank
        .sql(
            """
            select retourcode, bevindingen, regels, centen from retourtelling
             where volgnummer = :volgnummer order by centen desc, retourcode
            """)
        .param("volgnummer", volgnummer)
        .query(
            (rij, n) ->
                new Telling(
                    rij.getString("retourcode"),
                    rij.getLong("bevindingen"),
                    rij.getLong("regels"),
                    rij.getLong("centen")))
        .list();
  }

  @Override
  public List<Stuk> stukken(long volgnummer) {
    return databank
        .sql(
            """
            select soort, account, naam, inhoud, sha256, grootte, staat, staat_sinds from uitbak
             where volgnummer = :volgnummer order by soort
            """)
        .param("volgnummer", volgnummer)
        .query(
            (rij, n) ->
                new Stuk(
                    Soort.valueOf(rij.getString("soort")),
                    rij.getString("account"),
                    rij.getString("naam"),
                    rij.getObject("inhoud", UUID.class),
                    rij.getString("sha256"),
                    rij.getLong("grootte"),
                    Uitbak.Status.valueOf(rij.getString("staat")),
                    rij.getObject("staat_sinds", OffsetDateTime.class).toInstant()))
        .list();
  }

  @Override
  public String storing(long volgnummer) {
    return tekst("storing_reden", volgnummer);
  }

  @Override
  public List<Integer> regelsMetCode(long volgnummer, String retourcode, int na, int hoogstens) {
    return databank
        .sql(
            """
            select t.regel
              from (select b.regel
                      from bevinding b
                      join aanlevering a on a.volgnummer = b.volgnummer and a.poging = b.poging
                     where b.volgnummer = :volgnummer and a.uitslag is not null
                       and b.retourcode = :code and b.regel > :na
                    union
                    select p.regel
                      from prestatieregel p
                      join aanlevering a on a.volgnummer = p.volgnummer and a.poging = p.poging
                     where p.volgnummer = :volgnummer and a.uitslag is not null
                       and position(:code in p.codes) > 0 and p.regel > :na) t
             order by t.regel
             fetch first :hoogstens rows only
            """)
        .param("volgnummer", volgnummer)
        .param("code", retourcode)
        .param("na", na)
        .param("hoogstens", hoogstens)
        .query(Integer.class)
        .list();
  }

  @Override
  public List<Regelvondst> spoor(String declarant, String referentie, String vorige, Zicht zicht) {
    List<String> namen = Stream.of(referentie, vorige).filter(n -> !n.isEmpty()).toList();
    if (namen.isEmpty()) {
      return List.of();
    }
    Zoekopdracht zoek =
        new Zoekopdracht(
            REGEL
                + """
                  from referentiesleutel s
                  join prestatieregel p on p.volgnummer = s.volgnummer and p.poging = s.poging
                                       and p.regel = s.regel
                  join aanlevering a on a.volgnummer = p.volgnummer
                  """);
    zoek.en(
        "s.sleutel in (:sleutels)",
        "sleutels",
        namen.stream()
            .flatMap(n -> JdbcBestandenlijst.sleutels(List.of(declarant), n).stream())
            .toList());
    zoek.en(BESLIST + " and a.declarant = :declarant", "declarant", declarant);
    zoek.en("(p.referentie in (:namen) or p.vorige in (:namen))", "namen", namen);
    JdbcBestandenlijst.beperk(zoek, zicht);
    return zoek
        .sql(databank, "order by a.besloten_op, a.volgnummer, p.regel")
        .query((rij, n) -> regel(rij))
        .list()
        .stream()
        .distinct()
        .toList();
  }

  @Override
  public List<Regelvondst> vanClient(String bsn, Zicht zicht, int hoogstens) {
    Zoekopdracht zoek =
        new Zoekopdracht(
            REGEL
                + """
                  from persoonsleutel s
                  join prestatieregel p on p.volgnummer = s.volgnummer and p.poging = s.poging
                                       and p.regel between s.regel and s.laatste
                  join aanlevering a on a.volgnummer = p.volgnummer
                  """);
    zoek.en("s.sleutel in (:sleutels)", "sleutels", JdbcBestandenlijst.personen(bsn));
    zoek.en(BESLIST + " and p.persoon = :bsn", "bsn", bsn);
    JdbcBestandenlijst.beperk(zoek, zicht);
    return zoek.sql(
            databank, "order by a.volgnummer desc, p.regel fetch first :hoogstens rows only")
        .param("hoogstens", hoogstens)
        .query((rij, n) -> regel(rij))
        .list();
  }

  private static Regelvondst regel(ResultSet rij) throws SQLException {
    String codes = rij.getString("codes");
    String vorige = rij.getString("vorige");
    return new Regelvondst(
        rij.getObject("id", UUID.class),
        rij.getLong("volgnummer"),
        rij.getString("bestandsnaam"),
        rij.getObject("besloten_op", OffsetDateTime.class).toInstant(),
        rij.getInt("regel"),
        rij.getString("uitvoerder"),
        rij.getString("prestatie"),
        rij.getString("begindatum"),
        rij.getString("einddatum"),
        !vorige.isEmpty(),
        rij.getString("referentie"),
        vorige,
        rij.getLong("ingediend"),
        rij.getLong("toegekend"),
        codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1)));
  }
}
