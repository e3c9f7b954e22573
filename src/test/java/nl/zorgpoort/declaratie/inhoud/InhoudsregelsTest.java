package nl.zorgpoort.declaratie.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.zorgpoort.controle.Inhoudsdeel;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Regel;
import nl.zorgpoort.controle.Regelboek;
import nl.zorgpoort.controle.Regelproef;
import nl.zorgpoort.controle.Regelstand;
import nl.zorgpoort.controle.Regelvoorbeeld;
import nl.zorgpoort.controle.Regelvoorbeeld.Verwachting;
import nl.zorgpoort.controle.Trap;
import nl.zorgpoort.declaratie.inhoud.Beslisweg.Uitkomst;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks the content rules of the rule list: each has near misses that pass and faults that give
 * exactly the findings it promises, on a small register and a small history.
 */
class InhoudsregelsTest {
  private static final Regelboek BOEK =
      Regelboek.laad(Regelproef.STANDAARDEN, Regelproef.STANDAARD);
  private static final Beslisweg WEG = new Directeweg();

  /** By what the gateway received before, not by the content check. */
  private static boolean metInhoud(Regel regel) {
    return regel.trappen().contains(Trap.INHOUD) && regel.stand() != Regelstand.HISTORIE;
  }

  private static Stream<Regel> regels() {
    return BOEK.regels().stream().filter(InhoudsregelsTest::metInhoud);
  }

  @Test
  void everyContentRuleHasAClassAndEveryClassARule() {
    assertThat(Regellijst.ALLE.ids()).isEqualTo(regels().map(Regel::id).sorted().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"187", "428", "430"})
  void findsNothingInTheFileThatExamplesEdit(String ei) {
    Uitkomst uit = Inhoudsproef.onbewerkt(WEG, ei);
    assertThat(uit.technisch()).isEmpty();
    assertThat(uit.inhoudelijk()).isEmpty();
    assertThat(uit.seinen()).isEmpty();
  }

  @TestFactory
  Stream<DynamicContainer> everyContentRuleIsProvedByExamples() {
    return regels().map(regel -> DynamicContainer.dynamicContainer(regel.id(), proeven(regel)));
  }

  private static List<DynamicTest> proeven(Regel regel) {
    List<DynamicTest> uit = new ArrayList<>();
    uit.add(DynamicTest.dynamicTest(regel.id() + " examples", () -> volledig(regel)));
    regel.inhoud().goed().forEach(v -> uit.add(proef(regel, "goed", v)));
    regel.inhoud().fout().forEach(v -> uit.add(proef(regel, "fout", v)));
    return uit;
  }

  private static DynamicTest proef(Regel regel, String soort, Regelvoorbeeld voorbeeld) {
    String naam = "%s %s: %s".formatted(regel.id(), soort, voorbeeld.wat());
    return DynamicTest.dynamicTest(naam, () -> proef(voorbeeld));
  }

  /** A rule without an accepting or rejecting example, or with an unseen code, is not finished. */
  private static void volledig(Regel regel) {
    Inhoudsdeel deel = regel.inhoud();
    assertThat(deel.goed()).as("accepting examples").isNotEmpty();
    assertThat(deel.fout()).as("rejecting examples").isNotEmpty();
    if (regel.stand() == Regelstand.INHOUD) {
      TreeSet<String> codes = new TreeSet<>();
      TreeSet<Niveau> niveaus = new TreeSet<>();
      deel.fout().stream()
          .flatMap(v -> v.vindt().stream())
          .filter(v -> v.regelId().equals(regel.id()))
          .forEach(
              v -> {
                codes.add(v.retourcode());
                niveaus.add(niveau(v));
              });
      assertThat(codes).isEqualTo(new TreeSet<>(regel.codes()));
      assertThat(niveaus).isEqualTo(new TreeSet<>(regel.niveaus()));
    }
  }

  private static void proef(Regelvoorbeeld voorbeeld) {
    Uitkomst uit = Inhoudsproef.beslis(WEG, voorbeeld);
    assertThat(uit.technisch()).as("tiers 1 and 2").isEmpty();
    assertThat(uit.inhoudelijk()).isEqualTo(kort(voorbeeld.vindt()));
    assertThat(uit.seinen()).isEqualTo(kort(voorbeeld.inhoud().seint()));
    assertThat(uit.toegekend()).containsAllEntriesOf(voorbeeld.inhoud().toegekend());
  }

  private static List<String> kort(List<Verwachting> verwacht) {
    return verwacht.stream()
        .map(
            v ->
                "%d %s %s %s %s"
                    .formatted(
                        v.record(),
                        v.rubriek().orElse("-"),
                        v.retourcode(),
                        v.regelId(),
                        niveau(v).code()))
        .toList();
  }

  private static Niveau niveau(Verwachting v) {
    return v.niveau().orElseGet(() -> BOEK.regel(v.regelId()).orElseThrow().niveaus().get(0));
  }
}
