package nl.zorgpoort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JsonRapportTest {
  @Test
  void writesOneObjectPerFindingWithItsKeysInOrder() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Uitvoertekst uit = new Uitvoertekst(bytes);
        Rapport.Bestand deel = new JsonRapport(uit).voor("in/één.txt", Path.of("in/één.txt"))) {
      deel.bevinding(Bevindingen.opRubriek(3, "0406", 666, 681, "Peñ\"a"));
      deel.bevinding(Bevindingen.opBestand(4, "", "B11", 5_000_000_000L, 5_000_000_000L));
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"file":"in/één.txt","line":3,"record":"04","field":"0406","rule":"E02","level":"record",\
            "retourcode":"0550","from":666,"to":681,"value":"Peñ\\"a","message":"Hier horen spaties."}
            {"file":"in/één.txt","line":4,"record":"","field":null,"rule":"B11","level":"file",\
            "retourcode":"0804","from":5000000000,"to":5000000000,"value":"","message":"De lengte klopt niet."}
            """);
  }
}
