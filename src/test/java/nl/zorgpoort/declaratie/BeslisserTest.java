package nl.zorgpoort.declaratie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import nl.zorgpoort.declaratie.PlatteRetourlezer.Detail;
import nl.zorgpoort.grootboek.Regelbesluit;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class BeslisserTest {

  @Test
  void grantsEveryLineWithoutFindings() throws IOException {
    Proef proef =
        new Proef(
            new Proefheen().verzekerde().prestatie("00001000D").prestatie("00000250D").sluit());

    assertThat(proef.beoordeling.uitslag()).isEqualTo(Uitslag.TOEGEKEND);
    assertThat(proef.retour().kop().codes()).containsExactly("8001");
    assertThat(proef.retour().details()).isEmpty();
    assertThat(proef.retour().sluit().toegekend()).isEqualTo(1250);
    assertThat(proef.opname.regels)
        .extracting(Prestatieregel::besluit)
        .containsExactly(
            new Regelbesluit(3, 624, "202609", 1000, 1000, 1000, List.of(), false),
            new Regelbesluit(4, 936, "202609", 250, 250, 250, List.of(), false));
  }

  @Test
  void grantsACreditLineBelowZero() throws IOException {
    Proef proef =
        new Proef(
            new Proefheen().verzekerde().prestatie("00001000C").prestatie("00000250D").sluit());

    assertThat(proef.beoordeling.toegekend()).isEqualTo(-750);
    assertThat(proef.retour().sluit().toegekend()).isEqualTo(-750);
  }

  @Test
  void copiesTheClaimedTotalOfTheHeen() throws IOException {
    Proef proef = new Proef(new Proefheen().verzekerde().prestatie("00001000D").sluit());

    assertThat(proef.retour().sluit().ingediend()).isEqualTo(-12345);
  }

  @Test
  void returnsARejectedLineUnderItsInsuredWithTheCommentsOfBoth() throws IOException {
    Proefheen heen =
        new Proefheen()
            .verzekerde()
            .commentaar()
            .prestatie("00001000D")
            .commentaar()
            .prestatie("00000250D")
            .fout("0406", "0550")
            .commentaar()
            .sluit();
    Proef proef = new Proef(heen);

    assertThat(codes(proef))
        .containsExactly(
            tuple("02", List.of("0200")),
            tuple("98", List.of("0200")),
            tuple("04", List.of("0550")),
            tuple("98", List.of("0200")));
    assertThat(proef.retour().details())
        .extracting(Detail::heen)
        .containsExactly(
            heen.records().get(1),
            heen.records().get(2),
            heen.records().get(5),
            heen.records().get(6));
    assertThat(proef.beoordeling.uitslag()).isEqualTo(Uitslag.DEELS);
    assertThat(proef.retour().kop().codes()).containsExactly("0200");
  }

  @Test
  void returnsTheInsuredOnceAboveSeveralRejectedLines() throws IOException {
    Proef proef =
        new Proef(
            new Proefheen()
                .verzekerde()
                .prestatie("00001000D")
                .fout("0406", "0550")
                .prestatie("00000250D")
                .fout("0421", "8011")
                .sluit());

    assertThat(codes(proef))
        .containsExactly(
            tuple("02", List.of("0200")),
            tuple("04", List.of("0550")),
            tuple("04", List.of("8011")));
    assertThat(proef.beoordeling.uitslag()).isEqualTo(Uitslag.AFGEKEURD);
    assertThat(proef.beoordeling.toegekend()).isZero();
  }

  @Test
  void assessesNoLineUnderARejectedInsured() throws IOException {
    Proef proef =
        new Proef(
            new Proefheen()
                .verzekerde()
                .fout("0203", "0435")
                .commentaar()
                .prestatie("00001000D")
                .fout("0406", "0550")
                .commentaar()
                .fout("9880", "0003")
                .sluit());

    assertThat(codes(proef))
        .containsExactly(
            tuple("02", List.of("0435")),
            tuple("98", List.of("0200")),
            tuple("04", List.of("8002")),
            tuple("98", List.of("0003")));
    assertThat(proef.opname.bevindingen).hasSize(3);
  }

  @Test
  void rejectsTheInsuredAndTheLinesForACommentOnTheInsured() throws IOException {
    Proef proef =
        new Proef(
            new Proefheen()
                .verzekerde()
                .commentaar()
                .fout("9804", "0755")
                .prestatie("00001000D")
                .verzekerde()
                .prestatie("00000250D")
                .sluit());

    assertThat(codes(proef))
        .containsExactly(
            tuple("02", List.of("8002")),
            tuple("98", List.of("0755")),
            tuple("04", List.of("8002")));
    assertThat(proef.beoordeling.toegekend()).isEqualTo(250);
  }

  @Test
  void keepsTheOwnCodesOfALineWhoseCommentFailsToo() throws IOException {
    Proef proef =
        new Proef(
            new Proefheen()
                .verzekerde()
                .prestatie("00001000D")
                .fout("0406", "0550")
                .commentaar()
                .fout("9880", "0003")
                .sluit());

    assertThat(codes(proef))
        .containsExactly(
            tuple("02", List.of("0200")),
            tuple("04", List.of("8002", "0550")),
            tuple("98", List.of("0003")));
  }

  @Test
  void claimsNothingWhereAmountOrSignIsUnreadable() throws IOException {
    Proef proef =
        new Proef(
            new Proefheen()
                .verzekerde()
                .prestatie("0000O000D")
                .fout("0429", "8033")
                .prestatie("00001000X")
                .fout("0430", "0631")
                .sluit());

    assertThat(proef.beoordeling.ingediend()).isZero();
    assertThat(proef.opname.regels)
        .extracting(r -> r.besluit().ingediend())
        .containsExactly(0L, 0L);
  }

  @Test
  void returnsAsManyCommentsAsNumbersAllow() throws IOException {
    Proefheen heen = new Proefheen().verzekerde().prestatie("00001000D").fout("0406", "0550");
    for (int i = 0; i < 9_999; i++) {
      heen.commentaar();
    }

    assertThat(new Proef(heen.sluit()).retour().sluit().commentaar()).isEqualTo(9_999);
    Proefheen teVeel = new Proefheen().verzekerde();
    for (int i = 0; i < 10_000; i++) {
      teVeel.commentaar();
    }
    assertThatThrownBy(() -> new Proef(teVeel.prestatie("00001000D").sluit()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesALineUnderNothingAsAFaultOfOurs() {
    assertThatThrownBy(() -> new Proef(new Proefheen().prestatie("00001000D").sluit()))
        .isInstanceOf(IllegalStateException.class);
  }

  private static List<Tuple> codes(Proef proef) {
    return proef.retour().details().stream().map(d -> tuple(d.kenmerk(), d.codes())).toList();
  }
}
