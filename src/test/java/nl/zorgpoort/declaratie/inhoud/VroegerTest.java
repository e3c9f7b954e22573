package nl.zorgpoort.declaratie.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.zorgpoort.declaratie.inhoud.Naslagvraag.Bereik;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The stretches are those that a plain map would hold, however many persons there are. */
class VroegerTest {

  @RepeatedTest(5)
  void knowsTheFirstAndLastLineOfEveryPerson(RepetitionInfo keer) {
    Random toeval = new Random(keer.getCurrentRepetition());
    Map<String, int[]> bekend = new TreeMap<>();
    Vroeger vroeger = new Vroeger();
    for (int regel = 3; regel < 9000; regel++) {
      int nummer = regel;
      String persoon = "99999%04d".formatted(toeval.nextInt(3000));
      vroeger.voegToe(Proefregel.debet("R").persoon(persoon).regel(regel));
      bekend.computeIfAbsent(persoon, p -> new int[] {nummer, nummer})[1] = nummer;
    }
    List<String> vraag = new ArrayList<>(bekend.keySet());
    vraag.add("nooit gezien");
    vraag.add(vraag.get(0));
    assertThat(vroeger.van(vraag))
        .isEqualTo(
            bekend.entrySet().stream()
                .map(e -> new Bereik(e.getKey(), e.getValue()[0], e.getValue()[1]))
                .toList());
  }
}
