package nl.zorgpoort.standaard;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The message standards that the gateway knows, with their code lists. Each is verified when it is
 * loaded; the table of contents says which definition answers to which EI codes, so that a command
 * need not load them all.
 */
public final class Standaarden {
  private static final String MAP = "standaarden";
  private final Bronnen bronnen = new Bronnen();
  private final Codelijsten codelijsten = Codelijsten.opVraag(bronnen);
  private final Map<String, List<String>> bestandEi = new LinkedHashMap<>();
  private final Map<String, Berichtstandaard> geladen = new ConcurrentHashMap<>();

  private Standaarden() {
    for (String regel : bronnen.inhoud(MAP)) {
      List<String> woorden = List.of(regel.split(" "));
      bestandEi.put(woorden.get(0), woorden.subList(1, woorden.size()));
    }
  }

  /**
   * Loads all that ships with the program.
   *
   * @throws Definitiefout when a definition does not hold together
   */
  public static Standaarden laad() {
    Standaarden standaarden = new Standaarden();
    standaarden.alle();
    standaarden.codelijsten.laadAlle(standaarden.bronnen);
    return standaarden;
  }

  /**
   * The same standards, each loaded when it is first asked for: for commands, which start often.
   */
  public static Standaarden opVraag() {
    return new Standaarden();
  }

  /** All standards, in the order of the table of contents. */
  public List<Berichtstandaard> alle() {
    return bestandEi.keySet().stream().map(this::standaard).toList();
  }

  /** The code lists. */
  public Codelijsten codelijsten() {
    return codelijsten;
  }

  /** By name and version, for example {@code AW319-1.4}. */
  public Optional<Berichtstandaard> metId(String id) {
    return Optional.of(id + ".yaml").filter(bestandEi::containsKey).map(this::standaard);
  }

  /** The heen standard that a value of field 0102 names. */
  public Optional<Berichtstandaard> heenMetEi(String eiCode) {
    return bestandEi.entrySet().stream()
        .filter(e -> e.getValue().contains(eiCode))
        .map(e -> standaard(e.getKey()))
        .filter(s -> s.retour().isPresent())
        .findFirst();
  }

  /** The standard that answers this one; that it exists was verified by a test. */
  public Berichtstandaard retourVan(Berichtstandaard heen) {
    return heen.retour()
        .flatMap(r -> metId(r.standaard()))
        .orElseThrow(() -> new IllegalStateException(heen.id() + " has no retour standard"));
  }

  private Berichtstandaard standaard(String bestand) {
    return geladen.computeIfAbsent(bestand, this::lees);
  }

  private Berichtstandaard lees(String bestand) {
    try (Reader in = bronnen.open(MAP + "/" + bestand)) {
      Berichtstandaard standaard = new Definitielezer(codelijsten).lees(bestand, in);
      boolean zoalsInhoud =
          bestand.equals(standaard.id() + ".yaml")
              && standaard.eiCodes().equals(bestandEi.get(bestand));
      if (!zoalsInhoud) {
        throw new Definitiefout(bestand, List.of("table of contents names another id or EI code"));
      }
      return standaard;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
