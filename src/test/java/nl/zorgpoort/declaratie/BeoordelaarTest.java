package nl.zorgpoort.declaratie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Trap;
import org.junit.jupiter.api.Test;

class BeoordelaarTest {
  private static final Heenbron GEEN_BRON = InputStream::nullInputStream;
  private static final Bevinding EERDER =
      new Bevinding(
          1,
          "01",
          Optional.of("0116"),
          "C13",
          Niveau.BESTAND,
          Trap.INHOUD,
          "0030",
          80,
          92,
          "2609-1",
          "Dit factuurnummer is al gebruikt.");

  @Test
  void decidesNothingInAFileThatIsRejectedAsAWhole() throws IOException {
    Proefheen heen = new Proefheen();
    heen.fout(Optional.of("0117"), "0025", Niveau.BESTAND);
    Proef proef = new Proef(heen.verzekerde().prestatie("00001000D").fout("0406", "0550").sluit());

    assertThat(proef.beoordeling.uitslag()).isEqualTo(Uitslag.BESTAND_AFGEKEURD);
    assertThat(proef.beoordeling.codes()).containsExactly("0025");
    assertThat(proef.beoordeling.ingediend()).isZero();
    assertThat(proef.opname.regels).isEmpty();
    assertThat(proef.retour().details()).isEmpty();
    assertThat(proef.opname.bevindingen).hasSize(2);
  }

  @Test
  void rejectsASoundFileForWhatEarlierDeliveriesSay() throws IOException {
    Proefheen heen = new Proefheen().verzekerde().prestatie("00001000D").sluit();
    Proef proef = new Proef(heen, Optional.of(EERDER));

    assertThat(proef.beoordeling.uitslag()).isEqualTo(Uitslag.BESTAND_AFGEKEURD);
    assertThat(proef.retour().kop().codes()).containsExactly("0030");
    assertThat(proef.opname.bevindingen).containsExactly(EERDER);
  }

  @Test
  void putsTheFindingOfEarlierDeliveriesAmongTheOthersByPlaceAndTier() throws IOException {
    Proefheen heen = new Proefheen();
    heen.fout(Optional.of("0102"), "0010", Niveau.BESTAND);
    heen.verzekerde().fout("0203", "0435").prestatie("00001000D").sluit();
    Proef proef = new Proef(heen, Optional.of(EERDER));

    assertThat(proef.opname.bevindingen)
        .extracting(Bevinding::retourcode)
        .containsExactly("0010", "0030", "0435");
    assertThat(proef.retour().kop().codes()).containsExactly("0010", "0030");
  }

  @Test
  void changesOnlyTheEiCodeInTheFirstRecord() throws IOException {
    Proefheen heen = new Proefheen().verzekerde().prestatie("00001000D").sluit();
    Proef proef = new Proef(heen);

    assertThat(proef.retour().kop().heen())
        .isEqualTo(heen.records().get(0).replaceFirst("^01187", "01188"));
    assertThat(proef.retour().kop().kenmerk()).isEqualTo(Proef.KENMERK);
    assertThat(proef.retour().kop().datum()).isEqualTo("20261006");
  }

  @Test
  void refusesASecondReadingThatSaysSomethingElse() throws IOException {
    Gecontroleerd eerste = resultaat(new Proefheen().verzekerde().prestatie("00001000D").sluit());
    Gecontroleerd tweede = resultaat(new Proefheen().verzekerde().prestatie("00002000D").sluit());

    assertThatThrownBy(
            () ->
                Proef.BEOORDELAAR.beoordeel(
                    GEEN_BRON, o -> tweede, eerste, Proef.vraag(Optional.empty()), new Opname()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesWhenLinesGotLostOnTheWay() throws IOException {
    Gecontroleerd eerste = resultaat(new Proefheen().verzekerde().prestatie("00001000D").sluit());

    assertThatThrownBy(
            () ->
                Proef.BEOORDELAAR.beoordeel(
                    GEEN_BRON, o -> eerste, eerste, Proef.vraag(Optional.empty()), new Opname()))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Gecontroleerd resultaat(Proefheen heen) {
    return new Naspel(Proef.AW319, heen.bytes(), heen.bevindingen()).resultaat();
  }
}
