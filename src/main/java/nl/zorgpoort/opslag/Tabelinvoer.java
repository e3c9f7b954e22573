package nl.zorgpoort.opslag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.verwerking.naslag.Registerinvoer.Dubbel;

/**
 * The rows of one table of an import. They wait outside of the database in the order of their keys,
 * which is how they come in fastest; those of a batch are compared with what their keys lead to.
 */
final class Tabelinvoer implements AutoCloseable {
  private static final int PER_KEER = 5_000;

  private final Databank databank;
  private final Registertabel tabel;
  private final Rijsorteerder sorteerder;

  Tabelinvoer(Databank databank, Registertabel tabel) {
    this.databank = databank;
    this.tabel = tabel;
    this.sorteerder = new Rijsorteerder(databank.achtergrond());
  }

  String naam() {
    return tabel.vorm().naam();
  }

  void rij(Tabelrij rij) {
    sorteerder.neem(tabel.rij(rij));
  }

  /**
   * No more rows; gives those whose key came before.
   *
   * @param hoogstens how many are of use
   */
  List<Dubbel> sluit(int hoogstens) {
    sorteerder.sluit();
    List<Dubbel> dubbelen = new ArrayList<>();
    Registerrij[] eerste = {new Registerrij(0, "", "")};
    sorteerder.geef(
        rij -> {
          if (!rij.sleutel().equals(eerste[0].sleutel())) {
            eerste[0] = rij;
          } else if (dubbelen.size() < hoogstens) {
            dubbelen.add(new Dubbel(rij.nummer(), eerste[0].nummer()));
          }
        });
    return dubbelen;
  }

  /**
   * Adds what is new or differs from its latest state; gives how many rows that are.
   *
   * @param stand the number that they get
   * @param proef only counts
   */
  long voegToe(long stand, boolean proef) {
    Vergelijking vergelijking = new Vergelijking(stand, proef);
    sorteerder.geef(vergelijking::neem);
    vergelijking.verwerk();
    return vergelijking.toegevoegd;
  }

  @Override
  public void close() {
    sorteerder.close();
  }

  /** The latest state of a row. */
  private record Staat(long stand, String rest) {}

  private final class Vergelijking {
    private final long stand;
    private final boolean proef;
    private final boolean leeg;
    private final Rijlader lader = databank.rijlader();
    private final List<Registerrij> rijen = new ArrayList<>(PER_KEER);
    private long toegevoegd;

    Vergelijking(long stand, boolean proef) {
      this.stand = stand;
      this.proef = proef;
      this.leeg = databank.sql(tabel.enige()).query(Long.class).optional().isEmpty();
    }

    void neem(Registerrij rij) {
      rijen.add(rij);
      if (rijen.size() == PER_KEER) {
        verwerk();
      }
    }

    void verwerk() {
      List<Object[]> nieuw = leeg ? waarden(rijen) : waarden(anders());
      toegevoegd += nieuw.size();
      if (!proef && !nieuw.isEmpty()) {
        lader.laad(tabel.doel(), nieuw);
      }
      rijen.clear();
    }

    private List<Object[]> waarden(List<Registerrij> nieuw) {
      return nieuw.stream().map(rij -> tabel.waarden(rij, stand)).toList();
    }

    private List<Registerrij> anders() {
      Map<String, Staat> bekend = bekend();
      return rijen.stream()
          .filter(
              rij -> {
                Staat staat = bekend.get(rij.sleutel());
                return staat == null || !staat.rest().equals(rij.rest());
              })
          .toList();
    }

    private Map<String, Staat> bekend() {
      Map<String, Staat> uit = new HashMap<>();
      String[] sleutels = rijen.stream().map(Registerrij::eerste).distinct().toArray(String[]::new);
      databank.zoek(
          tabel.staten(),
          p -> {
            p.setObject(1, sleutels);
            p.setLong(2, stand - 1);
          },
          gevonden -> {
            Registerrij rij = tabel.lees(gevonden);
            uit.merge(
                rij.sleutel(),
                new Staat(gevonden.getLong(1), rij.rest()),
                (een, ander) -> een.stand() > ander.stand() ? een : ander);
          });
      return uit;
    }
  }
}
