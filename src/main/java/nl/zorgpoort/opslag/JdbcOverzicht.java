package nl.zorgpoort.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.inzage.Overzicht;

/** Amounts and outcome stand on the delivery, so no line is read. */
final class JdbcOverzicht implements Overzicht {
  private final Databank databank;

  JdbcOverzicht(Databank databank) {
    this.databank = databank;
  }

  @Override
  public List<Regel> regels(int hoogstens) {
    return databank
        .sql(
            """
            select a.volgnummer, a.account, a.bestandsnaam, a.staat, a.uitslag, a.ingediend,
                   a.toegekend, u.naam, w.bestandsnaam as wacht_op
              from aanlevering a
              left join uitbak u on u.volgnummer = a.volgnummer
                                and u.soort in ('RETOUR', 'ANTWOORD')
              left join aanlevering w on w.volgnummer = a.wacht_op
             order by a.volgnummer
             fetch first :hoogstens rows only
            """)
        .param("hoogstens", hoogstens)
        .query((rij, n) -> regel(rij))
        .list();
  }

  private static Regel regel(ResultSet rij) throws SQLException {
    return new Regel(
        rij.getLong("volgnummer"),
        rij.getString("account"),
        rij.getString("bestandsnaam"),
        Staat.valueOf(rij.getString("staat")),
        Optional.ofNullable(rij.getString("uitslag")).map(Uitslag::valueOf),
        rij.getLong("ingediend"),
        rij.getLong("toegekend"),
        Optional.ofNullable(rij.getString("naam")),
        Optional.ofNullable(rij.getString("wacht_op")));
  }
}
