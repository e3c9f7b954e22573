package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.verwerking.beoordeling.Poging;

/**
 * The keys of lines of one attempt, collected until they are worth a run: sorted, so that a run
 * goes through the index from one end to the other. Lines of one person that follow each other have
 * one key together.
 */
final class Sleutelreeks {
  /** Lines per run: few megabytes of memory, and several keys for each page of the index. */
  private static final int VOL = 1 << 16;

  /** Lines that one key of a person stands for at most, so that days are not known too roughly. */
  private static final int MEESTE_SAMEN = 50;

  private final Poging poging;
  private final String declarant;
  private final Sleutel sleutel;
  private List<Verwijzing> verwijzingen = new ArrayList<>();
  private List<Stuk> stukken = new ArrayList<>();

  /** Lines of one person that follow each other. */
  private static final class Stuk {
    private final String persoon;
    private final int regel;
    private int laatste;
    private int van;
    private int tot;

    private Stuk(String persoon, int regel, Periode zorg) {
      this.persoon = persoon;
      this.regel = regel;
      this.laatste = regel;
      this.van = dag(zorg.van());
      this.tot = dag(zorg.tot());
    }

    private boolean neemt(String ander, int volgende) {
      return persoon.equals(ander) && volgende - regel < MEESTE_SAMEN;
    }

    private void voegToe(int volgende, Periode zorg) {
      laatste = volgende;
      van = Math.min(van, dag(zorg.van()));
      tot = Math.max(tot, dag(zorg.tot()));
    }
  }

  private record Verwijzing(long sleutel, int regel, boolean credit) {
    private static final Comparator<Verwijzing> VOLGORDE =
        Comparator.comparingLong(Verwijzing::sleutel).thenComparingInt(Verwijzing::regel);
  }

  private record Gesleuteld(long sleutel, Stuk stuk) {}

  Sleutelreeks(Poging poging, Omgeving omgeving, String declarant) {
    this.poging = poging;
    this.declarant = declarant;
    this.sleutel = new Sleutel(omgeving);
  }

  /** The next line, in the order of the file. */
  void voegToe(Prestatieregel p) {
    int regel = p.besluit().regel();
    voegToe(tekst(p.persoon()), regel, Regeldagen.zorg(p.begindatum(), p.einddatum()));
    verwijs(tekst(p.referentie()), regel, false);
    verwijs(tekst(p.vorige()), regel, true);
  }

  private void voegToe(String persoon, int regel, Periode zorg) {
    if (!persoon.isEmpty()) {
      Stuk open = stukken.isEmpty() ? null : stukken.get(stukken.size() - 1);
      if (open != null && open.neemt(persoon, regel)) {
        open.voegToe(regel, zorg);
      } else {
        stukken.add(new Stuk(persoon, regel, zorg));
      }
    }
  }

  private void verwijs(String referentie, int regel, boolean credit) {
    if (!referentie.isEmpty()) {
      verwijzingen.add(new Verwijzing(sleutel.referentie(declarant, referentie), regel, credit));
    }
  }

  boolean vol() {
    return verwijzingen.size() >= VOL || stukken.size() >= VOL;
  }

  /** Stores what was collected and begins anew. */
  void laad(Rijlader lader) {
    List<Object[]> personen =
        stukken.stream()
            .map(stuk -> new Gesleuteld(sleutel.persoon(stuk.persoon), stuk))
            .sorted(Comparator.comparingLong(Gesleuteld::sleutel).thenComparing(g -> g.stuk.regel))
            .map(this::rij)
            .toList();
    lader.laad(Doeltabel.PERSOONSLEUTEL, personen);
    verwijzingen.sort(Verwijzing.VOLGORDE);
    lader.laad(Doeltabel.REFERENTIESLEUTEL, verwijzingen.stream().map(this::rij).toList());
    stukken = new ArrayList<>();
    verwijzingen = new ArrayList<>();
  }

  private Object[] rij(Gesleuteld g) {
    return new Object[] {
      g.sleutel,
      poging.volgnummer(),
      poging.nummer(),
      g.stuk.regel,
      g.stuk.laatste,
      g.stuk.van,
      g.stuk.tot
    };
  }

  private Object[] rij(Verwijzing v) {
    return new Object[] {v.sleutel, poging.volgnummer(), poging.nummer(), v.regel, v.credit};
  }

  static int dag(LocalDate dag) {
    return Math.toIntExact(dag.toEpochDay());
  }
}
