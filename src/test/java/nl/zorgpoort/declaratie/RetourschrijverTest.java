package nl.zorgpoort.declaratie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.zorgpoort.standaard.Standaarden;
import org.junit.jupiter.api.Test;

class RetourschrijverTest {
  private static final Standaarden STANDAARDEN = Proef.STANDAARDEN;
  private static final byte[] HEEN = "04\u0000\u00e9".getBytes(StandardCharsets.ISO_8859_1);

  private final Retourschrijver schrijver =
      new Retourschrijver(Proef.AW319, STANDAARDEN.retourVan(Proef.AW319));

  @Test
  void findsItsFieldsInEveryStandardThatHasAnAnswer() {
    STANDAARDEN.alle().stream()
        .filter(s -> s.retour().isPresent())
        .forEach(
            s -> {
              assertThatCode(() -> new Retourschrijver(s, STANDAARDEN.retourVan(s)))
                  .doesNotThrowAnyException();
              assertThatCode(() -> new Prestatielezer(s)).doesNotThrowAnyException();
            });
  }

  @Test
  void leavesTheSendersBytesAsTheyAre() {
    assertThat(schrijver.verzekerde(HEEN, List.of("0200"))).startsWith(HEEN).hasSize(372);
  }

  @Test
  void writesAmountsOtherThanClaimedWithTheirSigns() {
    assertThat(prestatie(150000, 140000, List.of("8059")))
        .isEqualTo("00150000D00140000D8059        ");
    assertThat(prestatie(-150000, -150000, List.of("8059", "0611")))
        .isEqualTo("00150000C00150000C80590611    ");
  }

  @Test
  void keepsNoCodeOfTheRecordBefore() {
    prestatie(1, 0, List.of("0550", "8011", "8014"));

    assertThat(prestatie(1, 0, List.of("0550"))).isEqualTo("00000001D00000000D0550        ");
  }

  @Test
  void refusesATotalThatDoesNotFit() {
    assertThatThrownBy(() -> schrijver.sluit(Retourtelling.GEEN, "00000000000D", 100_000_000_000L))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("9909");
  }

  @Test
  void answersOnlyEiCodesOfItsStandard() {
    String record = new Proefheen().records().get(0);
    LocalDate dag = LocalDate.of(2026, 10, 6);

    assertThat(schrijver.kop(record, "428", "A", dag, List.of("8001"))).startsWith("01429");
    assertThatThrownBy(() -> schrijver.kop(record, "999", "A", dag, List.of("8001")))
        .isInstanceOf(IllegalStateException.class);
  }

  /** Positions 311 to 340. */
  private String prestatie(long berekend, long toegekend, List<String> codes) {
    byte[] record = schrijver.prestatie(HEEN, berekend, toegekend, codes);
    return new String(record, StandardCharsets.ISO_8859_1).substring(310, 340);
  }
}
