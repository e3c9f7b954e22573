package nl.zorgpoort.declaratie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeergaveTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0;0,00",
        "5;0,05",
        "-5;-0,05",
        "100;1,00",
        "99999;999,99",
        "100000;1.000,00",
        "1234567;12.345,67",
        "-123456789;-1.234.567,89",
        "-9223372036854775808;-92.233.720.368.547.758,08"
      })
  void writesCentsAsEuros(long centen, String verwacht) {
    assertThat(Weergave.euro(centen)).isEqualTo(verwacht);
  }

  @Test
  void writesTheSameUnderAnyLocale() {
    Locale gewoon = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Weergave.euro(1234567)).isEqualTo("12.345,67");
      assertThat(Weergave.datum(LocalDate.of(2026, 10, 6))).isEqualTo("06-10-2026");
    } finally {
      Locale.setDefault(gewoon);
    }
  }

  @Test
  void turnsAFoundDateRoundAndLeavesOtherText() {
    assertThat(Weergave.gevondenDatum("20261006")).isEqualTo("06-10-2026");
    assertThat(Weergave.gevondenDatum("2026100X")).isEqualTo("2026100X");
  }

  @Test
  void replacesControlCharacters() {
    assertThat(Weergave.leesbaar("a\u0000b\nc\u0085d\u00e9")).isEqualTo("a?b?c?d\u00e9");
  }
}
