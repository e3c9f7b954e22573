package nl.zorgpoort.referentie;

import java.util.List;

/** All rows of one version of the control set, in the order of their tables. */
public record Controlesetrijen(
    List<Zorgkantoor> zorgkantoren,
    List<Koppeling> koppeltabel,
    List<Matrixregel> controlematrix,
    List<Tarief> tarieven,
    List<Maximum> maxima,
    List<NietDeclarabel> nietDeclarabel,
    List<EigenZorg> eigenZorg,
    List<Overgang> overgangen,
    List<Regelinstelling> regels,
    List<Feestdag> feestdagen) {

  /** No rows at all. */
  public static final Controlesetrijen LEEG =
      new Controlesetrijen(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of());

  public Controlesetrijen {
    zorgkantoren = List.copyOf(zorgkantoren);
    koppeltabel = List.copyOf(koppeltabel);
    controlematrix = List.copyOf(controlematrix);
    tarieven = List.copyOf(tarieven);
    maxima = List.copyOf(maxima);
    nietDeclarabel = List.copyOf(nietDeclarabel);
    eigenZorg = List.copyOf(eigenZorg);
    overgangen = List.copyOf(overgangen);
    regels = List.copyOf(regels);
    feestdagen = List.copyOf(feestdagen);
  }
}
