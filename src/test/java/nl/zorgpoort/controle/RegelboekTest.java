package nl.zorgpoort.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgpoort.controle.Controleresultaat.NietHerkenbaar;
import nl.zorgpoort.controle.Regelbestandsbouw.Bestand;
import nl.zorgpoort.controle.Regelproef.Uitslag;
import nl.zorgpoort.controle.Regelvoorbeeld.Verwachting;
import nl.zorgpoort.standaard.Rubriek;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks the rule list: every rule that the file alone decides has near misses that pass and faults
 * that give exactly the findings it promises, one at least for each of its return codes.
 */
class RegelboekTest {
  private static final Regelboek BOEK =
      Regelboek.laad(Regelproef.STANDAARDEN, Regelproef.STANDAARD);

  /** Rules of the list that cannot be decided from this message, or are no check of a line. */
  private static final List<String> ELDERS = List.of("F09", "G14", "G15", "G16");

  /** The rule list of the project, sections B to G. */
  private static final List<String> REGELLIJST =
      Stream.of(ids("B", 22), ids("C", 20), ids("D", 18), ids("E", 24), ids("F", 10), ids("G", 16))
          .flatMap(s -> s)
          .filter(id -> !ELDERS.contains(id))
          .toList();

  private static Stream<String> ids(String sectie, int aantal) {
    return IntStream.rangeClosed(1, aantal).mapToObj(i -> "%s%02d".formatted(sectie, i));
  }

  @Test
  void holdsEveryRuleOfTheListInItsOrder() {
    assertThat(BOEK.regels()).extracting(Regel::id).isEqualTo(REGELLIJST);
  }

  @TestFactory
  Stream<DynamicContainer> everyRuleIsProvedByExamples() {
    return BOEK.regels().stream()
        .map(regel -> DynamicContainer.dynamicContainer(regel.id(), proeven(regel)));
  }

  private static List<DynamicTest> proeven(Regel regel) {
    List<DynamicTest> uit = new ArrayList<>();
    if (regel.stand() == Regelstand.NU) {
      uit.add(DynamicTest.dynamicTest("examples", () -> volledig(regel)));
    }
    regel.goed().forEach(v -> uit.add(proef(regel, "goed", v)));
    regel.fout().forEach(v -> uit.add(proef(regel, "fout", v)));
    return uit;
  }

  private static DynamicTest proef(Regel regel, String soort, Regelvoorbeeld voorbeeld) {
    String naam = "%s %s: %s".formatted(regel.id(), soort, voorbeeld.wat());
    return DynamicTest.dynamicTest(naam, () -> proef(regel, voorbeeld));
  }

  /** A rule without an accepting or rejecting example, or with an unseen code, is not finished. */
  private static void volledig(Regel regel) {
    assertThat(regel.goed()).as("accepting examples").isNotEmpty();
    assertThat(regel.fout()).as("rejecting examples").isNotEmpty();
    TreeSet<String> gezien = new TreeSet<>();
    TreeSet<Niveau> niveaus = new TreeSet<>();
    Stream.concat(regel.fout().stream(), regel.inhoud().fout().stream())
        .flatMap(v -> v.vindt().stream())
        .filter(v -> v.regelId().equals(regel.id()))
        .forEach(
            v -> {
              gezien.add(v.retourcode());
              niveaus.add(niveau(v));
            });
    assertThat(gezien).isEqualTo(new TreeSet<>(regel.codes()));
    if (!regel.codes().isEmpty()) {
      assertThat(niveaus).isEqualTo(new TreeSet<>(regel.niveaus()));
    }
  }

  private static void proef(Regel regel, Regelvoorbeeld voorbeeld) {
    Bestand bestand = Regelbestandsbouw.bouw(Regelproef.STANDAARD, voorbeeld);
    Uitslag uitslag =
        Regelproef.controleer(
            bestand.bytes(),
            new Controlevraag(
                voorbeeld.ontvangen().orElse(Regelproef.ONTVANGEN), voorbeeld.omgeving(), 1));
    if (!voorbeeld.herkenbaar()) {
      assertThat(uitslag.resultaat()).isInstanceOf(NietHerkenbaar.class);
      assertThat(((NietHerkenbaar) uitslag.resultaat()).regelId()).isEqualTo(regel.id());
    }
    assertThat(uitslag.bevindingen().stream().map(RegelboekTest::kort))
        .isEqualTo(voorbeeld.vindt().stream().map(RegelboekTest::kort).toList());
    if (voorbeeld.vindt().isEmpty()) {
      assertThat(uitslag.signalen()).isEqualTo(voorbeeld.signalen().stream().sorted().toList());
    }
    uitslag.bevindingen().forEach(b -> plaats(bestand, b));
  }

  private static String kort(Bevinding b) {
    return "%d %s %s %s %s"
        .formatted(
            b.regel(), b.rubriek().orElse("-"), b.retourcode(), b.regelId(), b.niveau().code());
  }

  private static String kort(Verwachting v) {
    return "%d %s %s %s %s"
        .formatted(
            v.record(), v.rubriek().orElse("-"), v.retourcode(), v.regelId(), niveau(v).code());
  }

  private static Niveau niveau(Verwachting v) {
    return v.niveau().orElseGet(() -> BOEK.regel(v.regelId()).orElseThrow().niveaus().get(0));
  }

  /** The byte range is that of the field, of the record, or where something is missing. */
  private static void plaats(Bestand bestand, Bevinding b) {
    int begin = bestand.begin().get(b.regel() - 1);
    int lengte = bestand.lengte().get(b.regel() - 1);
    Optional<Rubriek> rubriek = b.rubriek().flatMap(Regelproef.STANDAARD::rubriek);
    assertThat(BOEK.regel(b.regelId()).orElseThrow().trappen()).contains(b.trap());
    assertThat(b.record()).isEqualTo(tekst(bestand, begin, begin + Math.min(2, lengte)));
    if (rubriek.isPresent()) {
      assertThat(b.van()).isEqualTo(begin + rubriek.get().begin());
      assertThat(b.tot()).isEqualTo(begin + rubriek.get().einde());
      assertThat(b.waarde()).isEqualTo(tekst(bestand, b.van(), b.tot()));
    } else {
      plaatsZonderRubriek(bestand, b, begin, begin + lengte);
    }
  }

  private static void plaatsZonderRubriek(Bestand bestand, Bevinding b, int begin, int einde) {
    switch (b.regelId()) {
      case "B04" -> {
        boolean cr = einde < bestand.bytes().length && bestand.bytes()[einde] == '\r';
        boolean kaal = cr && einde + 1 == bestand.bytes().length;
        bereik(b, kaal ? einde + 1 : einde, kaal ? einde + 1 : einde, "");
      }
      case "B06" -> {
        boolean ontbreekt = b.van() == b.tot();
        int slot = bestand.bytes().length;
        bereik(b, ontbreekt ? slot : begin, ontbreekt ? slot : einde, "");
      }
      case "B07", "B08" -> bereik(b, begin, begin + b.record().length(), b.record());
      case "B10" -> bereik(b, begin, einde, "");
      case "B11" -> bereik(b, begin, einde, Integer.toString(einde - begin));
      default -> throw new AssertionError("a finding without a field: " + b);
    }
  }

  private static void bereik(Bevinding b, int van, int tot, String waarde) {
    assertThat(List.of(b.van(), b.tot())).isEqualTo(List.of((long) van, (long) tot));
    assertThat(b.waarde()).isEqualTo(waarde);
  }

  private static String tekst(Bestand bestand, long van, long tot) {
    return new String(bestand.bytes(), (int) van, (int) (tot - van), StandardCharsets.ISO_8859_1);
  }

  @Test
  void acceptsTheFileThatExamplesEdit() {
    for (String ei : Regelproef.STANDAARD.eiCodes()) {
      Uitslag uitslag = Regelproef.controleer(Regelfuzz.geldig(ei));
      assertThat(uitslag.bevindingen()).isEmpty();
      assertThat(uitslag.signalen()).isEmpty();
    }
  }

  @Test
  void refusesAListThatDoesNotMatchTheDefinition() {
    List<Regel> zonder = BOEK.regels().stream().filter(r -> !r.id().equals("E18")).toList();
    assertThatThrownBy(() -> Regelboek.van(zonder, Regelproef.STANDAARDEN, Regelproef.STANDAARD))
        .hasMessageContaining("product names E18, which is not in the list");
  }

  @Test
  void refusesADoubledRuleAnUnknownCodeAndMissingWords() {
    Regel e18 = BOEK.regel("E18").orElseThrow();
    Regel kaal =
        new Regel(
            "E18",
            e18.niveaus(),
            e18.trappen(),
            List.of("8032", "9999"),
            e18.stand(),
            List.of(),
            List.of(),
            Map.of(),
            e18.goed(),
            e18.fout(),
            e18.inhoud());
    List<Regel> dubbel = new ArrayList<>(BOEK.regels());
    dubbel.add(kaal);
    assertThatThrownBy(() -> Regelboek.van(dubbel, Regelproef.STANDAARDEN, Regelproef.STANDAARD))
        .hasMessageContaining("E18 stands twice")
        .hasMessageContaining("E18 has the unknown return code 9999")
        .hasMessageContaining("E18 has no words in en")
        .hasMessageContaining("E18 never gives 9999");
  }
}
