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
  static final Regellijst ALLE =
      new Regellijst(
          List.of(new C05(), new C08(), new C14(), new C18Bestand(), new C19()),
          List.of(new D02(), new D05(), new D15(), new D16()),
          List.of(
              new C18(), new C20(), new D17(), new E06(), new E11(), new E13(), new E14(),
              new E17(), new E23(), new F06(), new F08(), new G01(), new G02(), new G03(),
              new G04(), new G05(), new G06(), new G07(), new G08(), new G09(), new G10(),
              new G11(), new G12(), new G13()),
          List.of(
              new E23(), new F01(), new F06(), new F02(), new F05(), new F03(), new F10(),
              new F04()));

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
