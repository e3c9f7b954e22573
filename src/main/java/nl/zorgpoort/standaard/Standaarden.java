package nl.zorgpoort.standaard;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The message standards that the gateway knows, with their code lists, loaded and verified. */
public final class Standaarden {
  private final List<Berichtstandaard> standaarden;
  private final Codelijsten codelijsten;

  private Standaarden(List<Berichtstandaard> standaarden, Codelijsten codelijsten) {
    this.standaarden = List.copyOf(standaarden);
    this.codelijsten = codelijsten;
  }

  /**
   * Loads what ships with the program.
   *
   * @throws Definitiefout when a definition does not hold together
   */
  public static Standaarden laad() {
    Bronnen bronnen = new Bronnen();
    Codelijsten lijsten = Codelijsten.laad(bronnen);
    List<Berichtstandaard> standaarden = new ArrayList<>();
    for (String bestand : bronnen.inhoud("standaarden")) {
      try (Reader in = bronnen.open("standaarden/" + bestand)) {
        standaarden.add(new Definitielezer(lijsten).lees(bestand, in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Standaarden(standaarden, lijsten);
  }

  /** All standards, in the order of the table of contents. */
  public List<Berichtstandaard> alle() {
    return standaarden;
  }

  /** The code lists. */
  public Codelijsten codelijsten() {
    return codelijsten;
  }

  /** By name and version, for example {@code AW319-1.4}. */
  public Optional<Berichtstandaard> metId(String id) {
    return standaarden.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** The heen standard that a value of field 0102 names. */
  public Optional<Berichtstandaard> heenMetEi(String eiCode) {
    return standaarden.stream()
        .filter(s -> s.retour().isPresent() && s.eiCodes().contains(eiCode))
        .findFirst();
  }

  /** The standard that answers this one; that it exists was verified by a test. */
  public Berichtstandaard retourVan(Berichtstandaard heen) {
    return heen.retour()
        .flatMap(r -> metId(r.standaard()))
        .orElseThrow(() -> new IllegalStateException(heen.id() + " has no retour standard"));
  }
}
