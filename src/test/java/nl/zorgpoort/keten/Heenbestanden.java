package nl.zorgpoort.keten;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import nl.zorgpoort.generator.Declaratiegenerator;
import nl.zorgpoort.generator.Declaratievraag;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Standaarden;

/** Deliveries to send today, each with its own invoice number. */
final class Heenbestanden {
  private static final String UZOVI = "5508";
  private static final int VERZEKERDEN = 5;
  private static final int PRESTATIES = 12;
  private static final int RECORD = 312;

  private final Berichtstandaard standaard = Standaarden.laad().metId("AW319-1.4").orElseThrow();
  private final YearMonth maand = YearMonth.from(Boeken.dag(Instant.now())).minusMonths(1);

  /** Nothing is wrong with it. */
  byte[] goed(String agb, long seed) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    new Declaratiegenerator(standaard).schrijf(vraag(agb, seed), uit);
    return uit.toByteArray();
  }

  /** What a good delivery is made of; its register goes by it. */
  Declaratievraag vraag(String agb, long seed) {
    return new Declaratievraag(VERZEKERDEN, PRESTATIES, seed, maand, agb, UZOVI);
  }

  /** Takes back every line of such a delivery, on an invoice of its own. */
  byte[] credit(byte[] debet) {
    byte[] uit = debet.clone();
    uit[standaard.rol("factuurnummer").begin()] = 'C';
    for (int begin = 0; begin < uit.length; begin += RECORD) {
      String kenmerk = new String(uit, begin, 2, StandardCharsets.US_ASCII);
      if (kenmerk.equals("04")) {
        neemTerug(uit, begin);
      } else if (kenmerk.equals("99")) {
        uit[begin + veld("99", "9908").begin()] = 'C';
      }
    }
    return uit;
  }

  private void neemTerug(byte[] bestand, int begin) {
    Rubriek referentie = veld("04", "0431");
    bestand[begin + veld("04", "0427").begin()] = 'C';
    bestand[begin + veld("04", "0430").begin()] = 'C';
    System.arraycopy(
        bestand,
        begin + referentie.begin(),
        bestand,
        begin + veld("04", "0432").begin(),
        referentie.einde() - referentie.begin());
    bestand[begin + referentie.begin()] = 'C';
  }

  private Rubriek veld(String kenmerk, String nummer) {
    return standaard.verplicht(kenmerk).verplicht(nummer);
  }

  /** With the invoice number of another one. */
  byte[] metFactuurVan(byte[] ander, byte[] bestand) {
    Rubriek factuur = standaard.rol("factuurnummer");
    byte[] uit = bestand.clone();
    System.arraycopy(
        ander, factuur.begin(), uit, factuur.begin(), factuur.einde() - factuur.begin());
    return uit;
  }

  /** With one good line and a whole list of rejected ones; of account linde. */
  static byte[] metAfkeur() throws IOException {
    return Files.readAllBytes(Path.of("samples/aw319/veel-regelfouten/1-september.txt"));
  }
}
