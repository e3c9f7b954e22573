package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which earlier lines the credit lines of a batch point at. */
final class Kredietparen {
  private Kredietparen() {}

  /** Debit lines whose received record a credit line must be compared with (rules F03, F10). */
  static List<EerdereRegel> afwijkend(List<Declaratieregel> regels, Naslagrijen rijen) {
    if (regels.stream().noneMatch(Declaratieregel::credit)) {
      return List.of();
    }
    Map<String, List<EerdereRegel>> debet =
        rijen.metReferentie().stream()
            .filter(r -> !r.credit())
            .collect(Collectors.groupingBy(EerdereRegel::referentie));
    return regels.stream()
        .filter(Declaratieregel::credit)
        .flatMap(
            c ->
                debet.getOrDefault(c.vorige(), List.of()).stream()
                    .filter(d -> d.vergelijking() != c.vergelijking()))
        .distinct()
        .toList();
  }
}
