package nl.zorgpoort.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.declaratie.Declaratie;
import nl.zorgpoort.bedrijfszorg.declaratie.Declaratiehistorie;
import nl.zorgpoort.bedrijfszorg.declaratie.EerdereDeclaratie;
import nl.zorgpoort.bedrijfszorg.declaratie.Polis;
import nl.zorgpoort.bedrijfszorg.declaratie.Regime;

/** Earlier lines up to one decision, of one environment. */
final class JdbcDeclaratiehistorie implements Declaratiehistorie {
  private static final String TOT =
      """
        join aanlevering a on a.volgnummer = b.volgnummer
         and a.boeking_volgnr <= :grootboek and a.omgeving = :omgeving
      """;

  private final Databank databank;
  private final long grootboek;
  private final String omgeving;

  JdbcDeclaratiehistorie(Databank databank, long grootboek, String omgeving) {
    this.databank = databank;
    this.grootboek = grootboek;
    this.omgeving = omgeving;
  }

  @Override
  public long toegekendBruto(String registratie) {
    return databank
        .sql(
            "select coalesce(sum(b.toegekend_bruto), 0) from bzregel b "
                + TOT
                + " where b.registratie = :registratie")
        .param("grootboek", grootboek)
        .param("omgeving", omgeving)
        .param("registratie", registratie)
        .query(Long.class)
        .single();
  }

  /** Of lines under one reference the first; a later one was rejected for it. */
  @Override
  public Optional<EerdereDeclaratie> metReferentie(String aanbieder, String referentie) {
    return databank
        .sql(
            "select b.* from bzregel b "
                + TOT
                + """
                 where b.aanbieder = :aanbieder and b.referentie = :referentie
                 order by b.volgnummer, b.regel
                 fetch first 1 row only
                """)
        .param("grootboek", grootboek)
        .param("omgeving", omgeving)
        .param("aanbieder", aanbieder)
        .param("referentie", referentie)
        .query((rij, n) -> eerdere(rij, gecrediteerd(aanbieder, referentie)))
        .optional();
  }

  private Optional<String> gecrediteerd(String aanbieder, String referentie) {
    return databank
        .sql(
            "select b.referentie from bzregel b "
                + TOT
                + """
                 where b.aanbieder = :aanbieder and b.credit = :referentie and not b.afgekeurd
                 order by b.volgnummer, b.regel
                 fetch first 1 row only
                """)
        .param("grootboek", grootboek)
        .param("omgeving", omgeving)
        .param("aanbieder", aanbieder)
        .param("referentie", referentie)
        .query(String.class)
        .optional();
  }

  private static EerdereDeclaratie eerdere(ResultSet rij, Optional<String> gecrediteerd)
      throws SQLException {
    Declaratie declaratie =
        new Declaratie(
            rij.getString("referentie"),
            Optional.ofNullable(rij.getString("credit")),
            Optional.ofNullable(rij.getString("werkgever")),
            rij.getString("registratie"),
            rij.getString("interventie"),
            Regime.valueOf(rij.getString("regime")),
            Optional.ofNullable(rij.getObject("uitvoering", LocalDate.class)),
            rij.getLong("bruto"),
            rij.getLong("ontdubbeld"),
            Optional.ofNullable(rij.getString("polis")).map(Polis::valueOf),
            rij.getBoolean("akkoord"),
            rij.getLong("restant"),
            rij.getLong("btw_bedrag"),
            rij.getInt("btw_tarief"));
    return new EerdereDeclaratie(declaratie, !rij.getBoolean("afgekeurd"), gecrediteerd);
  }

  @Override
  public boolean factuurGebruikt(String aanbieder, String nummer) {
    return databank
            .sql(
                "select count(*) from bzfactuur b "
                    + TOT
                    + " where b.aanbieder = :aanbieder and b.nummer = :nummer")
            .param("grootboek", grootboek)
            .param("omgeving", omgeving)
            .param("aanbieder", aanbieder)
            .param("nummer", nummer)
            .query(Integer.class)
            .single()
        > 0;
  }
}
