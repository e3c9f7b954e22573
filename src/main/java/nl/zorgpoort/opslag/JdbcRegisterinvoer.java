package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.referentie.Tabelvorm;
import nl.zorgpoort.verwerking.naslag.Registerinvoer;

/**
 * Rows are sorted outside of the database; what is new among them is found and added in one
 * transaction. The slot is held meanwhile, so the register does not change in between.
 */
final class JdbcRegisterinvoer implements Registerinvoer {
  private final Importslot slot;
  private final Databank databank;
  private final List<Tabelinvoer> tabellen = new ArrayList<>();

  JdbcRegisterinvoer(Importslot slot, Databank databank) {
    this.slot = slot;
    this.databank = databank;
  }

  @Override
  public Set<String> contracten() {
    return new HashSet<>(
        databank
            .sql(
                """
                select distinct nummer
                  from contract c
                 where vervallen = false
                   and stand = (select max(stand) from contract l
                                 where l.agb = c.agb and l.nummer = c.nummer)
                """)
            .query(String.class)
            .list());
  }

  @Override
  public void begin(Tabelvorm vorm) {
    tabellen.add(new Tabelinvoer(databank, new Registertabel(vorm)));
  }

  @Override
  public void rij(Tabelrij rij) {
    laatste().rij(rij);
  }

  private Tabelinvoer laatste() {
    return tabellen.get(tabellen.size() - 1);
  }

  @Override
  public List<Dubbel> sluit(int hoogstens) {
    return laatste().sluit(hoogstens).stream()
        .sorted(Comparator.comparingLong(Dubbel::rij))
        .toList();
  }

  @Override
  public Toevoeging voegToe(Herkomst herkomst, boolean proef) {
    return databank.leesOpSleutel(
        () -> {
          long oud = new JdbcRegisterboek(databank).stand();
          Map<String, Long> perTabel = new LinkedHashMap<>();
          tabellen.forEach(tabel -> perTabel.put(tabel.naam(), tabel.voegToe(oud + 1, proef)));
          long rijen = perTabel.values().stream().mapToLong(Long::longValue).sum();
          if (rijen == 0 || proef) {
            return new Toevoeging(oud, perTabel);
          }
          schrijf(herkomst, oud + 1, rijen);
          return new Toevoeging(oud + 1, perTabel);
        });
  }

  private void schrijf(Herkomst herkomst, long stand, long rijen) {
    databank
        .sql(
            """
            insert into registerstand (stand, vastgelegd_op, bron, sha256, rijen)
            values (:stand, :nu, :bron, :sha256, :rijen)
            """)
        .param("stand", stand)
        .param("nu", tijd(herkomst.nu()))
        .param("bron", Databank.tekst(herkomst.bron()))
        .param("sha256", herkomst.sha256())
        .param("rijen", rijen)
        .update();
  }

  @Override
  public void close() {
    try (slot) {
      tabellen.forEach(Tabelinvoer::close);
    }
  }
}
