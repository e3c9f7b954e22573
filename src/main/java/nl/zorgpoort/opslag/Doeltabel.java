package nl.zorgpoort.opslag;

import java.util.List;

/** A table that is filled with many rows at a time. */
record Doeltabel(String naam, List<String> kolommen) {
  static final Doeltabel BEVINDING =
      van(
          "bevinding",
          "volgnummer poging n regel record rubriek regel_id niveau trap retourcode van tot waarde"
              + " bericht vergeleken");
  static final Doeltabel PRESTATIEREGEL =
      van(
          "prestatieregel",
          "volgnummer poging regel byte_offset maand ingediend berekend toegekend codes bsn uzovi"
              + " verzekerdennummer begindatum einddatum functie zorgzwaarte prestatielijst"
              + " prestatie aantal eenheid uitvoerder referentie vorige persoon vergelijking"
              + " afgekeurd");
  static final Doeltabel PERSOONSLEUTEL =
      van("persoonsleutel", "sleutel volgnummer poging regel laatste van tot");
  static final Doeltabel REFERENTIESLEUTEL =
      van("referentiesleutel", "sleutel volgnummer poging regel credit");

  private static Doeltabel van(String naam, String kolommen) {
    return new Doeltabel(naam, List.of(kolommen.split(" ")));
  }

  /** Table and columns as both databases write them. */
  String metKolommen() {
    return naam + " (" + String.join(", ", kolommen) + ")";
  }
}
