package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.grootboek.Regelbesluit;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import nl.zorgpoort.verwerking.beoordeling.PogingVerlopen;
import nl.zorgpoort.verwerking.beoordeling.Stapel;

/** Rows of one attempt, in batches; every batch checks that the attempt is still alive. */
final class JdbcStapel implements Stapel {
  private static final int PER_KEER = 5_000;

  private final Databank databank;
  private final Poging poging;
  private final List<Object[]> bevindingen = new ArrayList<>();
  private final List<Object[]> regels = new ArrayList<>();
  private int n;

  JdbcStapel(Databank databank, Poging poging) {
    this.databank = databank;
    this.poging = poging;
  }

  @Override
  public void bevinding(Bevinding b) throws PogingVerlopen {
    bevindingen.add(
        new Object[] {
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
          tekst(b.bericht())
        });
    bewaarVol(bevindingen);
  }

  @Override
  public void regel(Prestatieregel p) throws PogingVerlopen {
    Regelbesluit b = p.besluit();
    regels.add(
        new Object[] {
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
          tekst(p.vorige())
        });
    bewaarVol(regels);
  }

  private void bewaarVol(List<Object[]> rijen) throws PogingVerlopen {
    if (rijen.size() == PER_KEER) {
      sluit();
    }
  }

  @Override
  public void sluit() throws PogingVerlopen {
    boolean levend = databank.uitTransactie(this::bewaar);
    bevindingen.clear();
    regels.clear();
    if (!levend) {
      throw new PogingVerlopen(poging);
    }
  }

  private boolean bewaar() {
    boolean levend = JdbcBeslisboek.houdVast(databank, poging);
    if (levend && !bevindingen.isEmpty()) {
      databank.stapel(
          """
          insert into bevinding (volgnummer, poging, n, regel, record, rubriek, regel_id, niveau,
                 trap, retourcode, van, tot, waarde, bericht)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          bevindingen);
    }
    if (levend && !regels.isEmpty()) {
      databank.stapel(
          """
          insert into prestatieregel (volgnummer, poging, regel, byte_offset, maand, ingediend,
                 berekend, toegekend, codes, bsn, uzovi, verzekerdennummer, begindatum, einddatum,
                 functie, zorgzwaarte, prestatielijst, prestatie, aantal, eenheid, uitvoerder,
                 referentie, vorige)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          regels);
    }
    return levend;
  }
}
