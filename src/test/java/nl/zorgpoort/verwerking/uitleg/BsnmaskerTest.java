package nl.zorgpoort.verwerking.uitleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.zorgpoort.bericht.Recordbouwer;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Standaarden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AfschermingTest {
  private static final Berichtstandaard AW319 = Standaarden.laad().metId("AW319-1.4").orElseThrow();
  private static final String BSN = "999910293";

  private final Bsnmasker afscherming = new Bsnmasker(AW319);

  @Test
  void hidesTheBsnOfAnInsuredAndNothingElse() {
    String record = record(bouwer("02").zet("0203", BSN).zet("0204", 5508).zet("0210", "Ui"));
    assertThat(afscherming.dek(record)).isEqualTo(record.replace(BSN, "*********"));
  }

  @Test
  void hidesTheBsnThatAServiceLineRepeats() {
    String record = record(bouwer("04").zet("0403", BSN).zet("0410", "123456789"));
    assertThat(afscherming.dek(record)).isEqualTo(record.replace(BSN, "*********"));
  }

  @Test
  void leavesWhatIsNoDigitInABsnFieldInView() {
    String record = record(bouwer("02").zet("0203", BSN)).replace(BSN, "99991O29 ");
    assertThat(afscherming.dek(record)).contains("*****O** ");
  }

  @Test
  void hidesNineDigitsInTextButNotEightOrTen() {
    String record =
        record(bouwer("98").zet("9804", BSN + " 12345678 1234567890 (" + BSN + ") x" + BSN));
    assertThat(afscherming.dek(record)).isEqualTo(record.replace(BSN, "*********"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"02000000000001999910293", "0410293", "47 99991", "9", ""})
  void hidesAllDigitsWhereNoPositionCanBeTrusted(String record) {
    String kop = record.substring(0, Math.min(2, record.length()));
    assertThat(afscherming.dek(record))
        .isEqualTo(kop + record.substring(kop.length()).replaceAll("[0-9]", "*"));
  }

  private static Recordbouwer bouwer(String kenmerk) {
    return new Recordbouwer(AW319.verplicht(kenmerk));
  }

  private static String record(Recordbouwer bouwer) {
    return new String(bouwer.bytes(), StandardCharsets.ISO_8859_1)
        .stripTrailing()
        .concat(" ".repeat(310))
        .substring(0, 310);
  }
}
