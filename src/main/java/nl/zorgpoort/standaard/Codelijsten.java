package nl.zorgpoort.standaard;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgpoort.standaard.Codelijst.Waarde;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The code lists, one file each: {@code naam.csv}, or {@code naam.open.csv} for a list that allows
 * other values. Columns {@code code;van;tot;omschrijving}, days as EEJJMMDD, empty is unbounded.
 * Each is read when it is first asked for.
 */
public final class Codelijsten {
  private static final String MAP = "codelijsten";
  private static final CSVFormat VORM =
      CSVFormat.Builder.create().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
  private final Function<String, Optional<Codelijst>> lezer;
  private final Map<String, Optional<Codelijst>> gelezen = new ConcurrentHashMap<>();

  private Codelijsten(Function<String, Optional<Codelijst>> lezer) {
    this.lezer = lezer;
  }

  static Codelijsten opVraag(Bronnen bronnen) {
    Map<String, String> bestanden =
        bronnen.inhoud(MAP).stream().collect(Collectors.toMap(Codelijsten::naam, b -> b));
    return new Codelijsten(
        naam -> Optional.ofNullable(bestanden.get(naam)).map(b -> lees(b, bronnen)));
  }

  /** Lists made up for a test or an import. */
  static Codelijsten van(List<Codelijst> lijsten) {
    return new Codelijsten(naam -> lijsten.stream().filter(l -> l.naam().equals(naam)).findFirst());
  }

  /** Reads every list now, so that a fault in one shows at the start. */
  void laadAlle(Bronnen bronnen) {
    bronnen.inhoud(MAP).forEach(bestand -> verplicht(naam(bestand)));
  }

  private static String naam(String bestand) {
    return bestand.substring(0, bestand.indexOf('.'));
  }

  private static Codelijst lees(String bestand, Bronnen bronnen) {
    try (Reader in = bronnen.open(MAP + "/" + bestand);
        var regels = VORM.parse(in)) {
      List<Waarde> waarden = regels.stream().map(Codelijsten::waarde).toList();
      return Codelijst.van(naam(bestand), bestand.endsWith(".open.csv"), waarden);
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
    return gelezen.computeIfAbsent(naam, lezer);
  }

  /** The list of this name; definitions were verified, so its absence is our own fault. */
  public Codelijst verplicht(String naam) {
    return lijst(naam).orElseThrow(() -> new IllegalStateException("no code list " + naam));
  }
}
