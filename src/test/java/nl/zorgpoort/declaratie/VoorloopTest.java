package nl.zorgpoort.declaratie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoorloopTest {
  private static final String RECORD = new Proefheen().records().get(0);

  @Test
  void readsTheFieldsByTheirRoles() {
    Voorloop voorloop = lees(RECORD);

    assertThat(voorloop.uzovi()).isEqualTo("5508");
    assertThat(voorloop.soortBericht()).isEqualTo("P");
    assertThat(voorloop.factuurnummer()).isEqualTo("2609-1");
    assertThat(voorloop.periodeBegin()).isEqualTo("20260901");
    assertThat(voorloop.periodeEinde()).isEqualTo("20260930");
    assertThat(voorloop.codes().keySet()).containsExactly("0109", "0110", "0111", "0112");
    assertThat(voorloop.codes()).containsEntry("0112", "30999001");
  }

  @ParameterizedTest
  @CsvSource({"01, 98999001", "02, 01999001", "03, 01999002", "04, 30999001"})
  void findsThePartyThatIsPaid(String betalingAan, String verwacht) {
    assertThat(lees(met("98999001019990010199900230999001", betalingAan)).partij())
        .contains(verwacht);
  }

  @ParameterizedTest
  @CsvSource({"00", "05", "4 ", "X4"})
  void knowsNoPartyWhenThePointerIsMalformed(String betalingAan) {
    assertThat(lees(met("98999001019990010199900230999001", betalingAan)).partij()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"98999001019990010199900200000000", "9899900101999001019990023099900X"})
  void knowsNoPartyWhenItsCodeIsEmptyOrMalformed(String codes) {
    assertThat(lees(met(codes, "04")).partij()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "98999001019990010199900230999001, 30999001",
    "98999001019990010199900200000000, 01999002",
    "98999001019990010000000000000000, 01999001",
    "98999001000000000000000000000000, 00000000"
  })
  void takesTheDeclarantButNeverTheServicebureau(String codes, String verwacht) {
    assertThat(lees(met(codes, "01")).declarant()).isEqualTo(verwacht);
  }

  private static Voorloop lees(String record) {
    return Voorloop.van(Proef.AW319, record);
  }

  /** 0109 to 0112 stand from position 31, 0113 at 63. */
  private static String met(String codes, String betalingAan) {
    return RECORD.substring(0, 30) + codes + betalingAan + RECORD.substring(64);
  }
}
