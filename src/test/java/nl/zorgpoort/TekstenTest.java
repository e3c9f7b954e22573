package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in Dutch is said in English too. */
class TekstenTest {

  @ParameterizedTest
  @ValueSource(strings = {"messages", "mail/teksten", "xml/meldingen"})
  void bothLanguagesHaveTheSameKeys(String bundel) throws IOException {
    assertThat(sleutels(bundel + "_en")).isEqualTo(sleutels(bundel + "_nl")).isNotEmpty();
  }

  private static Set<String> sleutels(String bestand) throws IOException {
    Properties teksten = new Properties();
    try (Reader bron =
        Files.newBufferedReader(Path.of("src/main/resources", bestand + ".properties"))) {
      teksten.load(bron);
    }
    assertThat(teksten.values()).allMatch(tekst -> !tekst.toString().isBlank());
    return teksten.stringPropertyNames();
  }
}
