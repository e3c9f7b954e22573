package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tekst;

import java.util.List;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.grootboek.Regelbesluit;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.verwerking.beoordeling.Poging;

/**
 * Stores batches of one attempt, each in a transaction of its own that checks first that the
 * attempt is still alive; its keys with it, once there are enough for a run.
 */
final class Stapelschrijver {
  private final Databank databank;
  private final Rijlader lader;
  private final Poging poging;
  private final Sleutelreeks sleutels;
  private int n;

  /**
   * Rows in the order of the file.
   *
   * @param laatste whether nothing follows
   */
  record Lading(List<Bevinding> bevindingen, List<Prestatieregel> regels, boolean laatste) {}

  Stapelschrijver(Databank databank, Poging poging) {
    this.databank = databank;
    this.lader = databank.rijlader();
    this.poging = poging;
    this.sleutels =
        databank
            .sql("select omgeving, declarant from aanlevering where volgnummer = :volgnummer")
            .param("volgnummer", poging.volgnummer())
            .query(
                (rij, nr) ->
                    new Sleutelreeks(poging, Omgeving.valueOf(rij.getString(1)), rij.getString(2)))
            .single();
  }

  /** Whether the attempt was still alive; else nothing is stored. */
  boolean bewaar(Lading lading) {
    return databank.uitTransactie(
        () -> {
          boolean levend = JdbcBeslisboek.houdVast(databank, poging);
          if (levend) {
            schrijf(lading);
          }
          return levend;
        });
  }

  private void schrijf(Lading lading) {
    laad(Doeltabel.BEVINDING, lading.bevindingen().stream().map(this::rij).toList());
    laad(Doeltabel.PRESTATIEREGEL, lading.regels().stream().map(this::rij).toList());
    lading.regels().forEach(sleutels::voegToe);
    if (lading.laatste() || sleutels.vol()) {
      sleutels.laad(this::laad);
    }
  }

  private void laad(Doeltabel tabel, List<Object[]> rijen) {
    if (!rijen.isEmpty()) {
      lader.laad(tabel, rijen);
    }
  }

  private Object[] rij(Bevinding b) {
    return new Object[] {
      poging.volgnummer(),
      poging.nummer(),
      ++n,
      b.regel(),
      tekst(b.record()),
      b.rubriek().orElse(null),
      b.regelId(),
      b.niveau().name(),
      b.trap().name(),
      b.retourcode(),
      b.van(),
      b.tot(),
      tekst(b.waarde()),
      tekst(b.bericht()),
      tekst(String.join("\n", b.vergeleken()))
    };
  }

  private Object[] rij(Prestatieregel p) {
    Regelbesluit b = p.besluit();
    return new Object[] {
      poging.volgnummer(),
      poging.nummer(),
      b.regel(),
      b.offset(),
      b.maand(),
      b.ingediend(),
      b.berekend(),
      b.toegekend(),
      String.join(" ", b.codes()),
      tekst(p.bsn()),
      tekst(p.uzovi()),
      tekst(p.verzekerdennummer()),
      tekst(p.begindatum()),
      tekst(p.einddatum()),
      tekst(p.functie()),
      tekst(p.zorgzwaarte()),
      tekst(p.prestatielijst()),
      tekst(p.prestatie()),
      tekst(p.aantal()),
      tekst(p.eenheid()),
      tekst(p.uitvoerder()),
      tekst(p.referentie()),
      tekst(p.vorige()),
      tekst(p.persoon()),
      p.vergelijking(),
      b.afgekeurd()
    };
  }
}
