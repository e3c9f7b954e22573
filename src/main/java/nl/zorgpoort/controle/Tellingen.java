package nl.zorgpoort.controle;

import java.util.List;
import nl.zorgpoort.bericht.Recordblok;
import nl.zorgpoort.standaard.Relatie;
import nl.zorgpoort.standaard.Rubriek;

/** Counts records and holds them against the closing record (rules B15 to B19). */
final class Tellingen {
  private record Telling(Relatie relatie, Rubriek rubriek, int type, long minimum) {}

  private static final int ALLE_DETAILS = -2;
  private final Bestandsmelder melder;
  private final List<Telling> tellingen;
  private final int[] perType;
  private int details;

  Tellingen(Standaardcontrole controle, Bestandsmelder melder) {
    this.melder = melder;
    this.perType = new int[controle.records.length];
    this.tellingen =
        controle.standaard.relaties(Structuurregels.TELLING).stream()
            .map(r -> telling(controle, r))
            .toList();
  }

  private static Telling telling(Standaardcontrole controle, Relatie r) {
    String records = r.parameters().getOrDefault("records", "");
    int type =
        records.equals("*")
            ? ALLE_DETAILS
            : records.isEmpty() ? Werkblok.NIET_TE_LEZEN : controle.type(Integer.parseInt(records));
    return new Telling(
        r,
        controle.standaard.rubriek(r.velden().get(0)).orElseThrow(),
        type,
        Long.parseLong(r.parameters().getOrDefault("minimum", "0")));
  }

  /** Counts a record; {@code type} is -1 when the standard does not have it. */
  void tel(int type, boolean detail) {
    if (type >= 0) {
      perType[type]++;
    }
    if (detail) {
      details++;
    }
  }

  int aantal(int type) {
    return perType[type];
  }

  /** Compares with a closing record of the right length; unreadable counts are left alone. */
  void vergelijk(Werkblok blok, int i) {
    Recordblok records = blok.records;
    for (Telling t : tellingen) {
      Rubriek r = t.rubriek();
      long staat = Cijfers.lees(records.bytes(), records.begin(i) + r.begin(), r.lengte());
      if (staat >= 0 && (staat != geteld(t) || staat < t.minimum())) {
        melder.rubriek(t.relatie(), blok, i, r);
      }
    }
  }

  private int geteld(Telling t) {
    return t.type() == ALLE_DETAILS ? details : t.type() < 0 ? 0 : perType[t.type()];
  }
}
