package nl.zorgpoort.declaratie;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.standaard.Berichtstandaard;

/**
 * What the 01 record of a heen says about its sender. Values are as found; only the factuurnummer
 * is stripped of its trailing spaces.
 *
 * @param uzovi 0108, care office that it is meant for
 * @param soortBericht 0105, P or T
 * @param codes AGB codes of the parties by field number, in the order 0109 to 0112
 * @param partij code of the party that betaling-aan (0113) points to; absent when either is
 *     malformed or empty. A factuurnummer is unique per partij (rule C13)
 * @param declarant the instelling, else the praktijk, else the zorgverlener, never the
 *     servicebureau; line references are unique per declarant (rule E23)
 * @param factuurnummer 0116
 * @param periodeBegin 0114, EEJJMMDD
 * @param periodeEinde 0115, EEJJMMDD
 */
public record Voorloop(
    String uzovi,
    String soortBericht,
    Map<String, String> codes,
    Optional<String> partij,
    String declarant,
    String factuurnummer,
    String periodeBegin,
    String periodeEinde) {

  private static final List<String> PARTIJEN =
      List.of("servicebureau", "zorgverlener", "praktijk", "instelling");

  /** Keeps a copy of the codes, in their order. */
  public Voorloop {
    codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
  }

  /**
   * Reads a 01 record.
   *
   * @param heen the standard it belongs to
   * @param record as many positions as the standard has, ISO-8859-1
   */
  public static Voorloop van(Berichtstandaard heen, String record) {
    Map<String, String> codes = new LinkedHashMap<>();
    PARTIJEN.forEach(rol -> codes.put(heen.rol(rol).nummer(), veld(heen, record, rol)));
    List<String> opVolgorde = List.copyOf(codes.values());
    return new Voorloop(
        veld(heen, record, "uzovi"),
        veld(heen, record, "soort-bericht"),
        codes,
        partij(veld(heen, record, "betaling-aan"), opVolgorde),
        declarant(opVolgorde),
        zonderVulling(veld(heen, record, "factuurnummer")),
        veld(heen, record, "periode-begin"),
        veld(heen, record, "periode-einde"));
  }

  private static String veld(Berichtstandaard heen, String record, String rol) {
    return record.substring(heen.rol(rol).begin(), heen.rol(rol).einde());
  }

  /** 0113 holds 01 for the first party to 04 for the last. */
  private static Optional<String> partij(String betalingAan, List<String> codes) {
    return betalingAan.matches("0[1-4]")
        ? Optional.of(codes.get(betalingAan.charAt(1) - '1')).filter(Voorloop::gevuld)
        : Optional.empty();
  }

  private static String declarant(List<String> codes) {
    String instelling = codes.get(3);
    String praktijk = codes.get(2);
    return gevuld(instelling) ? instelling : gevuld(praktijk) ? praktijk : codes.get(1);
  }

  private static boolean gevuld(String code) {
    return code.matches("[0-9]+") && !code.matches("0+");
  }

  /** The value without the spaces that fill its field up on the right. */
  static String zonderVulling(String waarde) {
    int einde = waarde.length();
    while (einde > 0 && waarde.charAt(einde - 1) == ' ') {
      einde--;
    }
    return waarde.substring(0, einde);
  }
}
