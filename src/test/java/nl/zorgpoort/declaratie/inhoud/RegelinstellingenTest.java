package nl.zorgpoort.declaratie.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zorgpoort.referentie.Regelinstelling;
import nl.zorgpoort.referentie.Zwaarte;
import org.junit.jupiter.api.Test;

class RegelinstellingenTest {

  @Test
  void appliesEveryRuleAndRejectsButForAFew() {
    Naslag naslag = Proefnaslag.van().zet("regels.1", "weg").naslag();
    List<String> uit =
        Regellijst.ALLE.ids().stream().filter(id -> !naslag.instelling(id).aan()).toList();
    List<String> seint =
        Regellijst.ALLE.ids().stream()
            .filter(id -> naslag.instelling(id).zwaarte() != Zwaarte.AFKEUREN)
            .toList();
    assertThat(uit).containsExactly("C14", "C19");
    assertThat(seint).containsExactly("C20");
  }

  @Test
  void takesTheMostSpecificRowThatHoldsOnTheDayOfReceipt() {
    Proefnaslag proef =
        Proefnaslag.van()
            .zet("regels.1.regel", "G05")
            .zet("regels.2", "als 1")
            .zet("regels.2.ei", "187")
            .zet("regels.2.zwaarte", "SIGNAAL")
            .zet("regels.3", "als 1")
            .zet("regels.3.kanaal", "proefpartner")
            .zet("regels.3.zwaarte", "TOEKENNEN")
            .zet("regels.3.geldig_tot", "20261005");
    Regelinstelling op = proef.naslag().instelling("G05");
    Regelinstelling erna = proef.ontvangen("2026-10-06").naslag().instelling("G05");
    assertThat(op.zwaarte()).isEqualTo(Zwaarte.TOEKENNEN);
    assertThat(erna.zwaarte()).isEqualTo(Zwaarte.SIGNAAL);
  }
}
