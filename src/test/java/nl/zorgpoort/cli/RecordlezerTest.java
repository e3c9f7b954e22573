package nl.zorgpoort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.zorgpoort.cli.Recordlezer.Gevonden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordlezerTest {
  @TempDir Path map;

  @Test
  void findsTheRecordThatHoldsAByte() throws IOException {
    assertThat(rond("01a\r\n02\rbé\r\n", 5)).contains(new Gevonden(5, "02\rbé"));
    assertThat(rond("01a\r\n02\rbé\r\n", 9)).contains(new Gevonden(5, "02\rbé"));
    assertThat(rond("01a\r\n02\rbé\r\n", 0)).contains(new Gevonden(0, "01a"));
  }

  @Test
  void findsTheRecordWhoseLineEndIsMissing() throws IOException {
    assertThat(rond("01a\n02b", 3)).contains(new Gevonden(0, "01a"));
    assertThat(rond("01a\n02b", 7)).contains(new Gevonden(4, "02b"));
    assertThat(rond("01a\r\n\n02b", 5)).contains(new Gevonden(5, ""));
    assertThat(rond("01a\r\n", 5)).contains(new Gevonden(5, ""));
  }

  @Test
  void givesUpOnARecordWithoutBegin() throws IOException {
    String lang = "01" + "x".repeat(10_000);
    assertThat(rond(lang, 10_002)).isEmpty();
    assertThat(rond(lang, 0).orElseThrow().tekst()).hasSize(2048);
  }

  @Test
  void theHeadOfAShortFileIsAllOfIt() throws IOException {
    try (Recordlezer lezer = lezer("01")) {
      assertThat(lezer.kop(5)).isEqualTo("01");
    }
  }

  private Optional<Gevonden> rond(String inhoud, long offset) throws IOException {
    try (Recordlezer lezer = lezer(inhoud)) {
      return lezer.rond(offset);
    }
  }

  private Recordlezer lezer(String inhoud) throws IOException {
    Path bestand = map.resolve("bestand");
    Files.write(bestand, inhoud.getBytes(StandardCharsets.ISO_8859_1));
    return new Recordlezer(bestand);
  }
}
