package nl.zorgpoort.declaratie.inhoud;

import static nl.zorgpoort.declaratie.inhoud.Proefregel.ANDER;
import static nl.zorgpoort.declaratie.inhoud.Proefregel.ZELF;
import static nl.zorgpoort.declaratie.inhoud.Proefregel.debet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules on history say of debit lines, to the word. */
class HistorieregelsTest {
  private static final LocalDate OKTOBER = LocalDate.of(2026, 10, 1);
  private static final List<String> PLEK = List.of("sept.txt", "4", "21-09-2026");

  private static Optional<Oordeel> oordeel(Inhoudsregel r, Proefregel regel, Proefnaslag naslag) {
    return r.beoordeel(regel.regel(9), naslag.naslag());
  }

  private static Vergeleken eerder(String rij) {
    return new Vergeleken("eerdere regels", rij, "sept.txt regel 4");
  }

  @Test
  void refusesCareThatWasGrantedBeforeWhateverNumberAndAmount() {
    Proefnaslag naslag = Proefnaslag.van(debet("R1").eerder());

    assertThat(oordeel(new F08(), debet("R2").aantal(3).bedrag(15000), naslag))
        .contains(
            new Oordeel(
                "0587",
                "prestatie",
                "F08.al-toegekend",
                List.of("sept.txt", "4", "21-09-2026", "R1", "200,00"),
                List.of(
                    eerder(
                        "R1: lijst 055, prestatie H126, aantal 4, van 07-09-2026 tot en met"
                            + " 07-09-2026, uitvoerder 30999001, ingediend 200,00, toegekend"
                            + " 200,00"))));
    assertThat(oordeel(new G11(), debet("R2"), naslag)).isEmpty();
  }

  @Test
  void tellsNotWhatAnotherDeclarantWasGranted() {
    Proefnaslag naslag = Proefnaslag.van(debet("R1").eerder()).declarant(ANDER);

    assertThat(oordeel(new F08(), debet("R2"), naslag)).isEmpty();
    assertThat(oordeel(new G11(), debet("R2"), naslag))
        .hasValueSatisfying(
            o -> {
              assertThat(o.code()).isEqualTo("0587");
              assertThat(o.rol()).isEqualTo("prestatie");
              assertThat(o.tekst()).isEqualTo("G11.al-toegekend");
              assertThat(o.waarden()).isEqualTo(PLEK);
            });
  }

  @Test
  void grantsCareThatDiffersInOneFieldOfTheKey() {
    Proefnaslag naslag = Proefnaslag.van(debet("R1").eerder());

    assertThat(oordeel(new F08(), debet("R2").persoon("999990020"), naslag)).isEmpty();
    assertThat(oordeel(new F08(), debet("R2").zorg("2026-09-07", "2026-09-08"), naslag)).isEmpty();
    assertThat(oordeel(new F08(), debet("R2").prestatie("H127"), naslag)).isEmpty();
    assertThat(oordeel(new F08(), debet("R2").uitvoerder(ANDER), naslag)).isEmpty();
  }

  @Test
  void countsNoRejectedAndNoCreditedLine() {
    EerdereRegel afgekeurd = debet("R1").eerder(1, "sept.txt", 4, OKTOBER, ZELF, 0, true);
    EerdereRegel credit =
        debet("R1").credit("C1").eerder(2, "okt.txt", 4, OKTOBER, ZELF, 20000, false);
    EerdereRegel geweigerd = debet("R1").credit("C1").eerder(2, "x.txt", 4, OKTOBER, ZELF, 0, true);

    assertThat(oordeel(new F08(), debet("R2"), Proefnaslag.van(afgekeurd))).isEmpty();
    assertThat(oordeel(new F08(), debet("R2"), Proefnaslag.van(debet("R1").eerder(), credit)))
        .isEmpty();
    assertThat(oordeel(new F08(), debet("R2"), Proefnaslag.van(debet("R1").eerder(), geweigerd)))
        .isPresent();
  }

  @Test
  void judgesACorrectedDebitByItsPlaceInTheFile() {
    Naslag naslag = Proefnaslag.van(debet("R1").eerder()).naslag();
    Declaratieregel verbeterd = debet("R2").aantal(3).regel(9);

    assertThat(new F08().beoordeel(verbeterd, naslag)).isPresent();
    naslag.voegToe(
        debet("R1")
            .credit("C1")
            .eerder(EerdereRegel.DIT_BESTAND, "", 8, OKTOBER, ZELF, 20000, false));
    assertThat(new F08().beoordeel(verbeterd, naslag)).isEmpty();
    naslag.voegToe(
        debet("R2").eerder(EerdereRegel.DIT_BESTAND, "", 9, OKTOBER, ZELF, 15000, false));
    assertThat(new F08().beoordeel(verbeterd, naslag))
        .map(Oordeel::waarden)
        .contains(List.of("dit bestand", "9", "01-10-2026", "R2", "150,00"));
  }

  /** September is in on 1 November, a Sunday; on Monday 2 November when working days count. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-01, '', ''",
    "2026-11-02, '', 01-11-2026",
    "2026-11-02, verschuif=werkdag, ''",
    "2026-11-03, verschuif=werkdag, 02-11-2026"
  })
  void holdsTheTermToTheDay(String ontvangen, String parameters, String uiterlijk) {
    Proefnaslag naslag = termijn(Proefnaslag.van(), parameters).ontvangen(ontvangen);

    assertThat(oordeel(new C20(), debet("R2"), naslag).map(o -> o.waarden().get(0)))
        .isEqualTo(Optional.of(uiterlijk).filter(u -> !u.isEmpty()));
  }

  /** Friday 1 January and Monday 4 January, with the weekend between them. */
  @Test
  void skipsHolidays() {
    Proefnaslag naslag =
        termijn(Proefnaslag.van(), "verschuif=werkdag")
            .zet("feestdagen.1.dag", "20270101")
            .zet("feestdagen.2.dag", "20270104");

    assertThat(oordeel(new C20(), debet("R2").dag("2026-11-30"), naslag.ontvangen("2027-01-05")))
        .isEmpty();
    assertThat(oordeel(new C20(), debet("R2").dag("2026-11-30"), naslag.ontvangen("2027-01-06")))
        .contains(
            new Oordeel(
                "0586",
                "begindatum",
                "C20.te-laat",
                List.of("05-01-2027", "06-01-2027"),
                List.of(
                    new Vergeleken(
                        "regels",
                        "uiterlijk 05-01-2027",
                        "controleset " + Proefcontroleset.VERSIE))));
  }

  private static Proefnaslag termijn(Proefnaslag naslag, String parameters) {
    return naslag
        .zet("regels.2", "als 1")
        .zet("regels.2.regel", "C20")
        .zet("regels.2.aan", "J")
        .zet("regels.2.parameters", parameters);
  }

  @Test
  void exemptsWhatWasInBeforeInTimeOrTakenBack() {
    String laat = "2026-12-01";
    LocalDate opTijd = LocalDate.of(2026, 11, 1);
    LocalDate teLaat = LocalDate.of(2026, 11, 2);
    EerdereRegel afgekeurd = debet("R1").eerder(1, "a.txt", 4, opTijd, ZELF, 0, true);
    EerdereRegel vanAnder = debet("R1").eerder(1, "a.txt", 4, opTijd, ANDER, 0, true);
    EerdereRegel ookTeLaat = debet("R1").eerder(1, "a.txt", 4, teLaat, ZELF, 20000, false);
    EerdereRegel credit =
        debet("R1").credit("C1").eerder(2, "b.txt", 4, teLaat, ZELF, 20000, false);

    assertThat(oordeel(new C20(), debet("R2"), Proefnaslag.van(afgekeurd).ontvangen(laat)))
        .isEmpty();
    assertThat(oordeel(new C20(), debet("R2"), Proefnaslag.van(vanAnder).ontvangen(laat)))
        .isPresent();
    assertThat(oordeel(new C20(), debet("R2"), Proefnaslag.van(ookTeLaat).ontvangen(laat)))
        .isPresent();
    assertThat(oordeel(new C20(), debet("R2"), Proefnaslag.van(ookTeLaat, credit).ontvangen(laat)))
        .isEmpty();
  }
}
