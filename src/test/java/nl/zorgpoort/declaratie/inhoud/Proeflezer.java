package nl.zorgpoort.declaratie.inhoud;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import nl.zorgpoort.controle.Regelproef;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Persoon;
import nl.zorgpoort.standaard.Rubriek;

/** Reads records of an example by field number; written apart from what the gateway reads with. */
final class Proeflezer {
  private static final Set<String> NIET_VERGELEKEN =
      Set.of("0401", "0402", "0426", "0429", "0427", "0430", "0431", "0432", "0480");

  private static final Creditvergelijking VERGELIJKING =
      new Creditvergelijking(Regelproef.STANDAARD);

  private Proeflezer() {}

  static String veld(String record, String nummer) {
    Rubriek r = Regelproef.STANDAARD.rubriek(nummer).orElseThrow();
    return record.substring(r.begin(), r.einde());
  }

  static LocalDate datum(String record, String nummer) {
    return LocalDate.parse(veld(record, nummer), DateTimeFormatter.BASIC_ISO_DATE);
  }

  static Bestandsfeiten feiten(String voorloop, String kanaal, LocalDate ontvangen) {
    String instelling = veld(voorloop, "0112");
    String praktijk = veld(voorloop, "0111");
    return new Bestandsfeiten(
        veld(voorloop, "0102"),
        kanaal,
        veld(voorloop, "0108"),
        veld(voorloop, "0109"),
        instelling,
        !leeg(instelling) ? instelling : !leeg(praktijk) ? praktijk : veld(voorloop, "0110"),
        new Periode(datum(voorloop, "0114"), datum(voorloop, "0115")),
        datum(voorloop, "0117"),
        ontvangen);
  }

  private static boolean leeg(String code) {
    return code.replace("0", "").isEmpty();
  }

  private static String persoon(String verzekerde) {
    return Persoon.sleutel(
        veld(verzekerde, "0203"),
        veld(verzekerde, "0204"),
        veld(verzekerde, "0205").stripTrailing(),
        veld(verzekerde, "0207"));
  }

  static Verzekerdevraag verzekerde(String record) {
    return new Verzekerdevraag(
        persoon(record),
        veld(record, "0203"),
        veld(record, "0204"),
        veld(record, "0205").stripTrailing(),
        datum(record, "0207"),
        veld(record, "0208"),
        veld(record, "0210").stripTrailing());
  }

  static Declaratieregel prestatie(int regel, String verzekerde, String record) {
    return new Declaratieregel(
        regel,
        persoon(verzekerde),
        veld(record, "0404"),
        veld(record, "0411"),
        veld(record, "0412"),
        veld(record, "0413"),
        new Periode(datum(record, "0414"), datum(record, "0415")),
        veld(record, "0416"),
        veld(record, "0417").stripTrailing(),
        Integer.parseInt(veld(record, "0418")),
        veld(record, "0419"),
        veld(record, "0420"),
        Long.parseLong(veld(record, "0425")),
        Long.parseLong(veld(record, "0426")),
        Long.parseLong(veld(record, "0429")),
        veld(record, "0430").equals("C"),
        veld(record, "0431").stripTrailing(),
        veld(record, "0432").stripTrailing(),
        vergelijking(persoon(verzekerde), record),
        VERGELIJKING.met(record.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static long vergelijking(String persoon, String record) {
    StringBuilder alles = new StringBuilder(persoon);
    for (Rubriek r : Regelproef.STANDAARD.verplicht("04").rubrieken()) {
      if (!NIET_VERGELEKEN.contains(r.nummer())) {
        alles.append('|').append(record, r.begin(), r.einde());
      }
    }
    try {
      byte[] som =
          MessageDigest.getInstance("SHA-256")
              .digest(alles.toString().getBytes(StandardCharsets.ISO_8859_1));
      long uit = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        uit = uit << Byte.SIZE | (som[i] & 0xFF);
      }
      return uit;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
