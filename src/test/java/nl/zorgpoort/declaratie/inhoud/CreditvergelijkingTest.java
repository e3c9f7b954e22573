package nl.zorgpoort.declaratie.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpoort.bericht.Recordbouwer;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Standaarden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditvergelijkingTest {
  private static final Berichtstandaard HEEN = Standaarden.laad().metId("AW319-1.4").orElseThrow();
  private static final List<String> VRIJ =
      List.of("0401", "0402", "0426", "0427", "0429", "0430", "0431", "0432", "0480");
  private static final String BSN = "999990019";
  private static final Creditvergelijking VERGELIJKING = new Creditvergelijking(HEEN);

  static List<Rubriek> velden() {
    return HEEN.verplicht("04").rubrieken();
  }

  @ParameterizedTest
  @MethodSource("velden")
  void comparesEveryFieldButNumberAmountsSignsAndReferences(Rubriek veld) {
    byte[] ander = record(Map.of());
    ander[veld.begin()]++;
    byte[] basis = record(Map.of());

    assertThat(VERGELIJKING.waarde(ander, BSN) == VERGELIJKING.waarde(basis, BSN))
        .isEqualTo(VRIJ.contains(veld.nummer()));
    assertThat(VERGELIJKING.verschillen(ander, basis).stream().map(Veldverschil::nummer))
        .isEqualTo(
            VRIJ.contains(veld.nummer()) && !veld.nummer().equals("0426")
                ? List.of()
                : List.of(veld.nummer()));
  }

  @Test
  void comparesThePerson() {
    byte[] record = record(Map.of());

    assertThat(VERGELIJKING.waarde(record, "5521/4100001/19400229"))
        .isNotEqualTo(VERGELIJKING.waarde(record, "5521/4100001/19400228"));
  }

  /** The number is stored with lines: it may not change from release to release. */
  @Test
  void givesTheSameNumberForEver() {
    assertThat(VERGELIJKING.waarde(record(Map.of()), BSN)).isEqualTo(4_670_057_907_104_890_623L);
  }

  @Test
  void namesFieldsInOrderWithBothValuesAndPersonalDataWithout() {
    byte[] debet = record(Map.of());
    byte[] credit =
        record(Map.of("0403", "999990020", "0417", "H127", "0425", "5100", "0426", "20400"));

    assertThat(VERGELIJKING.met(credit).verschillen(debet).stream().map(Veldverschil::inWoorden))
        .containsExactly(
            "0403 Burgerservicenummer verzekerde",
            "0417 Prestatiecode (H126 / H127)",
            "0425 Tarief prestatie incl. btw (00005000 / 00005100)",
            "0426 Berekend bedrag incl. btw (00020000 / 00020400)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0403", "0405", "0409"})
  void neverShowsPersonalData(String nummer) {
    assertThat(VERGELIJKING.verschillen(record(Map.of(nummer, "123")), record(Map.of())).get(0))
        .extracting(Veldverschil::eerder, Veldverschil::nu)
        .containsExactly("", "");
  }

  private static byte[] record(Map<String, String> anders) {
    Recordbouwer record =
        new Recordbouwer(HEEN.verplicht("04"))
            .zet("0402", "3")
            .zet("0403", BSN)
            .zet("0404", "5521")
            .zet("0405", "4100001")
            .zet("0407", "1")
            .zet("0412", "31")
            .zet("0414", "20260907")
            .zet("0415", "20260907")
            .zet("0416", "055")
            .zet("0417", "H126")
            .zet("0418", "4")
            .zet("0419", "04")
            .zet("0420", "30999001")
            .zet("0425", "5000")
            .zet("0426", "20000")
            .zet("0427", "D")
            .zet("0429", "20000")
            .zet("0430", "D")
            .zet("0431", "REF-0002");
    anders.forEach(record::zet);
    return record.bytes();
  }
}
