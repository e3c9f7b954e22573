package nl.zorgpoort.verwerking.uitleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgpoort.controle.Regel;
import nl.zorgpoort.controle.Regelboek;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Codelijst;
import nl.zorgpoort.standaard.Standaarden;

/**
 * The rules of all standards that are checked, with what their return codes mean.
 *
 * @param hoofdstukken in the order of the standards
 * @param retourcodes COD954
 */
public record Regelcatalogus(List<Hoofdstuk> hoofdstukken, Codelijst retourcodes) {

  /** Rules of one standard, in the order of its rule list. */
  public record Hoofdstuk(Berichtstandaard standaard, List<Regel> regels) {}

  /** All rules of the standards that are answered with a retour. */
  public static Regelcatalogus van(Standaarden standaarden) {
    List<Hoofdstuk> hoofdstukken = new ArrayList<>();
    for (Berichtstandaard s : standaarden.alle()) {
      if (s.retour().isPresent()) {
        hoofdstukken.add(new Hoofdstuk(s, Regelboek.laad(standaarden, s).regels()));
      }
    }
    return new Regelcatalogus(
        List.copyOf(hoofdstukken), standaarden.codelijsten().verplicht("retourcode"));
  }

  /** Only these rules; all when none is named. */
  public Regelcatalogus alleen(List<String> ids) {
    return ids.isEmpty()
        ? this
        : new Regelcatalogus(
            hoofdstukken.stream()
                .map(h -> new Hoofdstuk(h.standaard(), metId(h.regels(), ids)))
                .filter(h -> !h.regels().isEmpty())
                .toList(),
            retourcodes);
  }

  private static List<Regel> metId(List<Regel> regels, List<String> ids) {
    return regels.stream().filter(r -> ids.contains(r.id())).toList();
  }

  /** Those of all standards. */
  public Stream<Regel> regels() {
    return hoofdstukken.stream().flatMap(h -> h.regels().stream());
  }

  /** The rule with this number, for example {@code G05}. */
  public Optional<Regel> regel(String id) {
    return regels().filter(r -> r.id().equals(id)).findFirst();
  }

  /** The rules that may give this return code. */
  public List<Regel> metCode(String code) {
    return regels().filter(r -> r.codes().contains(code)).toList();
  }
}
