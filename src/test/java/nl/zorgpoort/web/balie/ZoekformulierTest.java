package nl.zorgpoort.web.balie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoekformulierTest {
  private static Bestandenlijst.Vraag vraag(Map<String, String> velden) {
    return Zoekformulier.van(velden, Optional.empty()).vraag();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1|100", "1.234,56|123456", "1234,56|123456", "0,05|5", "12.345.678|1234567800"})
  void anAmountIsReadAsItIsWritten(String tekst, long centen) {
    assertThat(vraag(Map.of("bedrag", tekst)).bedrag()).contains(centen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bedrag|1,5",
        "bedrag|1.23,00",
        "bedrag|-1",
        "agb|1234567",
        "code|12",
        "staat|WEG",
        "van|2026-02-30",
        "tot|morgen"
      })
  void whatMakesNoSenseIsNamedAndTakesNoPart(String veld, String waarde) {
    Zoekformulier formulier = Zoekformulier.van(Map.of(veld, waarde), Optional.empty());
    assertThat(formulier.fouten()).containsExactly(veld);
    assertThat(formulier.vraag()).isEqualTo(Bestandenlijst.Vraag.alles());
  }

  @Test
  void emptyAndUnknownFieldsAreNoConditions() {
    assertThat(vraag(Map.of("agb", "  ", "bsn", "999911120", "iets", "x")))
        .isEqualTo(Bestandenlijst.Vraag.alles());
  }

  @Test
  void fieldsAreReadTogether() {
    Bestandenlijst.Vraag vraag =
        vraag(
            Map.of("staat", "STORING", "van", "2026-11-01", "tot", "2026-11-30", "naam", "AW319"));
    assertThat(vraag.staat()).contains(Staat.STORING);
    assertThat(vraag.van()).contains(LocalDate.of(2026, 11, 1));
    assertThat(vraag.tot()).contains(LocalDate.of(2026, 11, 30));
    assertThat(vraag.zoals()).contains("aw319");
  }
}
