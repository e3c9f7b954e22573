package nl.zorgpoort.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Standaarden;
import org.junit.jupiter.api.Test;

class RecordbouwerTest {
  private static final Recordtype VERZEKERDE =
      Standaarden.laad().metId("AW319-1.4").orElseThrow().verplicht("02");

  private final Recordbouwer bouwer = new Recordbouwer(VERZEKERDE);

  @Test
  void aNewRecordIsEmptyByTheTypeOfItsFields() {
    String leeg =
        "02"
            + "0".repeat(25)
            + " ".repeat(26)
            + "0".repeat(10)
            + " ".repeat(35)
            + "0"
            + " ".repeat(41)
            + "0"
            + " ".repeat(15)
            + "00000"
            + " ".repeat(19)
            + "00000"
            + " ".repeat(125)
            + "\r\n";
    assertThat(tekst()).isEqualTo(leeg).hasSize(312);
  }

  @Test
  void digitsComeBehindZerosAndTextBeforeSpaces() {
    bouwer.zet("0202", 42).zet("0203", "42").zet("0210", "Peñafiel").zet("0204", 5508);
    assertThat(tekst().substring(0, 27)).isEqualTo("02" + "000000000042" + "000000042" + "5508");
    assertThat(tekst().substring(63, 88)).isEqualTo("Peñafiel" + " ".repeat(17));
  }

  @Test
  void aSecondValueLeavesNothingOfTheFirst() {
    bouwer.zet("0210", "Appelboom").zet("0210", "Ui").zet("0203", "999999990").zet("0203", 7);
    assertThat(tekst().substring(63, 88)).isEqualTo("Ui" + " ".repeat(23));
    assertThat(tekst().substring(14, 23)).isEqualTo("000000007");
  }

  @Test
  void aFullFieldFitsAndOneMoreDoesNot() {
    bouwer.zet("0204", 9999).zet("0217", "1234AB");
    assertThatIllegalArgumentException().isThrownBy(() -> bouwer.zet("0204", 10_000));
    assertThatIllegalArgumentException().isThrownBy(() -> bouwer.zet("0204", "10000"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bouwer.zet("0217", "1234ABC"))
        .withMessage("0217 (AN, length 6) cannot hold 7 characters");
    assertThat(tekst()).contains("9999").contains("1234AB").hasSize(312);
  }

  @Test
  void refusesWhatTheTypeOfTheFieldCannotHold() {
    assertThatIllegalArgumentException().isThrownBy(() -> bouwer.zet("0204", -1));
    assertThatIllegalArgumentException().isThrownBy(() -> bouwer.zet("0204", "5 08"));
    assertThatIllegalArgumentException().isThrownBy(() -> bouwer.zet("0210", 5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bouwer.zet("0210", "Ui\n"))
        .withMessageContaining("U+000A");
    assertThatIllegalArgumentException().isThrownBy(() -> bouwer.zet("0210", "Łukasz"));
  }

  @Test
  void aFieldOfAnotherRecordIsOurOwnFault() {
    assertThatIllegalStateException()
        .isThrownBy(() -> bouwer.zet("0403", 1))
        .withMessage("record 02 has no 0403");
  }

  @Test
  void writesTheRecordAsItStands() throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    bouwer.zet("0202", 1).schrijf(uit);
    bouwer.zet("0202", 2).schrijf(uit);
    assertThat(uit.toByteArray()).hasSize(624);
    assertThat(uit.toByteArray()[13]).isEqualTo((byte) '1');
    assertThat(uit.toByteArray()[325]).isEqualTo((byte) '2');
  }

  private String tekst() {
    return new String(bouwer.bytes(), StandardCharsets.ISO_8859_1);
  }
}
