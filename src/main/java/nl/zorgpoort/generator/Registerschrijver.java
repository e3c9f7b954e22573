package nl.zorgpoort.generator;

import java.io.IOException;
import java.util.List;
import nl.zorgpoort.generator.Declaratiegenerator.Tabelbron;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the register that goes with the declarations of a seed, whatever their month: its persons
 * with indication and allocations, its institution with contract and tariffs. The tables are those
 * that {@code import register} takes.
 */
final class Registerschrijver {
  private static final CSVFormat VORM =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator('\n').get();
  private static final String VANAF = "20130101";
  private static final String CONTRACT = "G-";
  private static final String WLZ_LIJST = "055";
  private static final String VERBLIJF = "4";
  private static final String THUIS = "7";

  private final Declaratievraag vraag;
  private final Tabelbron tabellen;

  Registerschrijver(Declaratievraag vraag, Tabelbron tabellen) {
    this.vraag = vraag;
    this.tabellen = tabellen;
  }

  void schrijf() throws IOException {
    verzekerden();
    indicaties();
    toewijzingen();
    instelling();
  }

  private void verzekerden() throws IOException {
    try (CSVPrinter tabel =
        tabel(
            "verzekerden",
            "persoon;uzovi;verzekerd_van;verzekerd_tot;geboortedatum;naam;geslacht;overleden_op")) {
      elke(
          p ->
              tabel.printRecord(
                  p.bsn(), vraag.uzovi(), VANAF, "", p.geboren(), p.naam(), p.geslacht(), ""));
    }
  }

  private void indicaties() throws IOException {
    try (CSVPrinter tabel = tabel("indicaties", "persoon;besluitnummer;geldig_van;geldig_tot")) {
      elke(p -> tabel.printRecord(p.bsn(), p.besluit(), VANAF, ""));
    }
  }

  private void toewijzingen() throws IOException {
    try (CSVPrinter tabel =
        tabel(
            "toewijzingen",
            "persoon;nummer;besluitnummer;zorgzwaarte;functie;leveringsvorm;uitvoerder;geldig_van;"
                + "geldig_tot;opname;aanvang;einde")) {
      elke(
          p -> {
            List<Zorg> zorg = p.verblijf() ? List.of(Zorg.VERBLIJF) : Zorg.THUIS;
            for (Zorg z : zorg) {
              toewijzing(tabel, p, z);
            }
          });
    }
  }

  private void toewijzing(CSVPrinter tabel, Persoon persoon, Zorg zorg) throws IOException {
    boolean opname = persoon.verblijf();
    tabel.printRecord(
        persoon.bsn(),
        "T-" + zorg.prestatie,
        persoon.besluit(),
        opname ? zorg.zorgzwaarte : "",
        opname ? "" : zorg.functie,
        opname ? VERBLIJF : THUIS,
        vraag.agb(),
        VANAF,
        "",
        opname ? "J" : "N",
        VANAF,
        "");
  }

  private void instelling() throws IOException {
    String contract = CONTRACT + vraag.agb();
    try (CSVPrinter tabel = tabel("aanbieders", "agb;geldig_van;geldig_tot;naam;soort")) {
      tabel.printRecord(vraag.agb(), VANAF, "", "Instelling " + vraag.agb(), "INSTELLING");
    }
    try (CSVPrinter tabel =
        tabel("contracten", "agb;nummer;uzovi;geldig_van;geldig_tot;behandeling;nulbedrag")) {
      tabel.printRecord(vraag.agb(), contract, vraag.uzovi(), VANAF, "", "N", "N");
    }
    try (CSVPrinter tabel =
        tabel("contracttarieven", "contract;lijst;prestatie;geldig_van;geldig_tot;tarief")) {
      for (Zorg zorg : Zorg.values()) {
        tabel.printRecord(contract, WLZ_LIJST, zorg.prestatie, VANAF, "", zorg.tarief);
      }
    }
  }

  /** What is done with one person. */
  @FunctionalInterface
  private interface Deel {
    void schrijf(Persoon persoon) throws IOException;
  }

  private void elke(Deel deel) throws IOException {
    Personen personen = new Personen(vraag.seed());
    for (int i = 0; i < vraag.verzekerden(); i++) {
      deel.schrijf(personen.volgende());
    }
  }

  private CSVPrinter tabel(String naam, String kolommen) throws IOException {
    CSVPrinter tabel = new CSVPrinter(tabellen.open(naam + ".csv"), VORM);
    tabel.printRecord((Object[]) kolommen.split(";"));
    return tabel;
  }
}
