package nl.zorgpoort.bedrijfszorg.declaratie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetourtekstenTest {
  private static final Path LIJST = Path.of("src/main/resources/bedrijfszorg/retourcodes.csv");
  private static final Path REGELS = Path.of("src/main/java/nl/zorgpoort/bedrijfszorg/declaratie");
  private static final Pattern CODE = Pattern.compile("\"(BZ[0-9]{3})\"");
  private static final String KOP = "code;niveau;van;tot;nl;en\n";

  @Test
  void everyCodeOfARuleIsListedAndEveryListedCodeIsOfARule() throws IOException {
    Set<String> gelijst =
        Files.readAllLines(LIJST).stream()
            .skip(1)
            .map(rij -> rij.substring(0, rij.indexOf(';')))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(gelijst).isEqualTo(codesInRegels()).isNotEmpty();
  }

  private static Set<String> codesInRegels() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> bestanden = Files.list(REGELS)) {
      for (Path bestand : bestanden.toList()) {
        CODE.matcher(Files.readString(bestand)).results().forEach(c -> codes.add(c.group(1)));
      }
    }
    return codes;
  }

  @Test
  void fillsInEveryValue() {
    Retourteksten teksten = new Retourteksten(KOP + "BZ001;factuur;;;{1} is niet {0}{1}.;x");

    assertThat(teksten.nederlands(new Melding("BZ001", List.of("een", "twee"))))
        .isEqualTo("twee is niet eentwee.");
  }

  @Test
  void takesAValueAsItIsWhateverStandsInIt() {
    Retourteksten teksten = new Retourteksten(KOP + "BZ001;factuur;;;{0} en {1};x");

    assertThat(teksten.nederlands(new Melding("BZ001", List.of("{1} $1 \\", "twee"))))
        .isEqualTo("{1} $1 \\ en twee");
  }

  @Test
  void refusesAListWithoutAllOfItsCellsAndACodeThatIsNotInIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Retourteksten(KOP + "BZ001;factuur;;;zin"))
        .withMessage("no code with its sentences: BZ001;factuur;;;zin");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Retourteksten(KOP).nederlands(new Melding("BZ001", List.of())))
        .withMessage("no sentence for BZ001");
  }
}
