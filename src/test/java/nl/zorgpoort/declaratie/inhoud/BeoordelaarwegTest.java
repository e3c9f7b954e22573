package nl.zorgpoort.declaratie.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.zorgpoort.controle.Regel;
import nl.zorgpoort.controle.Regelboek;
import nl.zorgpoort.controle.Regelproef;
import nl.zorgpoort.controle.Regelstand;
import nl.zorgpoort.controle.Regelvoorbeeld;
import nl.zorgpoort.controle.Trap;
import nl.zorgpoort.declaratie.inhoud.Beslisweg.Uitkomst;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Deciding whole files says of every example what the content check says by itself. Only the number
 * that a credit must have in common with its debit is made in another way there.
 */
class BeoordelaarwegTest {

  @TestFactory
  Stream<DynamicTest> decidesEveryExampleAsTheContentCheckDoes() {
    return Regelboek.laad(Regelproef.STANDAARDEN, Regelproef.STANDAARD).regels().stream()
        .filter(r -> r.trappen().contains(Trap.INHOUD) && r.stand() != Regelstand.HISTORIE)
        .flatMap(BeoordelaarwegTest::proeven);
  }

  private static Stream<DynamicTest> proeven(Regel regel) {
    return Stream.concat(regel.inhoud().goed().stream(), regel.inhoud().fout().stream())
        .map(v -> DynamicTest.dynamicTest(regel.id() + ": " + v.wat(), () -> gelijk(v)));
  }

  private static void gelijk(Regelvoorbeeld voorbeeld) {
    Uitkomst los = Inhoudsproef.beslis(new Directeweg(), voorbeeld);
    Uitkomst geheel = Inhoudsproef.beslis(new Beoordelaarweg(), voorbeeld);

    assertThat(geheel.technisch()).isEqualTo(los.technisch());
    assertThat(geheel.inhoudelijk()).containsExactlyInAnyOrderElementsOf(los.inhoudelijk());
    assertThat(geheel.toegekend()).isEqualTo(los.toegekend());
    assertThat(geheel.seinen()).isEqualTo(regels(los.seinen()));
    assertThat(geheel.regels().keySet())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("vergelijking")
        .containsExactlyElementsOf(los.regels().keySet());
  }

  private static List<String> regels(List<String> seinen) {
    return seinen.stream().map(s -> s.split(" ", -1)[3]).sorted().toList();
  }
}
