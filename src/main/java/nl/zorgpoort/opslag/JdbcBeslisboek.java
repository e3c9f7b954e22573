package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.beoordeling.Beslisboek;
import nl.zorgpoort.verwerking.beoordeling.Besluit;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import nl.zorgpoort.verwerking.beoordeling.PogingVerlopen;
import nl.zorgpoort.verwerking.beoordeling.Stapel;

/** Attempts as rows; only a running one can stage rows or become the decision. */
final class JdbcBeslisboek implements Beslisboek {
  private final Databank databank;

  /** How an attempt ends. */
  private enum Einde {
    MAG,
    VERLOPEN,
    INGEHAALD
  }

  JdbcBeslisboek(Databank databank) {
    this.databank = databank;
  }

  @Override
  public boolean aanDeBeurt(Aanlevering aanlevering) {
    return aanlevering.uzovi().isEmpty() || eerdereOpen(aanlevering.volgnummer()) == 0;
  }

  @Override
  public boolean houdVast(Aanlevering aanlevering, Instant sinds) {
    return new JdbcVasthoudboek(databank).houdVast(aanlevering, sinds);
  }

  private int eerdereOpen(long volgnummer) {
    return databank
        .sql(
            """
            select count(*)
              from aanlevering deze
              join aanlevering eerder on eerder.uzovi = deze.uzovi
             where deze.volgnummer = :volgnummer and deze.uzovi <> ''
               and eerder.volgnummer < deze.volgnummer
               and eerder.staat in ('ONTVANGEN', 'GECONTROLEERD')
            """)
        .param("volgnummer", volgnummer)
        .query(Integer.class)
        .single();
  }

  @Override
  public Optional<UUID> volgende(String uzovi) {
    return uzovi.isEmpty()
        ? Optional.empty()
        : databank
            .sql(
                """
                select id
                  from aanlevering
                 where uzovi = :uzovi and staat = 'GECONTROLEERD'
                   and volgnummer = (select min(volgnummer)
                                       from aanlevering
                                      where uzovi = :uzovi
                                        and staat in ('ONTVANGEN', 'GECONTROLEERD'))
                """)
            .param("uzovi", uzovi)
            .query(UUID.class)
            .optional();
  }

  @Override
  public Optional<Poging> begin(Aanlevering aanlevering, Instant op) {
    return databank.uitTransactie(
        () -> volgendToken(aanlevering).map(nummer -> begin(aanlevering, nummer, op)));
  }

  private Optional<Long> volgendToken(Aanlevering aanlevering) {
    int bijgewerkt =
        databank
            .sql(
                """
                update aanlevering set poging = poging + 1
                 where id = :id and staat = 'GECONTROLEERD'
                """)
            .param("id", aanlevering.id())
            .update();
    return bijgewerkt == 0
        ? Optional.empty()
        : databank
            .sql("select poging from aanlevering where id = :id")
            .param("id", aanlevering.id())
            .query(Long.class)
            .optional();
  }

  private Poging begin(Aanlevering aanlevering, long nummer, Instant op) {
    Poging poging =
        new Poging(
            aanlevering.id(),
            aanlevering.volgnummer(),
            nummer,
            UUID.randomUUID(),
            UUID.randomUUID());
    databank
        .sql("update poging set staat = 'DOOD' where volgnummer = :volgnummer")
        .param("volgnummer", poging.volgnummer())
        .update();
    databank
        .sql(
            """
            insert into poging (volgnummer, nummer, staat, begonnen_op, antwoord, rapport)
            values (:volgnummer, :nummer, 'LOPEND', :op, :antwoord, :rapport)
            """)
        .param("volgnummer", poging.volgnummer())
        .param("nummer", nummer)
        .param("op", tijd(op))
        .param("antwoord", poging.antwoord())
        .param("rapport", poging.rapport())
        .update();
    return poging;
  }

  /** Whether it still runs; if so, nobody can end it before the end of the transaction. */
  static boolean houdVast(Databank databank, Poging poging) {
    return databank
        .sql(
            """
            select nummer
              from poging
             where volgnummer = :volgnummer and nummer = :nummer and staat = 'LOPEND'
               for update
            """)
        .param("volgnummer", poging.volgnummer())
        .param("nummer", poging.nummer())
        .query(Long.class)
        .optional()
        .isPresent();
  }

  @Override
  public Stapel stapel(Poging poging) {
    return new JdbcStapel(databank, poging);
  }

  /** Final transactions come one by one, so that the turn cannot change between check and flip. */
  @Override
  public void maakDefinitief(Poging poging, Besluit besluit, Instant sinds) throws PogingVerlopen {
    Einde einde =
        databank.uitTransactie(
            () -> {
              databank.neemSlot("besluit");
              Einde zo = einde(poging, besluit);
              if (zo == Einde.MAG) {
                new Besluitschrijver(databank, poging, besluit, sinds).schrijf();
              }
              return zo;
            });
    if (einde != Einde.MAG) {
      throw new PogingVerlopen(poging, einde == Einde.INGEHAALD);
    }
    databank.opSchijf();
  }

  private Einde einde(Poging poging, Besluit besluit) {
    if (!houdVast(databank, poging) || eerdereOpen(poging.volgnummer()) > 0) {
      return Einde.VERLOPEN;
    }
    boolean ingehaald = new Inhaalproef(databank, poging, besluit.stand()).ingehaald(besluit);
    return ingehaald ? Einde.INGEHAALD : Einde.MAG;
  }

  @Override
  public void wacht(Poging poging, long op, Instant sinds) throws PogingVerlopen {
    boolean gelukt =
        databank.uitTransactie(
            () -> {
              databank.neemSlot("besluit");
              boolean levend = houdVast(databank, poging);
              if (levend) {
                laatWachten(poging, op, sinds);
              }
              return levend;
            });
    if (!gelukt) {
      throw new PogingVerlopen(poging, false);
    }
  }

  private void laatWachten(Poging poging, long op, Instant sinds) {
    databank
        .sql(
            """
            update aanlevering
               set staat = 'WACHT', staat_sinds = :sinds, mislukt = 0, wacht_op = :op
             where volgnummer = :volgnummer and staat = 'GECONTROLEERD'
            """)
        .param("sinds", tijd(sinds))
        .param("op", op)
        .param("volgnummer", poging.volgnummer())
        .update();
    Staatwissels.schrijf(databank, poging.volgnummer());
    databank
        .sql("update poging set staat = 'DOOD' where volgnummer = :volgnummer and nummer = :nummer")
        .param("volgnummer", poging.volgnummer())
        .param("nummer", poging.nummer())
        .update();
  }

  @Override
  public int wek(Instant sinds) {
    List<Long> vrij =
        databank
            .sql(
                """
                select volgnummer from aanlevering
                 where staat = 'WACHT'
                   and wacht_op in (select volgnummer from aanlevering where uitslag is not null)
                 order by volgnummer
                """)
            .query(Long.class)
            .list();
    return vrij.stream().mapToInt(volgnummer -> wek(volgnummer, sinds)).sum();
  }

  private int wek(long volgnummer, Instant sinds) {
    return databank.uitTransactie(
        () -> {
          int bijgewerkt =
              databank
                  .sql(
                      """
                      update aanlevering
                         set staat = 'GECONTROLEERD', staat_sinds = :sinds, wacht_op = null
                       where volgnummer = :volgnummer and staat = 'WACHT'
                      """)
                  .param("sinds", tijd(sinds))
                  .param("volgnummer", volgnummer)
                  .update();
          if (bijgewerkt == 1) {
            Staatwissels.schrijf(databank, volgnummer);
          }
          return bijgewerkt;
        });
  }

  @Override
  public List<Poging> dood(int hoogstens) {
    return databank
        .sql(
            """
            select a.id, p.volgnummer, p.nummer, p.antwoord, p.rapport
              from poging p
              join aanlevering a on a.volgnummer = p.volgnummer
             where p.staat = 'DOOD'
             order by p.volgnummer, p.nummer
             fetch first :hoogstens rows only
            """)
        .param("hoogstens", hoogstens)
        .query(
            (rij, n) ->
                new Poging(
                    rij.getObject(1, UUID.class),
                    rij.getLong(2),
                    rij.getLong(3),
                    rij.getObject(4, UUID.class),
                    rij.getObject(5, UUID.class)))
        .list();
  }

  /** Keys go first, because the lines say which they are. */
  @Override
  public void ruimOp(Poging poging) {
    new Sleutelloop(databank)
        .enige(
            poging.volgnummer(),
            poging.nummer(),
            sleutels -> {
              verwijder("persoonsleutel", sleutels.personen(), poging);
              verwijder("referentiesleutel", sleutels.referenties(), poging);
              return false;
            });
    Brokbezit.verwijder(databank, poging.antwoord());
    Brokbezit.verwijder(databank, poging.rapport());
    databank.inTransactie(
        () -> {
          verwijder("delete from bevinding where volgnummer = :v and poging = :p", poging);
          verwijder("delete from prestatieregel where volgnummer = :v and poging = :p", poging);
          verwijder(
              "delete from poging where volgnummer = :v and nummer = :p and staat = 'DOOD'",
              poging);
        });
  }

  private void verwijder(String tabel, List<Long> sleutels, Poging poging) {
    databank.inTransactie(
        () ->
            databank.stapel(
                "delete from " + tabel + " where sleutel = ? and volgnummer = ? and poging = ?",
                sleutels.stream()
                    .distinct()
                    .sorted()
                    .map(sleutel -> new Object[] {sleutel, poging.volgnummer(), poging.nummer()})
                    .toList()));
  }

  private void verwijder(String sql, Poging poging) {
    databank.sql(sql).param("v", poging.volgnummer()).param("p", poging.nummer()).update();
  }
}
