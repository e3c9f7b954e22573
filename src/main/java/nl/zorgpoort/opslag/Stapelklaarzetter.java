package nl.zorgpoort.opslag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.zorgpoort.opslag.Rijsorteerder.Rij;
import nl.zorgpoort.referentie.Kolom;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.verwerking.naslag.Registerinvoer.Dubbel;
import org.jspecify.annotations.Nullable;

/**
 * For H2: rows in batches, in the order of their keys. It neither sorts nor indexes a million rows
 * in little memory, but is quick where rows come in order.
 */
final class Stapelklaarzetter implements Klaarzetter {
  private static final int PER_KEER = 2_000;

  private final Databank databank;
  private final Registertabel tabel;
  private final Rijsorteerder sorteerder;
  private final List<Object[]> rijen = new ArrayList<>(PER_KEER);
  private final List<Dubbel> dubbelen = new ArrayList<>();
  private Rij eerste = new Rij(0, List.of());

  Stapelklaarzetter(Databank databank, Registertabel tabel) {
    this.databank = databank;
    this.tabel = tabel;
    this.sorteerder = new Rijsorteerder(tabel.vorm().sleutel());
  }

  @Override
  public void rij(Tabelrij rij) {
    sorteerder.neem(new Rij(rij.nummer(), rij.waarden()));
  }

  @Override
  public List<Dubbel> sluit(int hoogstens) {
    sorteerder.geef(tabel.vorm().kolommen().size(), rij -> opVolgorde(rij, hoogstens));
    sorteerder.close();
    if (!rijen.isEmpty()) {
      bewaar();
    }
    return List.copyOf(dubbelen);
  }

  private void opVolgorde(Rij rij, int hoogstens) {
    if (eerste.nummer() == 0 || !sorteerder.zelfdeSleutel(eerste, rij)) {
      eerste = rij;
    } else if (dubbelen.size() < hoogstens) {
      dubbelen.add(new Dubbel(rij.nummer(), eerste.nummer()));
    }
    rijen.add(waarden(rij));
    if (rijen.size() == PER_KEER) {
      bewaar();
    }
  }

  private Object[] waarden(Rij rij) {
    List<Kolom> kolommen = tabel.vorm().kolommen();
    Object[] waarden = new Object[kolommen.size() + 1];
    waarden[0] = rij.nummer();
    for (int k = 0; k < kolommen.size(); k++) {
      waarden[k + 1] = waarde(kolommen.get(k), rij.waarden().get(k));
    }
    return waarden;
  }

  private static @Nullable Object waarde(Kolom kolom, String tekst) {
    if (tekst.isEmpty()) {
      return null;
    }
    return switch (kolom.soort()) {
      case DATUM -> dag(Integer.parseInt(tekst));
      case JANEE -> tekst.equals("J");
      case BEDRAG -> Long.valueOf(tekst);
      case TEKST, CIJFERS, CODE, PATROON, PAREN -> tekst;
    };
  }

  private static LocalDate dag(int eejjmmdd) {
    return LocalDate.of(eejjmmdd / 10_000, eejjmmdd / 100 % 100, eejjmmdd % 100);
  }

  private void bewaar() {
    databank.stapel(tabel.vulKlaar(), rijen);
    rijen.clear();
  }

  @Override
  public void breekAf() {
    sorteerder.close();
  }
}
