package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Locale;

/** An employer as an invoice or a registration has it. */
public record Werkgever(String nummer, String naam) {

  /** Whether two names differ in no more than case and spaces. */
  static boolean zelfdeNaam(String een, String ander) {
    return vorm(een).equals(vorm(ander));
  }

  private static String vorm(String naam) {
    return naam.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
