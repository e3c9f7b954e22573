package nl.zorgpoort.controle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.zorgpoort.bericht.Recordbouwer;
import nl.zorgpoort.standaard.Berichtstandaard;

/**
 * The small valid file that examples edit, one variant per EI code: 01; a first insured with a
 * comment (2, 3), a line of a month with two comments (4, 5, 6) and a line of a day (7); a second
 * insured without indication (8), a line (9) and a credit line (10); 99 (11).
 */
final class Regelbasis {
  static final String EERSTE_BSN = "999990019";
  static final String TWEEDE_BSN = "999990020";

  /** What differs by EI code: performance list, code, unit and function or care weight. */
  private record Zorg(String lijst, String code, String eenheid, String functie, String zzp) {}

  private static final Map<String, List<Zorg>> ZORG =
      Map.of(
          "187",
          List.of(
              new Zorg("055", "Z041", "14", "", "753"),
              new Zorg("055", "H126", "04", "31", ""),
              new Zorg("055", "H300", "04", "", ""),
              new Zorg("055", "H817", "16", "", "")),
          "428",
          List.of(
              new Zorg("068", "8010", "14", "", ""),
              new Zorg("065", "1032", "07", "", ""),
              new Zorg("065", "1000", "04", "", ""),
              new Zorg("065", "1002", "04", "", "")),
          "430",
          List.of(
              new Zorg("066", "ZG10", "14", "", ""),
              new Zorg("066", "ZG11", "04", "", ""),
              new Zorg("066", "ZG12", "04", "", ""),
              new Zorg("066", "ZG13", "16", "", "")));

  private final Berichtstandaard standaard;
  private final String ei;
  private final boolean indicatie;
  private final List<String> records = new ArrayList<>();

  private Regelbasis(Berichtstandaard standaard, String ei) {
    this.standaard = standaard;
    this.ei = ei;
    this.indicatie = ei.equals("187");
  }

  /** The records without line ends, ISO-8859-1; numbering and totals still to be made right. */
  static List<String> records(Berichtstandaard standaard, String ei) {
    return new Regelbasis(standaard, ei).bouw();
  }

  private List<String> bouw() {
    List<Zorg> zorg = ZORG.get(ei);
    voeg(voorloop());
    voeg(verzekerde(EERSTE_BSN, "Jansen", "19400229", indicatie));
    voeg(commentaar("Over de verzekerde."));
    voeg(prestatie(zorg.get(0), indicatie, "REF-0001", 30, 10000));
    voeg(commentaar("Eerste regel."));
    voeg(commentaar("Tweede regel."));
    voeg(
        prestatie(zorg.get(1), indicatie, "REF-0002", 4, 5000)
            .zet("0414", "20260907")
            .zet("0415", "20260907"));
    voeg(verzekerde(TWEEDE_BSN, "de Vries", "19511231", false));
    voeg(prestatie(zorg.get(2), false, "REF-0003", 10, 2000));
    voeg(
        prestatie(zorg.get(3), false, "REF-0004", 1, 3000)
            .zet("0414", "20260915")
            .zet("0415", "20260915")
            .zet("0427", "C")
            .zet("0430", "C")
            .zet("0432", "REF-OUD-1"));
    voeg(nieuw("99").zet("9908", "D"));
    return records;
  }

  private void voeg(Recordbouwer record) {
    byte[] bytes = record.bytes();
    records.add(new String(bytes, 0, standaard.recordlengte(), StandardCharsets.ISO_8859_1));
  }

  private Recordbouwer nieuw(String kenmerk) {
    return new Recordbouwer(standaard.recordtype(kenmerk).orElseThrow());
  }

  private Recordbouwer voorloop() {
    return nieuw("01")
        .zet("0102", ei)
        .zet("0103", standaard.versienummer())
        .zet("0104", standaard.subversie())
        .zet("0105", "P")
        .zet("0108", "5521")
        .zet("0112", "30999001")
        .zet("0113", "04")
        .zet("0114", "20260901")
        .zet("0115", "20260930")
        .zet("0116", "F2026-09")
        .zet("0117", "20261002")
        .zet("0119", "EUR");
  }

  private Recordbouwer verzekerde(String bsn, String naam, String geboren, boolean metIndicatie) {
    return nieuw("02")
        .zet("0203", bsn)
        .zet("0204", "5521")
        .zet("0205", "4100001")
        .zet("0207", geboren)
        .zet("0208", "2")
        .zet("0209", "1")
        .zet("0210", naam)
        .zet("0215", "AB")
        .zet("0217", "1234AB")
        .zet("0219", "12")
        .zet("0223", "2")
        .zet("0224", metIndicatie ? "0801" : "")
        .zet("0225", metIndicatie ? "CIZ4100001" : "");
  }

  private Recordbouwer commentaar(String tekst) {
    return nieuw("98").zet("9804", tekst);
  }

  private Recordbouwer prestatie(
      Zorg zorg, boolean metIndicatie, String referentie, int aantal, int tarief) {
    return nieuw("04")
        .zet("0407", "1")
        .zet("0410", metIndicatie ? "410000001" : "")
        .zet("0411", metIndicatie ? "410000002" : "")
        .zet("0412", zorg.functie())
        .zet("0413", zorg.zzp())
        .zet("0414", "20260901")
        .zet("0415", "20260930")
        .zet("0416", zorg.lijst())
        .zet("0417", zorg.code())
        .zet("0418", aantal)
        .zet("0419", zorg.eenheid())
        .zet("0420", "30999001")
        .zet("0425", tarief)
        .zet("0426", (long) aantal * tarief)
        .zet("0427", "D")
        .zet("0429", (long) aantal * tarief)
        .zet("0430", "D")
        .zet("0431", referentie);
  }
}
