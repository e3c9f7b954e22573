package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZorgpoortTest {
  private static final InstantSource OKTOBER =
      InstantSource.fixed(Instant.parse("2026-10-05T07:00:00Z"));
  private static final String HEEN = "samples/aw319/een-regel-afgekeurd/1-september.txt";

  @TempDir Path map;

  private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
  private final StringWriter stderr = new StringWriter();
  private final List<String[]> gestart = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "run --help",
        "check --help",
        "generate --help",
        "standaard --help",
        "standaard list --help",
        "standaard show --help"
      })
  void everyCommandHasHelpInDutch(String regel) {
    assertThat(voer(OKTOBER, stdout, regel.split(" "))).isZero();
    assertThat(uit())
        .startsWith("Gebruik: " + ("zorgpoort " + regel).replace(" --help", " ["))
        .contains("Toon deze hulp.")
        .doesNotContain("Usage", "default", "Commands", "Exitcodes:\n\n");
    assertThat(uit().lines()).allSatisfy(r -> assertThat(r).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void helpOfCheckNamesItsExitCodes() {
    voer(OKTOBER, stdout, "check", "--help");
    assertThat(uit())
        .endsWith(
            """
            Exitcodes:
              0    geen bevindingen
              1    bevindingen
              2    een bestand is niet herkenbaar of niet leesbaar
              64   verkeerd gebruik
              70   interne fout
              74   uitvoer kan niet geschreven worden
            """);
  }

  @Test
  void withoutACommandTheGatewayRuns() {
    assertThat(voer(OKTOBER, stdout)).isZero();
    assertThat(gestart).containsExactly(new String[0]);
  }

  @Test
  void runHandsItsSettingsToTheGateway() {
    assertThat(voer(OKTOBER, stdout, "run", "--server.port=0", "--zorgpoort.x", "y")).isZero();
    assertThat(gestart).containsExactly(new String[] {"--server.port=0", "--zorgpoort.x", "y"});
  }

  @Test
  void saysItsVersion() {
    assertThat(voer(OKTOBER, stdout, "--version")).isZero();
    assertThat(uit()).startsWith("zorgpoort ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "onzin | Onbekend: onzin | zorgpoort",
        "check | Ontbreekt: BESTAND | zorgpoort check",
        "check --snel x | Onbekend: --snel | zorgpoort check",
        "check --received 2026-02-30 x | Ongeldige waarde '2026-02-30' voor --received JJJJ-MM-DD | zorgpoort check",
        "standaard | Kies een opdracht: list of show. | zorgpoort standaard",
        "standaard show AW319-9.9 | Standaard AW319-9.9 is onbekend; wel bekend: AW319-1.4, AW320-1.4. | zorgpoort standaard show",
        "standaard show AW319-1.4 --record 03 | AW319-1.4 heeft geen record 03; wel: 01, 02, 04, 98, 99. | zorgpoort standaard show",
      })
  void wrongUseIsToldInOneLine(String regel, String melding, String opdracht) {
    assertThat(voer(OKTOBER, stdout, regel.split(" "))).isEqualTo(64);
    assertThat(stderr.toString()).isEqualTo(melding + "\nHulp: " + opdracht + " --help\n");
    assertThat(stdout.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AW319-1.4 | 2 | 1       | 5508 | Elke verzekerde heeft minstens 1 prestatie: 1 prestaties is te weinig voor 2 verzekerden.",
        "AW319-1.4 | 2 | 1000000 | 5508 | Er passen hoogstens 999999 prestaties in een bestand.",
        "AW319-1.4 | 2 | veel    | 5508 | Ongeldige waarde 'veel' voor --lines AANTAL",
        "AW319-1.4 | 2 | 2       | 5522 | UZOVI-nummer 5522 is onbekend.",
        "AW320-1.4 | 2 | 2       | 5508 | Voor AW320-1.4 is er geen generator; wel voor AW319-1.4."
      })
  void whatCannotBeGeneratedIsWrongUse(
      String standaard, String verzekerden, String prestaties, String uzovi, String melding) {
    int exitcode =
        voer(
            OKTOBER,
            stdout,
            "generate",
            "--standard=" + standaard,
            "--insured=" + verzekerden,
            "--lines=" + prestaties,
            "--seed=1",
            "--uzovi=" + uzovi);
    assertThat(exitcode).isEqualTo(64);
    assertThat(stderr.toString()).isEqualTo(melding + "\nHulp: zorgpoort generate --help\n");
    assertThat(stdout.size()).isZero();
  }

  @Test
  void whatIsGeneratedIsCleanFromTheFirstDayAfterItsMonth() {
    String bestand = map.resolve("fictief.txt").toString();
    int gemaakt =
        voer(
            OKTOBER,
            stdout,
            ("generate --standard AW319-1.4 --insured 700 --lines 20000 --seed 9 --month 2026-02"
                    + " --output "
                    + bestand)
                .split(" "));
    assertThat(gemaakt).isZero();
    assertThat(voer(OKTOBER, stdout, "check", "--json", "--received", "2026-03-01", bestand))
        .isZero();
    assertThat(voer(OKTOBER, stdout, "check", "--json", bestand)).isZero();
    assertThat(stdout.size()).isZero();
  }

  @Test
  void aFaultOfOurOwnIsOneLineWithoutWhatWasRead() {
    InstantSource kapot =
        () -> {
          throw new IllegalStateException("999910293");
        };
    assertThat(voer(kapot, stdout, "check", HEEN)).isEqualTo(70);
    assertThat(stderr.toString())
        .isEqualTo(
            "Interne fout (IllegalStateException). Meld dit aan de beheerder van Zorgpoort, met de"
                + " uitvoer van dezelfde opdracht met --verbose.\n");
  }

  @Test
  void verboseAddsTheStackTraceBeforeOrAfterTheCommand() {
    InstantSource kapot =
        () -> {
          throw new IllegalStateException("stuk");
        };
    assertThat(voer(kapot, stdout, "check", "--verbose", HEEN)).isEqualTo(70);
    assertThat(voer(kapot, stdout, "--verbose", "check", HEEN)).isEqualTo(70);
    assertThat(stderr.toString().split("java.lang.IllegalStateException: stuk\n\tat ", -1))
        .hasSize(3);
  }

  @Test
  void anErrorIsNotTakenForFindings() {
    InstantSource kapot =
        () -> {
          throw new StackOverflowError();
        };
    assertThat(voer(kapot, stdout, "check", HEEN)).isEqualTo(70);
    assertThat(stderr.toString()).startsWith("Interne fout (StackOverflowError). ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check " + HEEN,
        "check --json " + HEEN,
        "standaard list",
        "standaard show AW319-1.4",
        "generate --standard AW319-1.4 --insured 1 --lines 1 --seed 1"
      })
  void outputThatCannotBeWrittenIsNoFaultOfAFile(String regel) {
    assertThat(voer(OKTOBER, new Vol(), regel.split(" "))).isEqualTo(74);
    assertThat(stderr.toString())
        .isEqualTo("Uitvoer kan niet geschreven worden: No space left on device\n");
  }

  private int voer(InstantSource klok, OutputStream uit, String... args) {
    return Zorgpoort.voer(
        Zorgpoort.opdrachten(
            uit, new PrintWriter(stderr, true), klok, gestart::add, Databankwerkbank::open),
        args);
  }

  private String uit() {
    return stdout.toString(StandardCharsets.UTF_8);
  }

  /** A full disk. */
  private static final class Vol extends OutputStream {
    @Override
    public void write(int teken) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}
