package nl.zorgpoort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class CheckCommandTest {
  private static final Instant OKTOBER = Instant.parse("2026-10-05T07:00:00Z");
  private static final Path SAMPLES = Path.of("samples/aw319");
  private static final String GOED = heen("wijkverpleging-428");
  private static final String MET_BEVINDING = heen("een-regel-afgekeurd");
  private static final String NIET_HERKENBAAR = heen("niet-herkenbaar-ei");

  @TempDir Path map;

  static List<Path> leveringen() throws IOException {
    try (Stream<Path> alle = Files.walk(SAMPLES)) {
      return alle.filter(CheckCommandTest::isHeen).sorted().toList();
    }
  }

  private static boolean isHeen(Path pad) {
    return pad.toString().endsWith(".txt") && !pad.toString().endsWith(".retour.txt");
  }

  @ParameterizedTest
  @MethodSource("leveringen")
  void printsTheFindingsOfEverySampleAsJson(Path heen) throws IOException {
    String verwacht = Files.readString(naast(heen, ".bevindingen.jsonl"));
    Opdrachtloop loop = check("--json", "--received", dag(heen, "ontvangen"), heen.toString());
    String zonderBericht = loop.stdout().replaceAll(",\"message\":\"[^\"]+\"}\n", "}\n");
    assertThat(zonderBericht.replace(heen.toString(), heen.getFileName().toString()))
        .isEqualTo(verwacht);
    assertThat(loop.exitcode() == 0).isEqualTo(verwacht.isEmpty() && herkenbaar(heen));
  }

  @ParameterizedTest
  @MethodSource("leveringen")
  void theReadableReportFitsAndHoldsNoBsn(Path heen) throws IOException {
    Opdrachtloop loop = check(heen.toString());
    String bytes = Files.readString(heen, StandardCharsets.ISO_8859_1);
    List<String> bsns =
        bytes.lines().filter(r -> r.matches("0[24].{21,}")).map(r -> r.substring(14, 23)).toList();
    assertThat(bsns.stream().filter(b -> b.matches("9[0-9]{8}")))
        .allSatisfy(bsn -> assertThat(loop.stdout() + loop.stderr()).doesNotContain(bsn));
    assertThat(loop.stdout().lines().filter(r -> r.startsWith("    ")))
        .allSatisfy(lijn -> assertThat(lijn).hasSizeLessThanOrEqualTo(100));
  }

  @ParameterizedTest
  @MethodSource("leveringen")
  void writesTheRetourOfEverySample(Path heen) throws IOException {
    Opdrachtloop loop =
        check(
            "--json",
            "--retour",
            map.toString(),
            "--role",
            (String) velden(heen).get("rol"),
            "--received",
            dag(heen, "ontvangen"),
            "--decided",
            dag(heen, "besloten"),
            heen.toString());
    List<String> namen = namen();
    if (velden(heen).get("uitkomst").equals("doorgestuurd")) {
      assertThat(namen).singleElement().asString().startsWith("RAPPORT_").endsWith(".html");
    } else if (herkenbaar(heen)) {
      String naam = heen.getFileName().toString();
      assertThat(namen).hasSize(2);
      assertThat(namen.get(0)).matches("AW320_" + naam + "_[0-9A-F]{8}\\.txt");
      assertThat(namen.get(1))
          .isEqualTo(namen.get(0).replace("AW320_", "RAPPORT_").replaceAll("txt$", "html"));
    } else {
      assertThat(namen).singleElement().asString().startsWith("GEWEIGERD_").endsWith(".md");
      assertThat(loop.exitcode()).isEqualTo(2);
    }
    if (herkenbaar(heen) && eersteAanlevering(heen) && !naastBestaat(heen, ".inhoud.jsonl")) {
      assertThat(map.resolve(namen.get(0))).hasSameBinaryContentAs(naast(heen, ".retour.txt"));
    }
  }

  private static boolean naastBestaat(Path heen, String einde) {
    return Files.exists(naast(heen, einde));
  }

  /** What the case says of a delivery; its own words go before those of the case. */
  private static Map<Object, Object> velden(Path heen) throws IOException {
    Map<?, ?> zaak = new Yaml().load(Files.readString(heen.resolveSibling("zaak.yaml")));
    Map<Object, Object> velden = new HashMap<>(zaak);
    for (Object levering : (List<?>) zaak.get("leveringen")) {
      Map<?, ?> deel = (Map<?, ?>) levering;
      if (heen.endsWith((String) deel.get("bestand"))) {
        velden.putAll(deel);
      }
    }
    return velden;
  }

  private static String dag(Path heen, String veld) throws IOException {
    return ((String) velden(heen).get(veld)).substring(0, 10);
  }

  private static boolean eersteAanlevering(Path heen) {
    return heen.getFileName().toString().startsWith("1-");
  }

  @Test
  void showsAFindingInItsRecord() {
    Opdrachtloop loop = check("--received", "2026-10-05", MET_BEVINDING);
    assertThat(loop.stdout())
        .isEqualTo(
            """
            samples/aw319/een-regel-afgekeurd/1-september.txt (AW319-1.4)
            =============================================================

            Record 4 (04), rubriek 0426 Berekend bedrag incl. btw, positie 173-180
              E18, retourcode 8032: Rubriek 0426 (Berekend bedrag incl. btw) is niet het tarief maal het aantal.
                ....+..140....+..150....+..160....+..170....+..180....+..190....+..200....+..210....+..220
                00616309990480000000000000000000000000645000038800D000000038700D30999048-2609-00002
                                                          ^^^^^^^^

            Bevindingen op records: 1.
            8 records, 4 prestaties, ingediend 13438,56 euro.

            """);
    assertThat(loop.stderr()).isEmpty();
    assertThat(loop.exitcode()).isEqualTo(1);
  }

  @Test
  void saysSoWhenThereIsNothingToSay() {
    Opdrachtloop loop = check(GOED);
    assertThat(loop.stdout()).contains("\nGeen bevindingen.\n");
    assertThat(loop.stderr()).isEmpty();
    assertThat(loop.exitcode()).isZero();
    assertThat(check("--json", GOED)).isEqualTo(new Opdrachtloop(0, "", ""));
  }

  @Test
  void theWorstFileDecidesTheExitCodeAndTheOthersAreStillChecked() {
    String weg = map.resolve("weg.txt").toString();
    Opdrachtloop loop = check("--json", weg, NIET_HERKENBAAR, map.toString(), MET_BEVINDING, GOED);
    assertThat(loop.exitcode()).isEqualTo(2);
    assertThat(loop.stdout().lines()).hasSize(1);
    assertThat(loop.stderr().lines())
        .satisfiesExactly(
            r -> assertThat(r).isEqualTo(weg + ": kan niet gelezen worden: bestaat niet"),
            r -> assertThat(r).startsWith(NIET_HERKENBAAR + ": niet herkenbaar (B03): "),
            r -> assertThat(r).isEqualTo(map + ": is een map"));
  }

  @Test
  void aSignalIsNoFinding() {
    Opdrachtloop loop = check("--received", "2027-02-01", GOED);
    assertThat(loop.exitcode()).isZero();
    assertThat(loop.stderr())
        .matches(
            "\\Q%s\\E: prestaties die na de indieningstermijn zijn ontvangen: \\d+, eerst in record 3\\R"
                .formatted(GOED));
    assertThat(loop.stdout()).contains("Let op: prestaties die na de indieningstermijn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-09-30T21:59:59Z", "2026-09-30T22:00:00Z"})
  void todayIsTodayInTheNetherlands(Instant nu) {
    boolean alOktober = nu.getEpochSecond() % 3600 == 0;
    Opdrachtloop loop = Opdrachtloop.check(nu, "--json", GOED);
    assertThat(loop.exitcode()).isEqualTo(alOktober ? 0 : 1);
    assertThat(loop.stdout().contains("\"rule\":\"C14\"")).isEqualTo(!alOktober);
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    String bestand = heen("veel-regelfouten");
    assertThat(check("--threads", "1", "--json", bestand))
        .isEqualTo(check("--threads", "3", "--json", bestand));
  }

  @Test
  void aRetourIsNotWrittenOverOtherBytes() throws IOException {
    String[] args = {"--json", "--retour", map.toString(), "--decided", "2026-10-06", GOED};
    assertThat(check(args)).isEqualTo(new Opdrachtloop(0, "", ""));
    assertThat(check(args)).isEqualTo(new Opdrachtloop(0, "", ""));

    Path retour = map.resolve(namen().get(0));
    byte[] eerste = Files.readAllBytes(retour);
    Opdrachtloop anders =
        check("--json", "--retour", map.toString(), "--decided", "2026-10-07", GOED);
    assertThat(anders.exitcode()).isEqualTo(2);
    assertThat(anders.stderr())
        .isEqualTo(
            GOED
                + ": retour niet geschreven: "
                + retour
                + " bestaat al met een andere inhoud en is niet overschreven\n");
    assertThat(Files.readAllBytes(retour)).isEqualTo(eerste);
    assertThat(namen()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"portal", "PORTAAL"})
  void returnsEveryRecordInThePortalRole(String rol) throws IOException {
    check("--json", "--role", rol, "--retour", map.toString(), MET_BEVINDING);

    Path retour = map.resolve(namen().get(0));
    List<String> records = Files.readAllLines(retour, StandardCharsets.ISO_8859_1);
    List<String> heen = Files.readAllLines(Path.of(MET_BEVINDING), StandardCharsets.ISO_8859_1);
    assertThat(records).hasSameSizeAs(heen);
    assertThat(records.get(0).substring(342, 346)).isEqualTo("0001");
    assertThat(records.subList(1, records.size() - 1))
        .extracting(r -> r.substring(0, 310))
        .isEqualTo(heen.subList(1, heen.size() - 1));
  }

  @Test
  void writesOnlyAReportOfWhatAPortalPassesOn() throws IOException {
    check("--json", "--role", "portal", "--retour", map.toString(), GOED);

    assertThat(namen()).singleElement().asString().startsWith("RAPPORT_");
    assertThat(Files.readString(map.resolve(namen().get(0))))
        .contains("Het bestand is ongewijzigd doorgestuurd aan de betaler");
  }

  @Test
  void refusesARoleThatItDoesNotKnow() {
    Opdrachtloop loop = check("--role", "bank", "--retour", map.toString(), GOED);

    assertThat(loop.stdout()).isEmpty();
    assertThat(loop.stderr()).contains("kies payer of portal, niet 'bank'");
  }

  @Test
  void theFolderForRetoursIsMadeButNotInThePlaceOfAFile() throws IOException {
    Path nieuw = map.resolve("a/b");
    assertThat(check("--json", "--retour", nieuw.toString(), GOED).exitcode()).isZero();
    assertThat(nieuw).isDirectoryContaining("glob:**/AW320_*.txt");

    Path bestand = Files.createFile(map.resolve("bestand"));
    Opdrachtloop loop = check("--json", "--retour", bestand.toString(), GOED);
    assertThat(loop.exitcode()).isEqualTo(2);
    assertThat(loop.stderr())
        .isEqualTo(GOED + ": retour niet geschreven: " + bestand + " bestaat al\n");
  }

  private static Opdrachtloop check(String... args) {
    return Opdrachtloop.check(OKTOBER, args);
  }

  private List<String> namen() throws IOException {
    try (Stream<Path> alle = Files.list(map)) {
      return alle.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  private static String heen(String zaak) {
    return SAMPLES.resolve(zaak).resolve("1-september.txt").toString();
  }

  private static boolean herkenbaar(Path heen) {
    return !heen.toString().contains("niet-herkenbaar");
  }

  private static Path naast(Path heen, String einde) {
    return Path.of(heen.toString().replaceAll("\\.txt$", einde));
  }
}
