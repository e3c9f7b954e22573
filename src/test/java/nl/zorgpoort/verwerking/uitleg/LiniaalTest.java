package nl.zorgpoort.verwerking.uitleg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiniaalTest {
  @Test
  void aShortRecordStandsWholeUnderTheRuler() {
    assertThat(Liniaal.regels("0200000000012", 2, 5))
        .containsExactly(
            "....+...10....+...20", //
            "0200000000012",
            "  ^^^");
  }

  @Test
  void controlCharactersAndInvisibleOnesShowAsADot() {
    assertThat(Liniaal.regels("a\tb\u0085c\u00a0d\u00ade\rf é", 1, 2))
        .containsExactly(
            "....+...10....+...20", //
            "a·b·c·d·e·f é",
            " ^");
  }

  @Test
  void aFieldFarAlongStandsInTheMiddleOfWhatSurroundsIt() {
    String record = "04" + "x".repeat(240) + "FOUT" + "y".repeat(64);
    assertThat(Liniaal.regels(record, 242, 246))
        .containsExactly(
            "....+..200....+..210....+..220....+..230....+..240....+..250....+..260....+..270"
                + "....+..280",
            "x".repeat(52) + "FOUT" + "y".repeat(34),
            " ".repeat(52) + "^^^^");
  }

  @Test
  void whatIsMissingIsMarkedBehindTheRecord() {
    assertThat(Liniaal.regels("9900", 4, 4))
        .containsExactly(
            "....+...10", //
            "9900",
            "    ^");
    assertThat(Liniaal.regels("", 0, 0)).containsExactly("....+...10", "", "^");
  }

  @Test
  void ofAFieldThatDoesNotFitThePartThatIsFilledIsShown() {
    String record = "01" + "x".repeat(115) + " ".repeat(150) + "fout" + " ".repeat(39);
    assertThat(Liniaal.regels(record, 117, 310))
        .containsExactly(
            "....+..260....+..270....+..280....+..290....+..300....+..310",
            " ".repeat(17) + "fout",
            "^".repeat(60));
  }

  @Test
  void aRecordWithoutEndIsShownFromItsBegin() {
    assertThat(Liniaal.regels("02" + "x".repeat(1000), 0, 1 << 16).get(2))
        .isEqualTo("^".repeat(90));
  }
}
