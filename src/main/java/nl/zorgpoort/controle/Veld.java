package nl.zorgpoort.controle;

import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Soort;
import nl.zorgpoort.standaard.Veldtype;

/**
 * A field with its place among the fields of its record.
 *
 * @param index position in the list of fields, from 0
 * @param getal whether its check leaves the number in the reading
 */
record Veld(Rubriek rubriek, int index, boolean getal) {

  Veld(Rubriek rubriek, int index) {
    this(rubriek, index, rubriek.soort() == Soort.GETAL && rubriek.patroon().isEmpty());
  }

  /** Whether nothing was filled in: zeros in a number, spaces in a text. */
  boolean leeg(byte[] record, int begin) {
    int van = begin + rubriek.begin();
    return rubriek.type() == Veldtype.N
        ? Cijfers.nullen(record, van, rubriek.lengte())
        : Cijfers.spaties(record, van, rubriek.lengte());
  }
}
