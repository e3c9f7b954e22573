package nl.zorgpoort.standaard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitielezerTest {
  private static final Codelijsten LIJSTEN =
      Codelijsten.van(List.of(Codelijst.van("munt", false, List.of())));

  private static final String GOED =
      """
      standaard: XX001
      versie: "1.0"
      titel: Proef
      ei: ["999"]
      versienummer: "01"
      subversie: "00"
      recordlengte: 10
      rollen: {bedrag: "0102"}
      structuur:
        - {kenmerk: "01", min: 1, max: 1}
      relaties:
        - {soort: niet-hoger, regel: E19, code: "8063", velden: ["0102", "0102"]}
      records:
        - kenmerk: "01"
          naam: Proefrecord
          rubrieken:
            - {nr: "0101", naam: Kenmerk, type: N, van: 1, lengte: 2, vereiste: M, soort: KENMERK}
            - {nr: "0102", naam: Bedrag, type: N, van: 3, lengte: 5, vereiste: M, soort: BEDRAG, regel: E17, code: "0611"}
            - {nr: "0103", naam: Munt, type: AN, van: 8, lengte: 3, vereiste: M, soort: CODE, lijst: munt, patroon: "[A-Z]{3}"}
      """;

  private static Berichtstandaard lees(String definitie) {
    return new Definitielezer(LIJSTEN).lees("proef.yaml", new StringReader(definitie));
  }

  @Test
  void readsADefinitionThatHoldsTogether() {
    Berichtstandaard standaard = lees(GOED);

    assertThat(standaard.id()).isEqualTo("XX001-1.0");
    assertThat(standaard.rol("bedrag").begin()).isEqualTo(2);
    assertThat(standaard.rol("bedrag").einde()).isEqualTo(7);
    assertThat(standaard.relaties("niet-hoger")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "van: 3, lengte: 5 | van: 2, lengte: 6 | 0102 overlaps the field before it",
        "van: 3, lengte: 5 | van: 4, lengte: 4 | gap of 1 before 0102",
        "recordlengte: 10  | recordlengte: 11  | record 01 ends at 10, not at 11",
        "lijst: munt       | lijst: onbekend   | 0103 names an unknown code list onbekend",
        "[A-Z]{3}          | [A-Z]{4}          | pattern of 0103: matches nothing of length 3",
        "[A-Z]{3}          | [A-Z{3}           | pattern of 0103: expected ']'",
        "nr: \"0103\"      | nr: \"0102\"      | 0102 stands twice",
        "bedrag: \"0102\"  | bedrag: \"0199\"  | rol bedrag names an unknown field 0199",
        "[\"0102\", \"0102\"] | [\"0102\", \"0777\"] | relatie niet-hoger names an unknown field 0777",
        "code: \"0611\"    | code: \"611\"     | 0102 has return code 611",
        "soort: BEDRAG     | soort: DATUM      | 0102 is a date of 5 positions",
        "structuur:\\n  - {kenmerk: \"01\" | structuur:\\n  - {kenmerk: \"07\" | structure names an unknown record 07"
      })
  void refusesADefinitionThatDoesNot(String was, String wordt, String fout) {
    String definitie =
        GOED.replace(was.strip().replace("\\n", "\n"), wordt.strip().replace("\\n", "\n"));

    assertThat(definitie).isNotEqualTo(GOED);
    assertThatThrownBy(() -> lees(definitie))
        .isInstanceOf(Definitiefout.class)
        .hasMessageStartingWith("proef.yaml: ")
        .hasMessageContaining(fout);
  }

  @Test
  void namesEveryFaultAtOnce() {
    String definitie = GOED.replace("van: 3", "van: 4").replace("lijst: munt", "lijst: weg");

    assertThatThrownBy(() -> lees(definitie))
        .hasMessageContaining("gap of 1 before 0102")
        .hasMessageContaining("overlaps")
        .hasMessageContaining("unknown code list weg");
  }

  @Test
  void refusesAnUnknownKindAndAMissingKey() {
    assertThatThrownBy(() -> lees(GOED.replace("soort: BEDRAG", "soort: GELD")))
        .isInstanceOf(Definitiefout.class)
        .hasMessageContaining("GELD");
    assertThatThrownBy(() -> lees(GOED.replace("titel: Proef\n", "")))
        .isInstanceOf(Definitiefout.class)
        .hasMessageContaining("titel is missing");
  }

  /** GZ321: records 06, 16 and 17 below a 04, two levels deep. */
  @Test
  void carriesTheShapeOfGz321() {
    List<String> kenmerken = List.of("01", "02", "04", "06", "16", "17", "98", "99");
    String structuur =
        """
          - {kenmerk: "01", min: 1, max: 1}
          - {kenmerk: "02", min: 1}
          - {kenmerk: "04", onder: "02", min: 1}
          - {kenmerk: "06", onder: "04"}
          - {kenmerk: "16", onder: "04"}
          - {kenmerk: "17", onder: "16", min: 1}
          - {kenmerk: "98", onder: "04"}
          - {kenmerk: "99", min: 1, max: 1}
        """;

    Berichtstandaard standaard = lees(definitie("GZ321", 310, structuur, kenmerken));

    assertThat(standaard.recordtypes()).hasSize(8);
    assertThat(standaard.structuur().get(5).onder()).contains("16");
  }

  /** HA305: a tail of pairs of a field number and a code of three positions. */
  @Test
  void carriesTheShapeOfHa305() {
    String paren =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    """
                          - {nr: "049%d", naam: Rubriek, type: N, van: %d, lengte: 4, vereiste: C, soort: GETAL}
                          - {nr: "059%d", naam: Fout, type: AN, van: %d, lengte: 3, vereiste: C, soort: TEKST}
                    """
                        .formatted(i, 311 + 7 * i, i, 315 + 7 * i))
            .collect(Collectors.joining());
    String definitie =
        definitie("HA305", 310, "  - {kenmerk: \"04\", min: 1}\n", List.of("04"))
            .replace("recordlengte: 310", "recordlengte: 380");

    Berichtstandaard standaard = lees(definitie + paren);

    assertThat(standaard.verplicht("04").verplicht("0599").einde()).isEqualTo(380);
  }

  /** ZH308: records of 610 positions. */
  @Test
  void carriesTheShapeOfZh308() {
    Berichtstandaard standaard =
        lees(definitie("ZH308", 610, "  - {kenmerk: \"04\", min: 1}\n", List.of("04")));

    assertThat(standaard.recordlengte()).isEqualTo(610);
    assertThat(standaard.verplicht("04").verplicht("0480").lengte()).isEqualTo(608);
  }

  private static String definitie(
      String naam, int lengte, String structuur, List<String> kenmerken) {
    String records =
        kenmerken.stream()
            .map(
                k ->
                    """
                      - kenmerk: "%1$s"
                        naam: Record
                        rubrieken:
                          - {nr: "%1$s01", naam: Kenmerk, type: N, van: 1, lengte: 2, vereiste: M, soort: KENMERK}
                          - {nr: "%1$s80", naam: Reserve, type: AN, van: 3, lengte: %2$d, vereiste: S, soort: RESERVE}
                    """
                        .formatted(k, lengte - 2))
            .collect(Collectors.joining());
    return """
        standaard: %s
        versie: "1.0"
        titel: Proef
        ei: ["195"]
        versienummer: "01"
        subversie: "00"
        recordlengte: %d
        structuur:
        %s
        records:
        %s"""
        .formatted(naam, lengte, structuur, records);
  }
}
