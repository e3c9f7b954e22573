package nl.zorgpoort.verwerking.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.Xmlbegin;

/**
 * Reads the care office from the first bytes of a file, because deliveries for one care office are
 * decided in order of intake, before anything else is known of them.
 */
public final class Voorlooplezer {
  private static final String BEDRIJFSZORG = "BZ";
  private static final Pattern CIJFERS = Pattern.compile("[0-9]{4}");

  private final Standaarden standaarden;
  private final int koplengte;

  public Voorlooplezer(Standaarden standaarden) {
    this.standaarden = standaarden;
    this.koplengte =
        standaarden.alle().stream().mapToInt(Berichtstandaard::recordlengte).max().orElse(0);
  }

  /** First bytes of a file that are enough to read from. */
  int koplengte() {
    return koplengte;
  }

  /**
   * The UZOVI of the file; empty when it is no message we know, or has no four digits there. XML
   * messages are decided in order of intake too, under a name of their own.
   */
  String uzovi(byte[] kop) {
    if (Xmlbegin.van(kop)) {
      return BEDRIJFSZORG;
    }
    String tekst = new String(kop, StandardCharsets.ISO_8859_1).split("\n", 2)[0];
    return standaarden.alle().stream()
        .filter(standaard -> standaard.retour().isPresent() && herkent(standaard, tekst))
        .map(standaard -> waarde(standaard.rol("uzovi"), tekst))
        .filter(waarde -> CIJFERS.matcher(waarde).matches())
        .findFirst()
        .orElse("");
  }

  private static boolean herkent(Berichtstandaard standaard, String tekst) {
    return tekst.startsWith("01")
        && standaard.eiCodes().contains(waarde(standaard.rol("ei-code"), tekst));
  }

  private static String waarde(Rubriek rubriek, String tekst) {
    return tekst.length() < rubriek.einde()
        ? ""
        : tekst.substring(rubriek.begin(), rubriek.einde());
  }
}
