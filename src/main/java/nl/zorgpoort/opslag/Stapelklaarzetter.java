package nl.zorgpoort.opslag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.zorgpoort.referentie.Kolom;
import nl.zorgpoort.referentie.Tabelrij;
import org.jspecify.annotations.Nullable;

/** For H2: rows in batches, and afterwards an index, which it builds sorted. */
final class Stapelklaarzetter implements Klaarzetter {
  private static final int PER_KEER = 2_000;

  private final Databank databank;
  private final Registertabel tabel;
  private final List<Object[]> rijen = new ArrayList<>(PER_KEER);

  Stapelklaarzetter(Databank databank, Registertabel tabel) {
    this.databank = databank;
    this.tabel = tabel;
  }

  @Override
  public void rij(Tabelrij rij) {
    List<Kolom> kolommen = tabel.vorm().kolommen();
    Object[] waarden = new Object[kolommen.size() + 1];
    waarden[0] = rij.nummer();
    for (int k = 0; k < kolommen.size(); k++) {
      waarden[k + 1] = waarde(kolommen.get(k), rij.waarden().get(k));
    }
    rijen.add(waarden);
    if (rijen.size() == PER_KEER) {
      bewaar();
    }
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
  public void sluit() {
    if (!rijen.isEmpty()) {
      bewaar();
    }
    databank.sql(tabel.indexeerKlaar()).update();
  }

  @Override
  public void breekAf() {
    rijen.clear();
  }
}
