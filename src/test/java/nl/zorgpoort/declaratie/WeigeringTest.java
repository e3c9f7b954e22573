package nl.zorgpoort.declaratie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import nl.zorgpoort.controle.Controleresultaat.NietHerkenbaar;
import nl.zorgpoort.declaratie.Weigering.Ontvangst;
import org.junit.jupiter.api.Test;

class WeigeringTest {
  private static final Ontvangst ONTVANGST =
      new Ontvangst("sept`\n.txt", 1234, "ab12", LocalDateTime.of(2026, 10, 5, 9, 0));

  @Test
  void tellsInDutchAndThenInEnglishWhyAFileIsNotRecognised() {
    String tekst =
        Weigering.nietHerkenbaar(new NietHerkenbaar("B01", "Het bestand is leeg."), ONTVANGST);

    assertThat(tekst)
        .startsWith("# Uw bestand is niet herkend\n")
        .containsSubsequence(
            "Het bestand is leeg. (controle B01)",
            "opnieuw in uw map",
            "# Your file was not recognised",
            "The file is empty. (rule B01)",
            "in your folder again");
  }

  @Test
  void namesTheCodesInTheOrderOfTheirFields() {
    String tekst = Weigering.geweigerd(Map.of("0112", "30999009", "0109", "98999001"), ONTVANGST);

    assertThat(tekst)
        .containsSubsequence(
            "- veld 0109: `98999001`\n- veld 0112: `30999009`",
            "# Your file was refused",
            "- field 0109: `98999001`\n- field 0112: `30999009`");
  }

  @Test
  void identifiesTheDeliveryWithoutLettingItsNameBreakTheText() {
    assertThat(Weigering.geweigerd(Map.of(), ONTVANGST))
        .contains(
            """
            - naam: `sept'?.txt`
            - grootte: 1234 bytes
            - SHA-256: `ab12`
            - ontvangen: 05-10-2026 09:00:00 (Europe/Amsterdam)
            """);
  }
}
