package nl.zorgpoort.declaratie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;
import org.junit.jupiter.api.Test;

class VeldschrijverTest {
  private static final Berichtstandaard AW320 = Proef.STANDAARDEN.metId("AW320-1.4").orElseThrow();
  private static final Rubriek TOTAAL = AW320.rol("totaal-toegekend");
  private static final Rubriek TEKEN = AW320.rol("totaal-toegekend-dc");

  private final byte[] record = Veldschrijver.leeg(AW320.verplicht("99"), AW320.recordlengte());

  @Test
  void startsWithKenmerkZerosSpacesAndLineEnd() {
    assertThat(tekst())
        .hasSize(372)
        .startsWith("99" + "0".repeat(42) + " " + "0".repeat(11) + "  ")
        .endsWith(" \r\n");
  }

  @Test
  void writesTheSignApart() {
    Veldschrijver.bedrag(record, TOTAAL, TEKEN, -1234);
    assertThat(tekst().substring(45, 57)).isEqualTo("00000001234C");

    Veldschrijver.bedrag(record, TOTAAL, TEKEN, 0);
    assertThat(tekst().substring(45, 57)).isEqualTo("00000000000D");
  }

  @Test
  void refusesAnAmountThatDoesNotFit() {
    assertThatThrownBy(() -> Veldschrijver.bedrag(record, TOTAAL, TEKEN, 100_000_000_000L))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("9909");
  }

  private String tekst() {
    return new String(record, StandardCharsets.ISO_8859_1);
  }
}
