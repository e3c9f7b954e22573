package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.stream.Stream;

/**
 * The content rules, each list in the order in which they are applied.
 *
 * @param bestand on the file as a whole
 * @param verzekerde on insured records
 * @param debet on debit lines
 * @param credit on credit lines
 */
record Regellijst(
    List<Bestandsregel> bestand,
    List<Verzekerderegel> verzekerde,
    List<Inhoudsregel> debet,
    List<Inhoudsregel> credit) {

  /** All of them. */
  static final Regellijst ALLE = new Regellijst(List.of(), List.of(), List.of(), List.of());

  /** Numbers of the rules, each once, in order. */
  List<String> ids() {
    return Stream.of(
            bestand.stream().map(Bestandsregel::id),
            verzekerde.stream().map(Verzekerderegel::id),
            debet.stream().map(Inhoudsregel::id),
            credit.stream().map(Inhoudsregel::id))
        .flatMap(s -> s)
        .distinct()
        .sorted()
        .toList();
  }
}
