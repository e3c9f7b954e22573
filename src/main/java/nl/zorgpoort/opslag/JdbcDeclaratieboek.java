package nl.zorgpoort.opslag;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.zorgpoort.bedrijfszorg.declaratie.Declaratiehistorie;
import nl.zorgpoort.bedrijfszorg.declaratie.Registratie;
import nl.zorgpoort.bedrijfszorg.declaratie.Registratie.Offerte;
import nl.zorgpoort.bedrijfszorg.declaratie.Registratiefeiten;
import nl.zorgpoort.bedrijfszorg.declaratie.Werkgever;
import nl.zorgpoort.bedrijfszorg.registratie.Registratiestaat;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.factuur.Declaratieboek;
import nl.zorgpoort.verwerking.registratie.Registratieboek;

/** Registrations and earlier declarations, as an invoice is judged with them. */
final class JdbcDeclaratieboek implements Declaratieboek {
  private final Databank databank;
  private final Registratieboek registraties;

  JdbcDeclaratieboek(Databank databank, Partners partners) {
    this.databank = databank;
    this.registraties = new JdbcRegistratieboek(databank, partners);
  }

  @Override
  public Registratiefeiten feiten(String account, long register, long gebeurtenis) {
    Map<String, Optional<Registratie>> gelezen = new ConcurrentHashMap<>();
    return new Registratiefeiten() {
      @Override
      public Optional<Registratie> metId(String id) {
        return gelezen.computeIfAbsent(
            id, i -> registraties.van(i, gebeurtenis).map(JdbcDeclaratieboek.this::feit));
      }

      @Override
      public boolean magVoor(String aanbieder) {
        return sindsdienVan(account, aanbieder, register);
      }
    };
  }

  private boolean sindsdienVan(String account, String aanbieder, long register) {
    return databank
            .sql(
                """
                select count(*) from czo t
                 where t.agb = :agb and t.account = :account and t.stand <= :register
                   and not t.vervallen
                   and t.stand = (select max(l.stand) from czo l
                                   where l.agb = t.agb and l.geldig_van = t.geldig_van
                                     and l.stand <= :register)
                """)
            .param("agb", aanbieder)
            .param("account", account)
            .param("register", register)
            .query(Integer.class)
            .single()
        > 0;
  }

  private Registratie feit(nl.zorgpoort.bedrijfszorg.registratie.Registratie r) {
    boolean toestemming =
        switch (r.staat()) {
          case WACHT_OP_TOESTEMMING, GEEN_TOESTEMMING, TOESTEMMING_VERLOPEN -> false;
          case GEREED,
              GELEVERD,
              OPGEHAALD,
              BEVESTIGD,
              AFGEWEZEN,
              AFGESLOTEN,
              INGETROKKEN,
              STORING ->
              true;
        };
    return new Registratie(
        r.id(),
        new Werkgever(r.werkgever(), r.werkgevernaam()),
        r.interventie().code(),
        r.aanbieder().agb(),
        r.prijs(),
        r.aangemeld(),
        toestemming,
        geleverd(r.staat()),
        switch (r.offerte()) {
          case GEEN -> Offerte.GEEN;
          case GEACCEPTEERD -> Offerte.GEACCEPTEERD;
          case OPEN, AFGEWEZEN -> Offerte.OPEN;
        },
        r.interventie().polis());
  }

  /** One that was taken back, or not taken up, gives no right to declare. */
  private static boolean geleverd(Registratiestaat staat) {
    return staat.bijCzo() && staat != Registratiestaat.AFGEWEZEN;
  }

  @Override
  public Declaratiehistorie historie(long grootboek, boolean proef) {
    return new JdbcDeclaratiehistorie(databank, grootboek, proef ? "TEST" : "PRODUCTIE");
  }
}
