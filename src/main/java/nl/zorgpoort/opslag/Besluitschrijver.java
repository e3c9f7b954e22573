package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.grootboek.Journaalpost;
import nl.zorgpoort.verwerking.beoordeling.Besluit;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import nl.zorgpoort.verwerking.beoordeling.Zending;

/** The writes of one decision, inside the transaction that makes it final. */
final class Besluitschrijver {
  private final Databank databank;
  private final Poging poging;
  private final Besluit besluit;
  private final Instant sinds;

  Besluitschrijver(Databank databank, Poging poging, Besluit besluit, Instant sinds) {
    this.databank = databank;
    this.poging = poging;
    this.besluit = besluit;
    this.sinds = sinds;
  }

  void schrijf() {
    besluit.zendingen().stream()
        .map(Zending::inhoud)
        .filter(inhoud -> !inhoud.equals(poging.aanlevering()))
        .forEach(inhoud -> Brokbezit.legVast(databank, inhoud));
    boek();
    legKlaar();
    Registratieschrijver registraties =
        new Registratieschrijver(databank, Optional.of(poging.aanlevering()), sinds);
    besluit.gevolgen().forEach(registraties::schrijf);
    besluit
        .factuur()
        .ifPresent(f -> new Factuurschrijver(databank, poging.volgnummer()).schrijf(f));
    eis(maakGeldig());
    eis(verplaats());
    Staatwissels.schrijf(databank, poging.volgnummer());
    Retourtellingen.schrijf(databank, poging);
  }

  private static void eis(int bijgewerkt) {
    if (bijgewerkt != 1) {
      throw new IllegalStateException("a running attempt lost its delivery");
    }
  }

  private void boek() {
    List<Object[]> rijen = new ArrayList<>();
    for (Journaalpost post : besluit.journaal()) {
      rijen.add(
          new Object[] {
            poging.volgnummer(),
            rijen.size() + 1,
            post.rekening().name(),
            post.aanbieder(),
            post.uzovi(),
            post.maand(),
            post.bedrag()
          });
    }
    if (!rijen.isEmpty()) {
      databank.stapel(
          """
          insert into journaal (volgnummer, n, rekening, aanbieder, uzovi, maand, bedrag)
          values (?, ?, ?, ?, ?, ?, ?)
          """,
          rijen);
    }
  }

  private void legKlaar() {
    for (Zending zending : besluit.zendingen()) {
      databank
          .sql(
              """
              insert into uitbak (volgnummer, soort, account, naam, inhoud, sha256, grootte, staat,
                     staat_sinds)
              values (:volgnummer, :soort, :account, :naam, :inhoud, :sha256, :grootte, 'KLAAR',
                     :sinds)
              """)
          .param("soort", zending.soort().name())
          .param("account", zending.account())
          .param("naam", naam(zending))
          .param("inhoud", zending.inhoud())
          .param("sha256", zending.sha256())
          .param("grootte", zending.grootte())
          .param("sinds", tijd(sinds))
          .param("volgnummer", poging.volgnummer())
          .update();
    }
  }

  private String naam(Zending zending) {
    boolean bezet =
        databank
                .sql("select count(*) from uitbak where account = :account and naam = :naam")
                .param("account", zending.account())
                .param("naam", zending.naam())
                .query(Integer.class)
                .single()
            > 0;
    return bezet ? zending.uitwijknaam() : zending.naam();
  }

  private int maakGeldig() {
    return databank
        .sql(
            """
            update poging set staat = 'GELDIG'
             where volgnummer = :volgnummer and nummer = :nummer and staat = 'LOPEND'
            """)
        .param("volgnummer", poging.volgnummer())
        .param("nummer", poging.nummer())
        .update();
  }

  private int verplaats() {
    return databank
        .sql(
            """
            update aanlevering
               set staat = 'BEOORDEELD', staat_sinds = :sinds, mislukt = 0, uitslag = :uitslag,
                   regels = :regels, ingediend = :ingediend, toegekend = :toegekend,
                   besloten_op = :beslotenOp, kenmerk = :kenmerk,
                   controleset_versie = :controleset, register_volgnr = :register,
                   grootboek_volgnr = :grootboek, boeking_volgnr = :boeking,
                   gebeurtenis_volgnr = :gebeurtenis, xml_bericht_grens = :berichtGrens,
                   xml_document_grens = :documentGrens
             where volgnummer = :volgnummer and poging = :nummer and staat = 'GECONTROLEERD'
            """)
        .param("sinds", tijd(sinds))
        .param("uitslag", besluit.uitslag().name())
        .param("regels", besluit.regels())
        .param("ingediend", besluit.ingediend())
        .param("toegekend", besluit.toegekend())
        .param("beslotenOp", tijd(besluit.beslotenOp()))
        .param("kenmerk", besluit.kenmerk())
        .param("controleset", besluit.stand().controleset())
        .param("register", besluit.stand().register())
        .param("grootboek", besluit.stand().grootboek())
        .param("gebeurtenis", besluit.stand().gebeurtenis())
        .param("berichtGrens", besluit.stand().grenzen().bericht())
        .param("documentGrens", besluit.stand().grenzen().document())
        .param("boeking", volgendeBoeking())
        .param("volgnummer", poging.volgnummer())
        .param("nummer", poging.nummer())
        .update();
  }

  /** Final transactions come one by one, so nobody else takes this number. */
  private long volgendeBoeking() {
    return databank
        .sql("select coalesce(max(boeking_volgnr), 0) + 1 from aanlevering")
        .query(Long.class)
        .single();
  }
}
