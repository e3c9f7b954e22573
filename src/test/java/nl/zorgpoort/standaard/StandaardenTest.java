package nl.zorgpoort.standaard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandaardenTest {
  private static final Standaarden STANDAARDEN = Standaarden.laad();

  @ParameterizedTest
  @ValueSource(strings = {"standaarden", "codelijsten"})
  void tableOfContentsNamesEveryFile(String map) throws IOException {
    try (Stream<Path> bestanden = Files.list(Path.of("src/main/resources", map))) {
      List<String> namen =
          bestanden
              .map(p -> p.getFileName().toString())
              .filter(n -> !n.equals("inhoud.txt"))
              .sorted()
              .toList();
      assertThat(new Bronnen().inhoud(map)).extracting(r -> r.split(" ")[0]).isEqualTo(namen);
    }
  }

  @ParameterizedTest
  @CsvSource({"187,188", "428,429", "430,431"})
  void everyEiCodeOfAw319IsAnsweredByAw320(String heen, String retour) {
    Berichtstandaard aw319 = STANDAARDEN.heenMetEi(heen).orElseThrow();
    Berichtstandaard aw320 = STANDAARDEN.retourVan(aw319);

    assertThat(aw319.id()).isEqualTo("AW319-1.4");
    assertThat(aw320.id()).isEqualTo("AW320-1.4");
    assertThat(aw319.retour().orElseThrow().eiCodes()).containsEntry(heen, retour);
    assertThat(aw320.eiCodes()).contains(retour);
  }

  @Test
  void theRetourRepeatsTheHeenFieldByField() {
    Berichtstandaard aw319 = STANDAARDEN.metId("AW319-1.4").orElseThrow();
    Berichtstandaard aw320 = STANDAARDEN.metId("AW320-1.4").orElseThrow();
    for (String kenmerk : List.of("01", "02", "04", "98")) {
      for (Rubriek heen : aw319.verplicht(kenmerk).rubrieken()) {
        Rubriek retour = aw320.verplicht(kenmerk).verplicht(heen.nummer());
        assertThat(List.of(retour.begin(), retour.lengte(), retour.type()))
            .as(heen.nummer())
            .isEqualTo(List.of(heen.begin(), heen.lengte(), heen.type()));
      }
    }
  }

  @Test
  void onDemandGivesTheSameStandards() {
    Standaarden opVraag = Standaarden.opVraag();

    assertThat(opVraag.heenMetEi("428")).isEqualTo(STANDAARDEN.metId("AW319-1.4"));
    assertThat(opVraag.alle()).isEqualTo(STANDAARDEN.alle());
    assertThat(opVraag.codelijsten().verplicht("btw"))
        .isEqualTo(STANDAARDEN.codelijsten().verplicht("btw"));
  }

  @Test
  void anUnknownEiCodeAndAnAnswerAreNoHeen() {
    assertThat(STANDAARDEN.heenMetEi("999")).isEmpty();
    assertThat(STANDAARDEN.heenMetEi("188")).isEmpty();
    assertThat(STANDAARDEN.metId("AW319-9.9")).isEmpty();
  }

  @Test
  void codesAreJudgedOnTheirDay() {
    Codelijst btw = STANDAARDEN.codelijsten().verplicht("btw");

    assertThat(btw.geldigOp("0600", 20181231)).isTrue();
    assertThat(btw.geldigOp("0600", 20190101)).isFalse();
    assertThat(btw.geldigOp("0900", 20190101)).isTrue();
    assertThat(btw.kent("1234")).isFalse();
  }

  @Test
  void anOpenListKnowsEveryCode() {
    assertThat(STANDAARDEN.codelijsten().verplicht("indicatieorgaan").kent("9876")).isTrue();
  }
}
