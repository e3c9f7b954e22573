package nl.zorgpoort.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import nl.zorgpoort.standaard.Standaarden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GenerateCommandTest {
  private static final Standaarden STANDAARDEN = Standaarden.laad();
  private static final String[] VERPLICHT = {
    "--standard", "AW319-1.4", "--insured", "3", "--lines", "7", "--seed", "42"
  };

  @TempDir Path map;

  private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();

  @Test
  void writesToStandardOutputWithFixedDefaults() throws IOException {
    assertThat(opdracht().execute(VERPLICHT)).isZero();
    assertThat(stdout.toByteArray())
        .isEqualTo(bytes(new Declaratievraag(3, 7, 42, YearMonth.of(2026, 9), "30999001", "5508")));
  }

  @Test
  void takesEveryOption() throws IOException {
    Path bestand = map.resolve("uit.txt");
    String[] args = {
      "--month", "2025-12", "--agb", "75999002", "--uzovi", "5530", "--output", bestand.toString()
    };
    assertThat(opdracht().execute(samen(VERPLICHT, args))).isZero();
    assertThat(stdout.size()).isZero();
    assertThat(Files.readAllBytes(bestand))
        .isEqualTo(
            bytes(new Declaratievraag(3, 7, 42, YearMonth.of(2025, 12), "75999002", "5530")));
  }

  @Test
  void writesTheRegisterThatGoesWithTheFile() throws IOException {
    String[] args = {"--register", map.resolve("register").toString()};
    assertThat(opdracht().execute(samen(VERPLICHT, args))).isZero();

    String heen = stdout.toString(StandardCharsets.ISO_8859_1);
    List<String> verzekerden = Files.readAllLines(map.resolve("register/verzekerden.csv"));
    assertThat(verzekerden).hasSize(4);
    for (String rij : verzekerden.subList(1, 4)) {
      String[] cel = rij.split(";");
      assertThat(heen).contains(cel[0] + cel[1]).contains(cel[4] + cel[6] + "1" + cel[5]);
    }
    assertThat(map.resolve("register"))
        .isDirectoryContaining("glob:**/toewijzingen.csv")
        .isDirectoryContaining("glob:**/contracttarieven.csv");
    assertThat(Files.readAllLines(map.resolve("register/contracten.csv")))
        .containsExactly(
            "agb;nummer;uzovi;geldig_van;geldig_tot;behandeling;nulbedrag",
            "30999001;G-30999001;5508;20130101;;N;N");
  }

  private CommandLine opdracht() {
    return new CommandLine(new GenerateCommand(() -> STANDAARDEN, stdout));
  }

  private static byte[] bytes(Declaratievraag vraag) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    new Declaratiegenerator(STANDAARDEN.metId("AW319-1.4").orElseThrow()).schrijf(vraag, uit);
    assertThat(uit.toString(StandardCharsets.ISO_8859_1)).startsWith("011870104P");
    return uit.toByteArray();
  }

  private static String[] samen(String[] een, String[] twee) {
    return java.util.stream.Stream.of(een, twee)
        .flatMap(java.util.Arrays::stream)
        .toArray(String[]::new);
  }
}
