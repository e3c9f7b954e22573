package nl.zorgpoort.declaratie.inhoud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.zorgpoort.referentie.Periode;

/** Tables as they are imported, with the edits of an example. */
final class Proeftabellen {
  private static final Path BASIS = Path.of("src/test/resources/regelbasis");
  private final Map<String, List<Rij>> tabellen = new TreeMap<>();

  /** One row, by column. */
  record Rij(Map<String, String> velden) {
    String tekst(String kolom) {
      return Optional.ofNullable(velden.get(kolom))
          .orElseThrow(() -> new IllegalArgumentException("no column " + kolom));
    }

    boolean ja(String kolom) {
      return tekst(kolom).equals("J");
    }

    LocalDate datum(String kolom) {
      return LocalDate.parse(tekst(kolom), DateTimeFormatter.BASIC_ISO_DATE);
    }

    Optional<LocalDate> mogelijk(String kolom) {
      return tekst(kolom).isEmpty() ? Optional.empty() : Optional.of(datum(kolom));
    }

    Periode periode(String van, String tot) {
      return new Periode(datum(van), mogelijk(tot).orElse(Periode.OPEN));
    }

    Periode geldig() {
      return periode("geldig_van", "geldig_tot");
    }
  }

  /** The base tables of {@code register} or {@code controleset}, edited. */
  static Proeftabellen van(String soort, Map<String, String> bewerkingen) {
    Proeftabellen uit = new Proeftabellen();
    try (var paden = Files.list(BASIS.resolve(soort))) {
      paden.sorted().forEach(uit::lees);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bewerkingen.forEach(uit::bewerk);
    bewerkingen.forEach(uit::verwijder);
    return uit;
  }

  private void lees(Path pad) {
    try {
      List<String> regels = Files.readAllLines(pad);
      List<Rij> rijen = new ArrayList<>();
      String[] kolommen = regels.get(0).split(";", -1);
      for (String regel : regels.subList(1, regels.size())) {
        Map<String, String> velden = new LinkedHashMap<>();
        String[] waarden = regel.split(";", -1);
        for (int i = 0; i < kolommen.length; i++) {
          velden.put(kolommen[i], waarden[i]);
        }
        rijen.add(new Rij(velden));
      }
      tabellen.put(pad.getFileName().toString().replace(".csv", ""), rijen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void bewerk(String plek, String waarde) {
    String[] delen = plek.split("\\.");
    List<Rij> rijen = tabel(delen[0]);
    int rij = Integer.parseInt(delen[1]) - 1;
    if (delen.length == 3) {
      if (rijen.get(rij).velden().replace(delen[2], waarde) == null) {
        throw new IllegalArgumentException("no column " + plek);
      }
    } else if (waarde.startsWith("als ") && rij == rijen.size()) {
      rijen.add(
          new Rij(
              new LinkedHashMap<>(rijen.get(Integer.parseInt(waarde.substring(4)) - 1).velden())));
    } else if (!waarde.equals("weg")) {
      throw new IllegalArgumentException(plek + ": " + waarde);
    }
  }

  /** Rows go after all other edits, so that their numbers stay what they were. */
  private void verwijder(String plek, String waarde) {
    if (waarde.equals("weg")) {
      String[] delen = plek.split("\\.");
      tabel(delen[0]).set(Integer.parseInt(delen[1]) - 1, new Rij(Map.of()));
    }
  }

  private List<Rij> tabel(String naam) {
    return Optional.ofNullable(tabellen.get(naam))
        .orElseThrow(() -> new IllegalArgumentException("no table " + naam));
  }

  /** The rows of a table that are left. */
  <T> List<T> rijen(String tabel, Function<Rij, T> lezer) {
    return tabel(tabel).stream().filter(r -> !r.velden().isEmpty()).map(lezer).toList();
  }
}
