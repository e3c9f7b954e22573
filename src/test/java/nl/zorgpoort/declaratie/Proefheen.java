package nl.zorgpoort.declaratie;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Trap;

/**
 * Lays out a heen record by record, with findings on them; only the fields that deciding reads are
 * filled, at positions written out.
 */
final class Proefheen {
  private static final int LENGTE = 310;
  private static final String VOORLOOP =
      "01"
          + "1870104P000000          5508"
          + "00000000000000000000000030999001"
          + "042026090120260930"
          + "2609-1      20261001              EUR"
          + " ".repeat(193);

  private final List<String> records = new ArrayList<>();
  private final List<Bevinding> bevindingen = new ArrayList<>();
  private String bsn = "999007129";

  Proefheen() {
    records.add(VOORLOOP);
  }

  /** Positions count from 1. */
  private record Veld(int positie, String waarde) {}

  private static Veld veld(int positie, String waarde) {
    return new Veld(positie, waarde);
  }

  private void neem(String kenmerk, Veld... velden) {
    StringBuilder record = new StringBuilder(kenmerk).append(" ".repeat(LENGTE - 2));
    for (Veld v : velden) {
      record.replace(v.positie() - 1, v.positie() - 1 + v.waarde().length(), v.waarde());
    }
    records.add(record.replace(2, 14, "%012d".formatted(records.size())).toString());
  }

  Proefheen verzekerde() {
    return verzekerde("999007129");
  }

  /** An insured woman of 1940, and the BSN of the lines under her. */
  Proefheen verzekerde(String nummer) {
    bsn = nummer;
    neem("02", veld(15, bsn + "5508" + "VN1"), veld(54, "194001022"), veld(64, "Voorbeeld"));
    return this;
  }

  /**
   * A line in September 2026, with the number of its record as reference.
   *
   * @param bedrag eight digits and D or C
   */
  Proefheen prestatie(String bedrag) {
    return prestatie(bedrag, "20260901", "");
  }

  /**
   * A line.
   *
   * @param begin 0414, EEJJMMDD
   * @param vorige 0432
   */
  Proefheen prestatie(String bedrag, String begin, String vorige) {
    neem(
        "04",
        veld(15, bsn + "5508" + "VN1"),
        veld(92, "123456789" + "00" + "753" + begin + "20260930" + "055" + "Z041 " + "000214"),
        veld(136, "30999001"),
        veld(165, "0000050000001000D"),
        veld(186, bedrag),
        veld(195, "R" + records.size()),
        veld(215, vorige));
    return this;
  }

  Proefheen commentaar() {
    neem("98", veld(19, "Zie de brief"));
    return this;
  }

  /** A finding on the last record. */
  Proefheen fout(String rubriek, String code) {
    return fout(Optional.of(rubriek), code, Niveau.RECORD);
  }

  /** A finding on the last record. */
  Proefheen fout(Optional<String> rubriek, String code, Niveau niveau) {
    int regel = records.size();
    long van = (regel - 1L) * (LENGTE + 2);
    String kenmerk = records.get(regel - 1).substring(0, 2);
    bevindingen.add(
        new Bevinding(
            regel, kenmerk, rubriek, "E99", niveau, Trap.VELD, code, van, van + 1, "geheim",
            "Fout"));
    return this;
  }

  Proefheen sluit() {
    neem("99", veld(34, "00000012345C"));
    return this;
  }

  List<String> records() {
    return records;
  }

  List<Bevinding> bevindingen() {
    return bevindingen;
  }

  byte[] bytes() {
    return (String.join("\r\n", records) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }
}
