package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.time.Instant;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Soort;

/** Adds messages about registrations, inside the transaction of their cause. */
final class Uitberichtschrijver {
  private final Databank databank;
  private final Instant op;

  Uitberichtschrijver(Databank databank, Instant op) {
    this.databank = databank;
    this.op = op;
  }

  void voegToe(String registratie, Soort soort) {
    databank
        .sql("update registratie set berichten = berichten + 1 where id = :id")
        .param("id", registratie)
        .update();
    databank
        .sql(
            """
            insert into uitbericht (registratie, soort, volgnummer, account, status, status_sinds)
            select id, :soort, berichten, case when :soort = 'STATUS' then portaal else czo end,
                   'TE_MAKEN', :op
              from registratie
             where id = :id
            """)
        .param("soort", soort.name())
        .param("op", tijd(op))
        .param("id", registratie)
        .update();
  }

  /** What was not made yet says it by itself; what could not be made gets another chance. */
  void wijzig(String registratie) {
    int opnieuw =
        databank
            .sql(
                """
                update uitbericht set status = 'TE_MAKEN', status_sinds = :op, reden = ''
                 where registratie = :id and status = 'STORING' and inhoud is null
                   and soort <> 'STATUS'
                """)
            .param("op", tijd(op))
            .param("id", registratie)
            .update();
    if (opnieuw > 0) {
      databank
          .sql("update registratie set staat = 'GEREED' where id = :id and staat = 'STORING'")
          .param("id", registratie)
          .update();
    }
    boolean gemaakt = heeft(registratie, "'KLAAR', 'VERZONDEN', 'OPGEHAALD'");
    if (gemaakt && !heeft(registratie, "'TE_MAKEN'")) {
      voegToe(registratie, Soort.CORRECTIE);
    }
  }

  /** Whether something went to the CZO, or is on its way; then it is told. */
  boolean trekIn(String registratie) {
    databank
        .sql(
            """
            update uitbericht set status = 'VERVALLEN', status_sinds = :op
             where registratie = :id and inhoud is null and status in ('TE_MAKEN', 'STORING')
               and soort <> 'STATUS'
            """)
        .param("op", tijd(op))
        .param("id", registratie)
        .update();
    boolean weg = heeft(registratie, "'KLAAR', 'VERZONDEN', 'OPGEHAALD', 'STORING'");
    if (weg) {
      voegToe(registratie, Soort.INTREKKING);
    }
    return weg;
  }

  /**
   * @param statussen of our own, with quotes
   */
  private boolean heeft(String registratie, String statussen) {
    return databank
            .sql(
                "select count(*) from uitbericht where registratie = :id and soort <> 'STATUS'"
                    + " and status in ("
                    + statussen
                    + ")")
            .param("id", registratie)
            .query(Integer.class)
            .single()
        > 0;
  }
}
