package nl.zorgpoort.referentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.zorgpoort.standaard.Standaarden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabelcontroleTest {
  private static final Standaarden STANDAARDEN = Standaarden.opVraag();
  private static final List<String> VERZEKERDE =
      List.of("999900018", "5501", "20200101", "", "19400203", "De Vries", "2", "", "");

  private final Importcontrole controle =
      new Importcontrole(STANDAARDEN.codelijsten(), Set.of("C9"));

  @Test
  void columnsMayStandInAnyOrderAndOptionalOnesMayBeAbsent() {
    Tabelcontrole tabel = register("indicaties");
    assertThat(tabel.kop(List.of("geldig_van", "besluitnummer", " persoon "))).isTrue();
    assertThat(tabel.rij(2, List.of("20260101", "000000001", "999900018")).orElseThrow().waarden())
        .containsExactly("999900018", "000000001", "20260101", "99991231", "N");
    assertThat(controle.klachten().geen()).isTrue();
  }

  @Test
  void everyFaultInTheColumnNamesIsTold() {
    assertThat(register("indicaties").kop(List.of("persoon", "persoon", "bsn"))).isFalse();
    assertThat(klachten())
        .containsExactly(
            "indicaties.csv:1:persoon: staat er twee keer",
            "indicaties.csv:1:bsn: is geen kolom van indicaties",
            "indicaties.csv:1:besluitnummer: ontbreekt",
            "indicaties.csv:1:geldig_van: ontbreekt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 999900019 | persoon: is geen geldige BSN en geen uzovi/verzekerdennummer/geboortedatum",
        "0 | 999999999 | persoon: is de dummy-BSN; vul uzovi/verzekerdennummer/geboortedatum in",
        "0 | 5501/77/19400204 | persoon: eindigt niet op de geboortedatum van deze rij",
        "1 | 550 | uzovi: moet 4 cijfers zijn, niet '550'",
        "1 | 55\u0660\u0661 | uzovi: moet 4 cijfers zijn, niet '55\u0660\u0661'",
        "2 | 20260230 | verzekerd_van: moet een datum zijn als EEJJMMDD, niet '20260230'",
        "2 | '' | verzekerd_van: mag niet leeg zijn",
        "3 | 20191231 | verzekerd_tot: ligt voor verzekerd_van",
        "4 | 1940-02-03 | geboortedatum: moet een datum zijn als EEJJMMDD",
        "5 | De Vries-van den Langenacker | naam: mag hoogstens 25 tekens hebben",
        "5 | De\uFFFDVries | naam: bevat tekens die geen UTF-8 zijn",
        "5 | De\u0007Vries | naam: bevat een stuurteken",
        "6 | 3 | geslacht: moet 1 of 2 zijn",
        "7 | 19400202 | overleden_op: ligt voor geboortedatum",
        "8 | ja | vervallen: moet J of N zijn, niet 'ja'"
      })
  void aCellThatIsNotAsItsColumnAsksIsTold(int plaats, String waarde, String klacht) {
    Tabelcontrole tabel = register("verzekerden");
    tabel.kop(Tabelvormen.register().metNaam("verzekerden").orElseThrow().namen());
    String[] cellen = VERZEKERDE.toArray(String[]::new);
    assertThat(tabel.rij(2, Arrays.asList(cellen))).isPresent();
    cellen[plaats] = waarde;
    assertThat(tabel.rij(3, Arrays.asList(cellen))).isEmpty();
    assertThat(klachten()).containsExactly("verzekerden.csv:3:" + klacht);
  }

  @Test
  void aPersonWithoutBsnIsKnownByThreeThings() {
    Tabelcontrole tabel = register("verzekerden");
    tabel.kop(Tabelvormen.register().metNaam("verzekerden").orElseThrow().namen());
    String[] cellen = VERZEKERDE.toArray(String[]::new);
    cellen[0] = "5501/77/19400203";
    assertThat(tabel.rij(2, Arrays.asList(cellen))).isPresent();
  }

  @Test
  void anAllocationIsOfAZzpOrAFunction() {
    Tabelcontrole tabel = register("toewijzingen");
    tabel.kop(Tabelvormen.register().metNaam("toewijzingen").orElseThrow().namen());
    String rij = "999900018;T;000000001;%s;%s;4;30999001;20260101;;J;20260103;%s;";
    assertThat(tabel.rij(2, cellen(rij.formatted("041", "", "")))).isPresent();
    assertThat(tabel.rij(3, cellen(rij.formatted("", "02", "")))).isPresent();
    tabel.rij(4, cellen(rij.formatted("041", "02", "")));
    tabel.rij(5, cellen(rij.formatted("000", "", "")));
    tabel.rij(6, cellen(rij.formatted("041", "", "20260102")));
    assertThat(klachten())
        .containsExactly(
            "toewijzingen.csv:4:zorgzwaarte: is gevuld en functie ook",
            "toewijzingen.csv:5:zorgzwaarte: is niet gevuld en functie ook niet",
            "toewijzingen.csv:6:einde: ligt voor aanvang");
  }

  @Test
  void settingsNameKnownRulesCodesAndParameters() {
    Tabelcontrole tabel = controleset("regels");
    tabel.kop(Tabelvormen.controleset().metNaam("regels").orElseThrow().namen());
    assertThat(tabel.rij(2, cellen("C20;187;linde;J;SIGNAAL;;verschuif=werkdag;20260101;")))
        .isPresent();
    tabel.rij(3, cellen("G99;18;*;J;TOEKENNEN;;dagen=1;20260101;"));
    tabel.rij(4, cellen("G04;*;*;J;TOEKENNEN;a=b;maanden=x;20260101;"));
    assertThat(klachten())
        .satisfiesExactly(
            k -> assertThat(k).startsWith("regels.csv:3:regel: moet C05, C08,"),
            k -> assertThat(k).isEqualTo("regels.csv:3:ei: moet 3 cijfers of * zijn, niet '18'"),
            k ->
                assertThat(k)
                    .isEqualTo(
                        "regels.csv:3:parameters: moet woorden naam=waarde bevatten met als naam"
                            + " maanden of verschuif, niet 'dagen=1'"),
            k -> assertThat(k).isEqualTo("regels.csv:4:zwaarte: kan alleen bij G05 TOEKENNEN zijn"),
            k ->
                assertThat(k)
                    .isEqualTo(
                        "regels.csv:4:codes: moet retourcodes bevatten als 0634=8020 of *=0584"),
            k ->
                assertThat(k)
                    .isEqualTo(
                        "regels.csv:4:parameters: maanden moet een getal van hoogstens 3 cijfers"
                            + " zijn"));
  }

  @Test
  void creditRulesCannotBeSetAside() {
    Tabelcontrole tabel = controleset("regels");
    tabel.kop(Tabelvormen.controleset().metNaam("regels").orElseThrow().namen());
    tabel.rij(2, cellen("F02;*;*;N;AFKEUREN;;;20260101;"));
    tabel.rij(3, cellen("F10;187;linde;J;SIGNAAL;;;20260101;"));
    tabel.rij(4, cellen("F08;*;*;J;SIGNAAL;;;20260101;"));
    assertThat(klachten())
        .containsExactly(
            "regels.csv:2:regel: moet aan zijn en afkeuren: anders wordt te veel teruggenomen",
            "regels.csv:3:regel: moet aan zijn en afkeuren: anders wordt te veel teruggenomen");
  }

  @Test
  void couplingsNameExistingFormsOfDelivery() {
    Tabelcontrole tabel = controleset("koppeltabel");
    tabel.kop(Tabelvormen.controleset().metNaam("koppeltabel").orElseThrow().namen());
    assertThat(tabel.rij(2, cellen("055;Z041;*;;*;;20;J;N;20260101;")).orElseThrow().waarden())
        .containsExactly(
            "055", "Z041", "*", "000", "*", "*", "20", "J", "N", "20260101", "99991231");
    tabel.rij(3, cellen("055;Z041;*;;*;4,8;20;J;N;20260101;"));
    assertThat(klachten())
        .containsExactly(
            "koppeltabel.csv:3:leveringsvormen: moet *, of 2, 4, 5, 7, 8 en 9 zijn met spaties"
                + " ertussen");
  }

  @Test
  void moreComplaintsThanAnyoneReadsAreNotKept() {
    Tabelcontrole tabel = register("indicaties");
    tabel.kop(List.of("geldig_van", "besluitnummer", "persoon"));
    for (int n = 0; n < 1_001; n++) {
      assertThat(controle.klachten().meer()).isFalse();
      tabel.rij(n + 2, List.of("x", "000000001", "999900018", "", "te breed").subList(0, 3));
    }
    assertThat(controle.klachten().alle()).hasSize(1_000);
    assertThat(controle.klachten().meer()).isTrue();
  }

  private static List<String> cellen(String rij) {
    return Arrays.asList(rij.split(";", -1));
  }

  private Tabelcontrole register(String naam) {
    return controle.tabel(Tabelvormen.register().metNaam(naam).orElseThrow(), naam + ".csv");
  }

  private Tabelcontrole controleset(String naam) {
    return controle.tabel(Tabelvormen.controleset().metNaam(naam).orElseThrow(), naam + ".csv");
  }

  private List<String> klachten() {
    return controle.klachten().alle().stream()
        .map(k -> k.bestand() + ":" + k.rij() + ":" + k.kolom() + ": " + k.tekst())
        .toList();
  }
}
