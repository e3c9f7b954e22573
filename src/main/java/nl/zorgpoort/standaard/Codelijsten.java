package nl.zorgpoort.standaard;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.zorgpoort.standaard.Codelijst.Waarde;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The code lists, one file each: {@code naam.csv}, or {@code naam.open.csv} for a list that allows
 * other values. Columns {@code code;van;tot;omschrijving}, days as EEJJMMDD, empty is unbounded.
 */
public final class Codelijsten {
  private static final CSVFormat VORM =
      CSVFormat.Builder.create().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
  private final Map<String, Codelijst> lijsten;

  private Codelijsten(Map<String, Codelijst> lijsten) {
    this.lijsten = Map.copyOf(lijsten);
  }

  static Codelijsten laad(Bronnen bronnen) {
    Map<String, Codelijst> lijsten = new TreeMap<>();
    for (String bestand : bronnen.inhoud("codelijsten")) {
      Codelijst lijst = lees(bestand, bronnen);
      lijsten.put(lijst.naam(), lijst);
    }
    return new Codelijsten(lijsten);
  }

  /** Lists made up for a test or an import. */
  static Codelijsten van(List<Codelijst> lijsten) {
    Map<String, Codelijst> opNaam = new TreeMap<>();
    lijsten.forEach(l -> opNaam.put(l.naam(), l));
    return new Codelijsten(opNaam);
  }

  private static Codelijst lees(String bestand, Bronnen bronnen) {
    String naam = bestand.substring(0, bestand.indexOf('.'));
    try (Reader in = bronnen.open("codelijsten/" + bestand);
        var regels = VORM.parse(in)) {
      List<Waarde> waarden = regels.stream().map(Codelijsten::waarde).toList();
      return Codelijst.van(naam, bestand.endsWith(".open.csv"), waarden);
    } catch (IOException | IllegalArgumentException e) {
      throw new Definitiefout(bestand, List.of(String.valueOf(e.getMessage())));
    }
  }

  private static Waarde waarde(CSVRecord r) {
    return new Waarde(
        r.get("code"), dag(r.get("van"), 0), dag(r.get("tot"), 99999999), r.get("omschrijving"));
  }

  private static int dag(String tekst, int anders) {
    return tekst.isEmpty() ? anders : Integer.parseInt(tekst);
  }

  /** The list of this name, if there is one. */
  public Optional<Codelijst> lijst(String naam) {
    return Optional.ofNullable(lijsten.get(naam));
  }

  /** The list of this name; definitions were verified, so its absence is our own fault. */
  public Codelijst verplicht(String naam) {
    return lijst(naam).orElseThrow(() -> new IllegalStateException("no code list " + naam));
  }
}
