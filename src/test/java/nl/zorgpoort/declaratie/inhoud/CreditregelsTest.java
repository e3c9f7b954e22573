package nl.zorgpoort.declaratie.inhoud;

import static nl.zorgpoort.declaratie.inhoud.Proefregel.ANDER;
import static nl.zorgpoort.declaratie.inhoud.Proefregel.ZELF;
import static nl.zorgpoort.declaratie.inhoud.Proefregel.debet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What sections F and E23 say of credit lines, to the word. */
class CreditregelsTest {
  private static final List<Inhoudsregel> REGELS = Regellijst.ALLE.credit();
  private static final LocalDate OKTOBER = LocalDate.of(2026, 10, 1);
  private static final String RIJ =
      "lijst 055, prestatie H126, aantal 4, van 07-09-2026 tot en met 07-09-2026, uitvoerder"
          + " 30999001, ingediend ";
  private static final Vergeleken DEBET =
      new Vergeleken(
          "eerdere regels", "R1: " + RIJ + "200,00, toegekend 200,00", "sept.txt regel 4");

  private static List<Oordeel> oordelen(Declaratieregel regel, Proefnaslag naslag) {
    return REGELS.stream().flatMap(r -> r.beoordeel(regel, naslag.naslag()).stream()).toList();
  }

  @Test
  void grantsACreditThatEqualsItsDebit() {
    Proefnaslag naslag = Proefnaslag.van(debet("R1").eerder());

    assertThat(oordelen(debet("R1").credit("C1").regel(9), naslag)).isEmpty();
  }

  @Test
  void refusesAnUnknownReference() {
    Proefnaslag naslag =
        Proefnaslag.van(debet("R1").eerder(1, "x.txt", 4, OKTOBER, ANDER, 20000, false));

    assertThat(oordelen(debet("R1").credit("C1").regel(9), naslag))
        .containsExactly(
            new Oordeel(
                "8017",
                "vorige-referentie",
                "F01.onbekend",
                List.of("R1"),
                List.of(
                    new Vergeleken(
                        "eerdere regels", "geen regel met referentie R1", "van " + ZELF))));
  }

  @Test
  void takesACreditLineForNoDebit() {
    Proefnaslag naslag = Proefnaslag.van(debet("R1").credit("C0").eerder());

    assertThat(oordelen(debet("C0").credit("C1").regel(9), naslag))
        .extracting(Oordeel::tekst)
        .containsExactly("F01.onbekend");
  }

  @Test
  void refusesARejectedDebit() {
    Proefnaslag naslag =
        Proefnaslag.van(debet("R1").eerder(1, "sept.txt", 4, OKTOBER, ZELF, 0, true));

    assertThat(oordelen(debet("R1").credit("C1").regel(9), naslag))
        .containsExactly(
            new Oordeel(
                "8017",
                "vorige-referentie",
                "F02.afgekeurd",
                List.of("sept.txt", "4", "01-10-2026", "R1"),
                List.of(
                    new Vergeleken(
                        "eerdere regels",
                        "R1: " + RIJ + "200,00, afgekeurd",
                        "sept.txt regel 4"))));
  }

  @Test
  void findsTheGrantedDebitBehindOneThatWasRejectedForItsReference() {
    Proefnaslag naslag =
        Proefnaslag.van(
            debet("R1").eerder(),
            debet("R1").dag("2026-09-08").eerder(2, "okt.txt", 4, OKTOBER, ZELF, 0, true));

    assertThat(oordelen(debet("R1").credit("C1").regel(9), naslag)).isEmpty();
  }

  @Test
  void grantsACreditOnALineThatWasGrantedForZero() {
    Proefnaslag naslag =
        Proefnaslag.van(debet("R1").eerder(1, "sept.txt", 4, OKTOBER, ZELF, 0, false));

    assertThat(oordelen(debet("R1").bedrag(0).credit("C1").regel(9), naslag)).isEmpty();
  }

  @Test
  void refusesASecondCreditAndNamesTheFirst() {
    Proefnaslag naslag =
        Proefnaslag.van(
            debet("R1").eerder(),
            debet("R1").credit("C0").eerder(2, "okt.txt", 7, OKTOBER, ZELF, 20000, false));

    assertThat(oordelen(debet("R1").credit("C1").regel(9), naslag))
        .containsExactly(
            new Oordeel(
                "8084",
                "vorige-referentie",
                "F05.al-gecrediteerd",
                List.of("okt.txt", "7", "01-10-2026", "R1", "C0"),
                List.of(
                    DEBET,
                    new Vergeleken(
                        "eerdere regels",
                        "C0: " + RIJ + "-200,00, toegekend -200,00",
                        "okt.txt regel 7"))));
  }

  @Test
  void grantsACreditAfterOneThatWasRefused() {
    Proefnaslag naslag =
        Proefnaslag.van(
            debet("R1").eerder(),
            debet("R1").credit("C0").eerder(2, "okt.txt", 7, OKTOBER, ZELF, 0, true));

    assertThat(oordelen(debet("R1").credit("C1").regel(9), naslag)).isEmpty();
  }

  @Test
  void namesEveryFieldThatDiffersAndTheAmounts() {
    EerdereRegel debet = debet("R1").eerder();
    Declaratieregel credit =
        debet("R1")
            .uitvoerder(ANDER)
            .bedrag(15000)
            .credit("C1")
            .regel(
                9,
                new Veldverschil("prestatie-bsn", "0403", "BSN", "", ""),
                new Veldverschil("uitvoerder", "0420", "Uitvoerder", ZELF, ANDER),
                new Veldverschil("berekend", "0426", "Berekend", "00020000", "00015000"));

    assertThat(oordelen(credit, Proefnaslag.van(debet).metRecord(debet)))
        .containsExactly(
            new Oordeel(
                "8017",
                "prestatie-bsn",
                "F03.verschilt",
                List.of(
                    "sept.txt",
                    "4",
                    "21-09-2026",
                    "0403 BSN, 0420 Uitvoerder (30999001 / 30999002)"),
                List.of(DEBET)),
            new Oordeel(
                "8064",
                "berekend",
                "F10.berekend",
                List.of("sept.txt", "4", "21-09-2026", "200,00", "150,00"),
                List.of(DEBET)),
            new Oordeel(
                "8017",
                "declaratiebedrag",
                "F04.bedrag",
                List.of("sept.txt", "4", "21-09-2026", "200,00", "150,00"),
                List.of(DEBET)));
  }

  @Test
  void namesTheBirthDateWhenOnlyThatDiffers() {
    EerdereRegel debet = debet("R1").persoon("5521/41/19400229").eerder();
    Declaratieregel credit = debet("R1").persoon("5521/41/19400228").credit("C1").regel(9);

    assertThat(oordelen(credit, Proefnaslag.van(debet).metRecord(debet)))
        .containsExactly(
            new Oordeel(
                "8017",
                "prestatie-bsn",
                "F03.geboortedatum",
                List.of("sept.txt", "4", "21-09-2026"),
                List.of(DEBET)));
  }

  @Test
  void callsAMissingRecordOurOwnFault() {
    Declaratieregel credit = debet("R1").aantal(3).credit("C1").regel(9);
    Proefnaslag naslag = Proefnaslag.van(debet("R1").eerder());

    assertThatThrownBy(() -> oordelen(credit, naslag))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no record of an earlier line that differs");
  }

  @Test
  void takesBackWhatWasGrantedNotWhatWasClaimed() {
    Proefnaslag naslag =
        Proefnaslag.van(debet("R1").eerder(1, "sept.txt", 4, OKTOBER, ZELF, 15000, false));

    assertThat(oordelen(debet("R1").bedrag(15000).credit("C1").regel(9), naslag)).isEmpty();
    assertThat(oordelen(debet("R1").credit("C1").regel(9), naslag))
        .containsExactly(
            new Oordeel(
                "8017",
                "declaratiebedrag",
                "F04.bedrag",
                List.of("sept.txt", "4", "01-10-2026", "150,00", "200,00"),
                List.of(
                    new Vergeleken(
                        "eerdere regels",
                        "R1: " + RIJ + "200,00, toegekend 150,00",
                        "sept.txt regel 4"))));
  }

  @Test
  void refusesDebitAndCreditInOneFile() {
    Proefnaslag naslag = Proefnaslag.van().samen("R1");
    List<Vergeleken> geen =
        List.of(new Vergeleken("eerdere regels", "geen regel met referentie R1", "van " + ZELF));

    assertThat(oordelen(debet("R1").credit("C1").regel(9), naslag))
        .containsExactly(
            new Oordeel("8062", "vorige-referentie", "F06.credit", List.of("R1"), geen));
    assertThat(new F06().beoordeel(debet("R1").regel(8), naslag.naslag()))
        .isEqualTo(
            Optional.of(new Oordeel("8062", "referentie", "F06.debet", List.of("R1"), geen)));
  }

  @Test
  void looksPastTheSameFileWhenAnEarlierDeliveryHasTheReference() {
    Proefnaslag naslag = Proefnaslag.van(debet("R1").eerder()).samen("R1");

    assertThat(oordelen(debet("R1").credit("C1").regel(9), naslag)).isEmpty();
    assertThat(new F06().beoordeel(debet("R1").regel(8), naslag.naslag())).isEmpty();
  }

  @Test
  void doesNotGrantACreditBesideItsDebitWhenThatRuleOnlySignals() {
    Proefnaslag naslag =
        Proefnaslag.van()
            .samen("R1")
            .zet("regels.2", "als 1")
            .zet("regels.2.regel", "F06")
            .zet("regels.2.aan", "J")
            .zet("regels.2.zwaarte", "SIGNAAL");

    assertThat(oordelen(debet("R1").credit("C1").regel(9), naslag))
        .extracting(Oordeel::tekst)
        .containsExactly("F01.onbekend", "F06.credit");
  }

  @Test
  void creditsTheLineThatReusedAReferenceAfterFiveYears() {
    LocalDate lang = LocalDate.of(2020, 3, 1);
    Proefnaslag naslag =
        Proefnaslag.van(
            debet("R1").dag("2020-02-01").eerder(1, "oud.txt", 4, lang, ZELF, 20000, false),
            debet("R1")
                .dag("2020-02-01")
                .credit("C0")
                .eerder(2, "oud2.txt", 4, lang, ZELF, 20000, false),
            debet("R1").eerder(3, "sept.txt", 4, OKTOBER, ZELF, 20000, false));

    assertThat(oordelen(debet("R1").credit("C1").regel(9), naslag)).isEmpty();
  }

  @Test
  void refusesAReferenceUsedWithinFiveYearsByTheDay() {
    Proefregel gebruikt = debet("C1").dag("2021-09-01");
    Declaratieregel credit = debet("R1").credit("C1").regel(9);
    EerdereRegel debet = debet("R1").eerder();
    EerdereRegel vrij =
        gebruikt.eerder(1, "oud.txt", 8, LocalDate.of(2021, 10, 5), ZELF, 20000, false);
    EerdereRegel bezet = gebruikt.eerder(1, "oud.txt", 8, LocalDate.of(2021, 10, 6), ZELF, 0, true);

    assertThat(oordelen(credit, Proefnaslag.van(vrij, debet))).isEmpty();
    assertThat(oordelen(credit, Proefnaslag.van(bezet, debet)))
        .containsExactly(
            new Oordeel(
                "8021",
                "referentie",
                "E23.al-gebruikt",
                List.of("oud.txt", "8", "06-10-2021", "C1"),
                List.of(
                    new Vergeleken(
                        "eerdere regels",
                        "C1: lijst 055, prestatie H126, aantal 4, van 01-09-2021 tot en met"
                            + " 01-09-2021, uitvoerder 30999001, ingediend 200,00, afgekeurd",
                        "oud.txt regel 8"))));
  }
}
