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
    neem("02", veld(15, "999007129"));
    return this;
  }

  /**
   * A line in September 2026.
   *
   * @param bedrag eight digits and D or C
   */
  Proefheen prestatie(String bedrag) {
    neem("04", veld(15, "999007129"), veld(106, "2026090120260930"), veld(186, bedrag));
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
