package nl.zorgpoort.controle;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.controle.Regellezer.Regelbestand;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Standaarden;

/**
 * The rules of a standard in words, with examples: what the catalogue shows and what the generated
 * test walks. Verified against the definition that the check runs on.
 */
public final class Regelboek {
  private static final String MAP = "/regels/";
  private final List<Regel> regels;

  private Regelboek(List<Regel> regels) {
    this.regels = regels;
  }

  /**
   * Loads the rules of one standard.
   *
   * @throws IllegalStateException naming every fault of the list
   */
  public static Regelboek laad(Standaarden standaarden, Berichtstandaard standaard) {
    List<Regel> regels =
        bestanden().stream()
            .filter(b -> b.standaard().equals(standaard.id()))
            .flatMap(b -> b.regels().stream())
            .toList();
    return van(regels, standaarden, standaard);
  }

  static Regelboek van(List<Regel> regels, Standaarden standaarden, Berichtstandaard standaard) {
    List<String> fouten =
        new Regelkeuring(regels, standaard, standaarden.codelijsten().verplicht("retourcode"))
            .fouten();
    if (!fouten.isEmpty()) {
      throw new IllegalStateException(
          "rules of " + standaard.id() + ": " + String.join("; ", fouten));
    }
    return new Regelboek(List.copyOf(regels));
  }

  private static List<Regelbestand> bestanden() {
    return lees("inhoud.txt")
        .lines()
        .filter(naam -> !naam.isBlank())
        .map(naam -> Regellezer.lees(naam, new StringReader(lees(naam))))
        .toList();
  }

  private static String lees(String naam) {
    try (InputStream in = Regelboek.class.getResourceAsStream(MAP + naam)) {
      if (in == null) {
        throw new IllegalStateException(MAP + naam + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All rules, in the order of the rule list. */
  public List<Regel> regels() {
    return regels;
  }

  /** The rule with this number, for example {@code E18}. */
  public Optional<Regel> regel(String id) {
    return regels.stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
