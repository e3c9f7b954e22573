package nl.zorgpoort.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.zorgpoort.generator.Prestatieplan.Regel;
import nl.zorgpoort.generator.Prestatieplan.Thuis;
import nl.zorgpoort.generator.Prestatieplan.Verblijf;
import org.junit.jupiter.api.Test;

class PrestatieplanTest {
  @Test
  void linesOfAStayFollowEachOther() {
    assertThat(regels(new Verblijf(4, 30), 3))
        .containsExactly(
            new Regel(Zorg.VERBLIJF, 1, 4, 4),
            new Regel(Zorg.VERBLIJF, 5, 8, 4),
            new Regel(Zorg.VERBLIJF, 9, 12, 4));
  }

  @Test
  void aStayOfMoreLinesThanDaysStartsAgain() {
    assertThat(regels(new Verblijf(1, 28), 30).subList(27, 30))
        .extracting(Regel::begin, Regel::einde, Regel::aantal)
        .containsExactly(tuple(28), tuple(1), tuple(2));
  }

  @Test
  void noCareAtHomeComesTwiceOnADayWhileThereAreDaysLeft() {
    List<Regel> regels = regels(new Thuis(17, 30), 90);
    assertThat(regels).extracting(r -> r.zorg() + " " + r.begin()).doesNotHaveDuplicates();
    assertThat(regels).allSatisfy(r -> assertThat(r.aantal()).isBetween(1, r.zorg().hoogstens));
  }

  private static org.assertj.core.groups.Tuple tuple(int dag) {
    return org.assertj.core.groups.Tuple.tuple(dag, dag, 1);
  }

  private static List<Regel> regels(Prestatieplan plan, int aantal) {
    Random kans = new Random(1);
    return IntStream.range(0, aantal).mapToObj(i -> plan.regel(i, kans)).toList();
  }
}
