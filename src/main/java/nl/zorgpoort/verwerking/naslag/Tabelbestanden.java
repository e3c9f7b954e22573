package nl.zorgpoort.verwerking.naslag;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.zorgpoort.referentie.Importcontrole;
import nl.zorgpoort.referentie.Tabelcontrole;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.referentie.Tabelvorm;
import nl.zorgpoort.referentie.Tabelvormen;

/** The files of one import by table; what is wrong with them goes to the check. */
final class Tabelbestanden {
  private static final String CSV = ".csv";
  private static final String XLSX = ".xlsx";

  private final Map<String, Naslagbestand> perTabel = new HashMap<>();
  private final Importcontrole controle;
  private final Voortgang voortgang;

  Tabelbestanden(
      Tabelvormen vormen,
      List<Naslagbestand> bestanden,
      Importcontrole controle,
      Voortgang voortgang) {
    this.controle = controle;
    this.voortgang = voortgang;
    bestanden.stream()
        .sorted(Comparator.comparing(Naslagbestand::naam))
        .forEach(bestand -> neemOp(vormen, bestand));
  }

  private void neemOp(Tabelvormen vormen, Naslagbestand bestand) {
    Optional<String> tabel = tabel(bestand.naam()).filter(t -> vormen.metNaam(t).isPresent());
    if (tabel.isEmpty()) {
      meld(bestand, 0, "hoort bij geen tabel");
    } else if (perTabel.putIfAbsent(tabel.get(), bestand) != null) {
      meld(bestand, 0, "geeft dezelfde tabel als " + perTabel.get(tabel.get()).naam());
    }
  }

  private static Optional<String> tabel(String naam) {
    String klein = naam.toLowerCase(Locale.ROOT);
    return klein.endsWith(CSV) || klein.endsWith(XLSX)
        ? Optional.of(klein.substring(0, klein.lastIndexOf('.')))
        : Optional.empty();
  }

  Optional<Naslagbestand> van(Tabelvorm vorm) {
    return Optional.ofNullable(perTabel.get(vorm.naam()));
  }

  /** Hands on the rows that are right, and counts them; stops when there are too many faults. */
  long lees(Tabelvorm vorm, Naslagbestand bestand, Consumer<Tabelrij> ontvanger)
      throws IOException {
    voortgang.begint(bestand.naam(), bestand.grootte());
    Lezing lezing = new Lezing(controle.tabel(vorm, bestand.naam()), ontvanger);
    try (InputStream in = new Telstroom(bestand.open(), voortgang)) {
      if (bestand.naam().toLowerCase(Locale.ROOT).endsWith(XLSX)) {
        Xlsxlezer.lees(bestand, in, lezing);
      } else {
        Csvlezer.lees(in, lezing);
      }
      if (!lezing.kopGelezen) {
        meld(bestand, 1, "heeft geen rij met kolomnamen");
      }
    } catch (Onleesbaar e) {
      meld(bestand, e.rij(), e.tekst());
    }
    return lezing.rijen;
  }

  private void meld(Naslagbestand bestand, long rij, String tekst) {
    controle.klachten().meld(bestand.naam(), rij, "", tekst);
  }

  private final class Lezing implements Rijontvanger {
    private final Tabelcontrole tabel;
    private final Consumer<Tabelrij> ontvanger;
    private boolean kopGelezen;
    private long rijen;

    Lezing(Tabelcontrole tabel, Consumer<Tabelrij> ontvanger) {
      this.tabel = tabel;
      this.ontvanger = ontvanger;
    }

    @Override
    public boolean rij(long nummer, List<String> cellen) {
      if (!kopGelezen) {
        kopGelezen = true;
        return tabel.kop(cellen);
      }
      rijen++;
      tabel.rij(nummer, cellen).ifPresent(ontvanger);
      return !controle.klachten().meer();
    }
  }
}
