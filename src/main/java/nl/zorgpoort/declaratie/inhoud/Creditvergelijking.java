package nl.zorgpoort.declaratie.inhoud;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;

/**
 * In which fields a credit line must equal its debit line (rule F03): all of the service record but
 * its number, the amounts and their signs, both references and the reserve. {@link #waarde} gives
 * the number that is stored with a line, so that most credits are matched without the records;
 * {@link #verschillen} names the fields when the numbers differ. Compiled once per standard, safe
 * for use by many threads.
 */
public final class Creditvergelijking {
  private static final String BEREKEND = "berekend";
  private static final Set<String> PERSOONSGEGEVENS =
      Set.of("prestatie-bsn", "verzekerdennummer", "clientnummer");

  /** In the order of the record. */
  private static final List<String> GELIJK =
      List.of(
          "prestatie-bsn",
          "prestatie-uzovi",
          "verzekerdennummer",
          "machtiging",
          "doorsturen",
          "indicatieorgaan",
          "clientnummer",
          "aanvraagnummer",
          "besluitnummer",
          "functie",
          "zorgzwaarte",
          "begindatum",
          "einddatum",
          "prestatielijst",
          "prestatie",
          "aantal",
          "eenheid",
          "uitvoerder",
          "specialisme",
          "voorschrijver",
          "specialisme-voorschrijver",
          "verrekenpercentage",
          "tarief",
          "btw-percentage");

  private final List<Veld> gelijk;
  private final List<Veld> metBerekend;

  private record Veld(String rol, Rubriek rubriek) {}

  /**
   * @throws IllegalStateException when a field has no role in the definition
   */
  public Creditvergelijking(Berichtstandaard heen) {
    gelijk = GELIJK.stream().map(rol -> new Veld(rol, heen.rol(rol))).toList();
    Veld berekend = new Veld(BEREKEND, heen.rol(BEREKEND));
    metBerekend = Stream.concat(gelijk.stream(), Stream.of(berekend)).toList();
  }

  /**
   * The number that a credit line and its debit line have in common: the first eight bytes of
   * SHA-256 over the person and the fields, most significant first.
   *
   * @param record a service record, ISO-8859-1, as long as the standard has it
   * @param persoon key of {@link nl.zorgpoort.referentie.Persoon}; brings in the birth date of who
   *     has no BSN (decision 18)
   */
  public long waarde(byte[] record, String persoon) {
    MessageDigest hash = sha256();
    hash.update(persoon.getBytes(StandardCharsets.ISO_8859_1));
    for (Veld veld : gelijk) {
      hash.update((byte) 0);
      hash.update(record, veld.rubriek.begin(), veld.rubriek.lengte());
    }
    return ByteBuffer.wrap(hash.digest()).getLong();
  }

  /**
   * The fields that differ, in the order of the record, the calculated amount (rule F10) last.
   *
   * @param nu the credit's record
   * @param eerder the debit's record
   */
  List<Veldverschil> verschillen(byte[] nu, byte[] eerder) {
    return metBerekend.stream()
        .filter(veld -> !gelijk(veld.rubriek, nu, eerder))
        .map(veld -> verschil(veld, nu, eerder))
        .toList();
  }

  /** What names the fields in which an earlier record differs from this one. */
  public Declaratieregel.Recordvergelijking met(byte[] record) {
    return eerder -> verschillen(record, eerder);
  }

  private static boolean gelijk(Rubriek r, byte[] een, byte[] ander) {
    return Arrays.equals(een, r.begin(), r.einde(), ander, r.begin(), r.einde());
  }

  private static Veldverschil verschil(Veld veld, byte[] nu, byte[] eerder) {
    boolean tonen = !PERSOONSGEGEVENS.contains(veld.rol);
    return new Veldverschil(
        veld.rol,
        veld.rubriek.nummer(),
        veld.rubriek.naam(),
        tonen ? waarde(veld.rubriek, eerder) : "",
        tonen ? waarde(veld.rubriek, nu) : "");
  }

  private static String waarde(Rubriek r, byte[] record) {
    return new String(record, r.begin(), r.lengte(), StandardCharsets.ISO_8859_1).stripTrailing();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
