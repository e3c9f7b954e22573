package nl.zorgpoort.declaratie.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edges of the rules on register and control set that their examples do not reach. */
class RegisterregelsTest {
  private static final Proefregel LIJN = Proefregel.debet("REF-1");

  private static Optional<String> kort(Optional<Oordeel> oordeel) {
    return oordeel.map(o -> o.code() + " " + o.rol() + " " + o.tekst());
  }

  private static Declaratieregel van(String van, String tot) {
    return LIJN.zorg(van, tot).regel(4);
  }

  private static Verzekerdevraag verzekerde(String persoon, String bsn, String nummer) {
    return new Verzekerdevraag(
        persoon, bsn, "5521", nummer, LocalDate.of(1900, 1, 1), "1", "Onbekend");
  }

  @ParameterizedTest
  @CsvSource({
    "Jansen, JANSEN", "de Vries, DE-VRIES", "Müller, Muller", "O'Brien, O Brien",
    "Ĳsbrand, IJsbrand", "Strauß, Strauss", "Ærø, AERO", "van 't Hof, van t hof"
  })
  void comparesNamesWithoutCaseMarksAndPunctuation(String een, String ander) {
    assertThat(D16.kaal(een)).isEqualTo(D16.kaal(ander)).isNotEmpty();
  }

  @Test
  void saysNothingOfAPersonThatTheRegisterDoesNotKnow() {
    Naslag naslag = Proefnaslag.van().naslag();
    Verzekerdevraag onbekend = verzekerde("111222333", "111222333", "1");
    assertThat(new D05().beoordeel(onbekend, naslag)).isEmpty();
    assertThat(new D15().beoordeel(onbekend, naslag)).isEmpty();
    assertThat(new D16().beoordeel(onbekend, naslag)).isEmpty();
  }

  @Test
  void comparesTheSexOfWhoHasNoBsnButNotNameAndBirthDate() {
    String persoon = "5521/77/19000102";
    Naslag naslag = Proefnaslag.van().register("verzekerden.1.persoon", persoon).naslag();
    Verzekerdevraag vraag = verzekerde(persoon, "999999999", "77");
    assertThat(kort(new D05().beoordeel(vraag, naslag))).contains("0351 geslacht D05.anders");
    assertThat(new D15().beoordeel(vraag, naslag)).isEmpty();
    assertThat(new D16().beoordeel(vraag, naslag)).isEmpty();
    assertThat(new D02().beoordeel(vraag, naslag)).isEmpty();
  }

  @Test
  void knowsTheDayOfDeathFromAnyRow() {
    Naslag naslag =
        Proefnaslag.van()
            .register("verzekerden.3", "als 1")
            .register("verzekerden.3.uzovi", "5522")
            .register("verzekerden.3.overleden_op", "20260906")
            .naslag();
    assertThat(new D17().beoordeel(LIJN.dag("2026-09-06").regel(4), naslag)).isEmpty();
    assertThat(kort(new D17().beoordeel(LIJN.dag("2026-09-07").regel(4), naslag)))
        .contains("0328 begindatum D17.overleden");
  }

  @Test
  void rejectsAsNotInsuredWhoDiesInALineWithoutInsurance() {
    Naslag naslag =
        Proefnaslag.van()
            .register("verzekerden.1.verzekerd_tot", "20260831")
            .register("verzekerden.1.overleden_op", "20260906")
            .naslag();
    assertThat(kort(new D17().beoordeel(van("2026-09-01", "2026-09-30"), naslag)))
        .contains("0320 begindatum D17.niet-verzekerd");
  }

  @Test
  void findsAGapOfADayInTheKoppeltabel() {
    Naslag naslag =
        Proefnaslag.van()
            .zet("koppeltabel.13", "als 2")
            .zet("koppeltabel.2.geldig_tot", "20260914")
            .zet("koppeltabel.13.geldig_van", "20260916")
            .naslag();
    Declaratieregel regel = van("2026-09-01", "2026-09-30");
    assertThat(kort(new E06().beoordeel(regel, naslag))).contains("1113 functie E06.combinatie");
    assertThat(new E11().beoordeel(regel, naslag)).isEmpty();
  }

  @Test
  void wantsTheDeclarantItselfKnownWhenItGivesTheCare() {
    Naslag naslag = Proefnaslag.van().register("aanbieders.1.geldig_tot", "20260906").naslag();
    assertThat(kort(new E14().beoordeel(LIJN.regel(4), naslag)))
        .contains("8011 uitvoerder E14.onbekend");
  }

  @Test
  void rejectsNoFileWithoutReadableLinesForWantOfAContract() {
    Naslag naslag = Proefnaslag.van().register("contracten.1", "weg").naslag();
    Vooronderzoek leeg = new Vooronderzoek(List.of(), List.of(), false, r -> false);
    Periode dag = new Periode(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 7));
    Vooronderzoek gevuld = new Vooronderzoek(List.of(dag), List.of(2026), false, r -> false);
    assertThat(new C18Bestand().beoordeel(leeg, naslag)).isEmpty();
    assertThat(kort(new C18Bestand().beoordeel(gevuld, naslag)))
        .contains("8022 instelling C18.geen-contract");
  }

  @Test
  void findsTheAllocationThatFitsAmongSeveral() {
    Proefnaslag proef =
        Proefnaslag.van()
            .register("toewijzingen.3", "als 2")
            .register("toewijzingen.3.nummer", "T-3")
            .register("toewijzingen.2.geldig_tot", "20260906")
            .register("toewijzingen.3.geldig_tot", "");
    assertThat(new G03().beoordeel(LIJN.regel(4), proef.naslag())).isEmpty();
    proef.register("toewijzingen.3.aanvang", "20260908");
    assertThat(kort(new G04().beoordeel(LIJN.regel(4), proef.naslag())))
        .contains("0553 begindatum G04.aanvang");
    assertThat(new G03().beoordeel(LIJN.regel(4), proef.naslag())).isEmpty();
  }

  @Test
  void leavesTheFormOfDeliveryToTheKoppeltabelRuleWhenThereIsNoRow() {
    Naslag naslag =
        Proefnaslag.van()
            .zet("koppeltabel.2", "weg")
            .register("toewijzingen.2.leveringsvorm", "4")
            .naslag();
    assertThat(new G03().beoordeel(LIJN.regel(4), naslag)).isEmpty();
    assertThat(new E06().beoordeel(LIJN.regel(4), naslag)).isPresent();
  }

  private static Proefnaslag tweeContracten() {
    return Proefnaslag.van()
        .register("contracten.4", "als 1")
        .register("contracten.4.nummer", "C-4")
        .register("contracttarieven.37", "als 2")
        .register("contracttarieven.37.contract", "C-4")
        .register("contracttarieven.37.tarief", "4000");
  }

  @Test
  void takesTheDeclaredTariffOfTwoContractsElseTheHighest() {
    Naslag naslag = tweeContracten().naslag();
    assertThat(new Tariefkeuze(LIJN.bedrag(16000).regel(4), naslag).kies())
        .isInstanceOfSatisfying(Afspraak.Vast.class, v -> assertThat(v.centen()).isEqualTo(4000));
    assertThat(new Tariefkeuze(LIJN.bedrag(18000).regel(4), naslag).kies())
        .isInstanceOfSatisfying(Afspraak.Vast.class, v -> assertThat(v.centen()).isEqualTo(5000));
  }

  @Test
  void seesATariffThatChangesOnTheLastDayAndNotOneThatChangedOnTheFirst() {
    Proefnaslag proef =
        Proefnaslag.van()
            .register("contracttarieven.37", "als 2")
            .register("contracttarieven.37.tarief", "4000")
            .register("contracttarieven.37.geldig_van", "20260930")
            .register("contracttarieven.2.geldig_tot", "20260929");
    assertThat(new Tariefkeuze(van("2026-09-01", "2026-09-30"), proef.naslag()).kies())
        .isInstanceOfSatisfying(
            Afspraak.Wisselt.class, w -> assertThat(w.dag()).isEqualTo(LocalDate.of(2026, 9, 30)));
    assertThat(new Tariefkeuze(van("2026-09-30", "2026-10-04"), proef.naslag()).kies())
        .isInstanceOfSatisfying(Afspraak.Vast.class, v -> assertThat(v.centen()).isEqualTo(4000));
    assertThat(new Tariefkeuze(van("2026-09-01", "2026-09-29"), proef.naslag()).kies())
        .isInstanceOfSatisfying(Afspraak.Vast.class, v -> assertThat(v.centen()).isEqualTo(5000));
  }

  @Test
  void rejectsWhereTheContractRefersToATariffThatIsNotThere() {
    Naslag naslag = Proefnaslag.van().register("contracttarieven.2.tarief", "").naslag();
    assertThat(new Tariefkeuze(LIJN.regel(4), naslag).kies()).isEqualTo(new Afspraak.Geen());
    assertThat(new G05().beoordeel(LIJN.regel(4), naslag))
        .hasValueSatisfying(
            o ->
                assertThat(List.of(o.code(), o.rol(), o.tekst()))
                    .containsExactly("0611", "tarief", "G05.onbekend"));
  }

  @Test
  void saysNoAmountThatTheFieldCannotHold() {
    Declaratieregel regel = LIJN.aantal(9999).bedrag(9999).regel(4);
    G05 g05 = new G05();
    assertThat(g05.berekend(regel, Proefnaslag.van().naslag())).isEqualTo(49_995_000);
    Naslag duur = Proefnaslag.van().register("contracttarieven.2.tarief", "10002").naslag();
    assertThat(g05.berekend(regel, duur)).isZero();
  }

  @Test
  void agreesByAdjoiningContractsAndLeavesAGapToTheContractRule() {
    Proefnaslag proef =
        tweeContracten()
            .register("contracten.1.geldig_tot", "20260914")
            .register("contracten.4.geldig_van", "20260915");
    Declaratieregel regel = van("2026-09-01", "2026-09-30");
    assertThat(new G06().beoordeel(regel, proef.naslag())).isEmpty();
    assertThat(new C18().beoordeel(regel, proef.naslag())).isEmpty();
    proef.register("contracten.4.geldig_van", "20260916");
    assertThat(new G06().beoordeel(regel, proef.naslag())).isEmpty();
    assertThat(kort(new C18().beoordeel(regel, proef.naslag())))
        .contains("8060 prestatie C18.geen-contract-op");
  }

  @Test
  void saysWhichRowsItComparedWith() {
    Naslag naslag = Proefnaslag.van().register("contracttarieven.2.tarief", "4000").naslag();
    assertThat(new G05().beoordeel(LIJN.regel(4), naslag).orElseThrow().vergeleken())
        .containsExactly(
            new Vergeleken(
                "contracten",
                "C-1 van 30999001 met 5521, van 01-01-2026 tot en met 31-12-2026",
                "register 3"),
            new Vergeleken(
                "contracttarieven",
                "C-1 055 H126: 40,00, van 01-01-2026 tot en met 31-12-2026",
                "register 3"));
    Naslag leeg = Proefnaslag.van().zet("koppeltabel.2", "weg").naslag();
    assertThat(new E11().beoordeel(LIJN.regel(4), leeg).orElseThrow().vergeleken())
        .containsExactly(new Vergeleken("koppeltabel", "geen rij voor 055 H126", "controleset 2"));
  }
}
