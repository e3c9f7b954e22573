package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.referentie.Tabelvorm;
import nl.zorgpoort.verwerking.naslag.Registerinvoer;

/**
 * Rows go to tables of the session, outside any transaction; what is new is found there and copied
 * in one.
 */
final class JdbcRegisterinvoer implements Registerinvoer {
  private final Importslot slot;
  private final Sessie sessie;
  private final Databank databank;
  private final List<Registertabel> tabellen = new ArrayList<>();
  private Optional<Klaarzetter> klaarzetter = Optional.empty();

  JdbcRegisterinvoer(Importslot slot, Sessie sessie) {
    this.slot = slot;
    this.sessie = sessie;
    this.databank = sessie.databank();
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
    Registertabel tabel = new Registertabel(vorm);
    tabellen.add(tabel);
    databank.sql(tabel.verwijderKlaar()).update();
    databank.sql(tabel.maakKlaar()).update();
    klaarzetter =
        Optional.of(
            databank.isH2()
                ? new Stapelklaarzetter(databank, tabel)
                : new Kopieklaarzetter(sessie.verbinding(), databank, tabel));
  }

  @Override
  public void rij(Tabelrij rij) {
    klaarzetter.orElseThrow().rij(rij);
  }

  @Override
  public List<Dubbel> sluit(int hoogstens) {
    List<Dubbel> dubbelen = klaarzetter.orElseThrow().sluit(hoogstens);
    klaarzetter = Optional.empty();
    return dubbelen.stream().sorted(Comparator.comparingLong(Dubbel::rij)).toList();
  }

  @Override
  public Toevoeging voegToe(Herkomst herkomst, boolean proef) {
    return databank.uitTransactieMetAfbreken(
        afbreken -> {
          long oud = stand();
          Map<String, Long> perTabel = new LinkedHashMap<>();
          tabellen.forEach(tabel -> perTabel.put(tabel.vorm().naam(), voegToe(tabel, oud + 1)));
          long rijen = perTabel.values().stream().mapToLong(Long::longValue).sum();
          if (rijen == 0 || proef) {
            afbreken.run();
            return new Toevoeging(oud, perTabel);
          }
          schrijf(herkomst, oud + 1, rijen);
          return new Toevoeging(oud + 1, perTabel);
        });
  }

  private long stand() {
    return new JdbcRegisterboek(databank).stand();
  }

  private long voegToe(Registertabel tabel, long stand) {
    return databank.sql(tabel.voegToe(databank.isH2())).param("stand", stand).update();
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
    try (slot;
        sessie) {
      klaarzetter.ifPresent(Klaarzetter::breekAf);
      tabellen.forEach(tabel -> databank.sql(tabel.verwijderKlaar()).update());
    }
  }
}
