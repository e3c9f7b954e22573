package nl.zorgpoort.controle;

import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Veldtype;

/**
 * A field with its place among the fields of its record.
 *
 * @param index position in the list of fields, from 0
 * @param leegwaarde what its check leaves in the reading if and only if the field is empty; see
 *     {@link #heeftLeegwaarde}
 */
record Veld(Rubriek rubriek, int index, long leegwaarde) {
  /** No check leaves this: a number is at least -1, a code has no sign. */
  private static final long GEEN = Long.MIN_VALUE;

  Veld(Rubriek rubriek, int index) {
    this(rubriek, index, leegwaarde(rubriek));
  }

  private static long leegwaarde(Rubriek r) {
    return switch (r.soort()) {
      case TEKST -> 0;
      case GETAL -> r.patroon().isEmpty() ? 0 : GEEN;
      case CODE ->
          r.type() == Veldtype.N && r.lengte() < 8
              ? Relatiebouw.sleutel("0".repeat(r.lengte()))
              : GEEN;
      default -> GEEN;
    };
  }

  boolean heeftLeegwaarde() {
    return leegwaarde != GEEN;
  }

  /** Whether nothing was filled in: zeros in a number, spaces in a text. */
  boolean leeg(byte[] record, int begin) {
    int van = begin + rubriek.begin();
    return rubriek.type() == Veldtype.N
        ? Cijfers.nullen(record, van, rubriek.lengte())
        : Cijfers.spaties(record, van, rubriek.lengte());
  }
}
