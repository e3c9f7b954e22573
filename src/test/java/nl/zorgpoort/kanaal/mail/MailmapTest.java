package nl.zorgpoort.kanaal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgpoort.verwerking.toestemming.Brief;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsboek.Mailsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailmapTest {
  private static final String AAN = "fenna.voorbeeld@example.org";
  private static final InstantSource KLOK = () -> Instant.parse("2026-10-05T08:00:00Z");

  @TempDir Path map;

  private Mailmap mailmap() {
    return new Mailmap(map, "zorgpoort@localhost", KLOK);
  }

  private void bewaar(String registratie) throws Exception {
    Brief brief = new Brief(1, registratie, Mailsoort.VRAAG, AAN, "http://127.0.0.1/toestemming/x");
    mailmap().bewaar(brief, AAN, "Vraag", "Tekst");
  }

  private List<String> namen() throws IOException {
    try (Stream<Path> bestanden = Files.list(map)) {
      return bestanden.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void forgetsTheMailsOfOneRegistrationOnly() throws Exception {
    bewaar("R1");
    bewaar("R12");
    mailmap().vergeet("R1");

    assertThat(namen()).containsExactly("R12_vraag-1.eml");
  }

  /** What a kill in the middle leaves, an error leaves too: both hold an address. */
  @Test
  void forgetsAMailThatWasBrokenOffHalfway() throws Exception {
    Files.createDirectory(map.resolve("R1_vraag-1.eml"));
    assertThatIOException().isThrownBy(() -> bewaar("R1"));
    assertThat(namen()).hasSize(2);
    mailmap().vergeet("R1");

    assertThat(namen()).isEmpty();
  }
}
