package nl.zorgpoort.declaratie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.declaratie.PlatteRetourlezer.Detail;
import nl.zorgpoort.declaratie.PlatteRetourlezer.Sluit;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The portal role (rules A4, A6). */
class PortaalTest {
  private static final String D10 = "00001000D";

  @Test
  void passesASoundFileOnWithoutARetour() throws IOException {
    Proef proef = Proef.portaal(new Proefheen().verzekerde().prestatie(D10).sluit());

    assertThat(proef.beoordeling.uitslag()).isEqualTo(Uitslag.DOORGESTUURD);
    assertThat(proef.bytes).isEmpty();
    assertThat(proef.beoordeling.codes()).isEmpty();
    assertThat(proef.beoordeling.regels()).isZero();
    assertThat(proef.beoordeling.ingediend()).isZero();
    assertThat(proef.opname.regels).isEmpty();
    assertThat(proef.beoordeling.rapport())
        .contains("Toelichting bij aanlevering " + Proef.KENMERK)
        .contains("ongewijzigd doorgestuurd aan de betaler")
        .contains("<td>10,00</td>")
        .doesNotContain("Toegekend", "999007129");
  }

  @Test
  void returnsAllRecordsWhenOneHasAFinding() throws IOException {
    Proefheen heen =
        new Proefheen()
            .verzekerde()
            .commentaar()
            .prestatie(D10)
            .commentaar()
            .prestatie("00000250C")
            .fout("0406", "0550")
            .verzekerde()
            .fout("0203", "0435")
            .prestatie(D10)
            .sluit();
    Proef proef = Proef.portaal(heen);

    assertThat(proef.beoordeling.uitslag()).isEqualTo(Uitslag.BESTAND_AFGEKEURD);
    assertThat(proef.retour().kop().codes()).containsExactly("0001");
    assertThat(codes(proef))
        .containsExactly(
            tuple("02", List.of("0200")),
            tuple("98", List.of("0200")),
            tuple("04", List.of("8096")),
            tuple("98", List.of("0200")),
            tuple("04", List.of("0550")),
            tuple("02", List.of("0435")),
            tuple("04", List.of("8096")));
    assertThat(proef.retour().details())
        .allMatch(d -> d.berekend() == 0 && d.toegekend() == 0)
        .extracting(Detail::heen)
        .isEqualTo(heen.records().subList(1, heen.records().size() - 1));
    assertThat(proef.retour().sluit()).isEqualTo(new Sluit(2, 0, 3, 2, 7, -12345, 0));
  }

  @Test
  void takesARecordAlongWithItsComment() throws IOException {
    Proef proef =
        Proef.portaal(
            new Proefheen()
                .verzekerde()
                .commentaar()
                .fout("9804", "0755")
                .prestatie(D10)
                .commentaar()
                .fout("9880", "0003")
                .prestatie(D10)
                .fout("0406", "0550")
                .commentaar()
                .fout("9880", "0003")
                .sluit());

    assertThat(codes(proef))
        .containsExactly(
            tuple("02", List.of("8002")),
            tuple("98", List.of("0755")),
            tuple("04", List.of("8002")),
            tuple("98", List.of("0003")),
            tuple("04", List.of("8002", "0550")),
            tuple("98", List.of("0003")));
  }

  @Test
  void booksNothingAndTellsAllFindings() throws IOException {
    Proefheen heen =
        new Proefheen()
            .verzekerde()
            .fout("0203", "0435")
            .prestatie(D10)
            .commentaar()
            .fout("9880", "0003")
            .sluit();
    Proef proef = Proef.portaal(heen);

    assertThat(proef.opname.regels).isEmpty();
    assertThat(proef.beoordeling.toegekend()).isZero();
    assertThat(proef.opname.bevindingen).isEqualTo(heen.bevindingen());
    assertThat(proef.beoordeling.rapport())
        .contains("Het is niet doorgestuurd, omdat er fouten in records zitten.")
        .contains("Herstel dit en lever het hele bestand opnieuw aan.")
        .doesNotContain("Herstel het ook", "met een volgend bestand");
  }

  @Test
  void answersAFileThatIsNotSoundAsThePayerDoes() throws IOException {
    Proefheen heen = new Proefheen();
    heen.fout(Optional.of("0117"), "0025", Niveau.BESTAND);
    Proef proef = Proef.portaal(heen.verzekerde().fout("0203", "0435").prestatie(D10).sluit());

    assertThat(proef.beoordeling.uitslag()).isEqualTo(Uitslag.BESTAND_AFGEKEURD);
    assertThat(proef.retour().kop().codes()).containsExactly("0025");
    assertThat(proef.retour().details()).isEmpty();
    assertThat(proef.opname.bevindingen)
        .extracting(Bevinding::retourcode)
        .containsExactly("0025", "0435");
  }

  private static List<Tuple> codes(Proef proef) {
    return proef.retour().details().stream().map(d -> tuple(d.kenmerk(), d.codes())).toList();
  }
}
