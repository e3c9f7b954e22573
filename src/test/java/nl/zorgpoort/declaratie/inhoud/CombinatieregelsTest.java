package nl.zorgpoort.declaratie.inhoud;

import static nl.zorgpoort.declaratie.inhoud.Proefregel.ANDER;
import static nl.zorgpoort.declaratie.inhoud.Proefregel.ZELF;
import static nl.zorgpoort.declaratie.inhoud.Proefregel.debet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Controlesetrijen;
import nl.zorgpoort.referentie.Koppeling;
import nl.zorgpoort.referentie.Matrixregel;
import nl.zorgpoort.referentie.Maximum;
import nl.zorgpoort.referentie.Overgang;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Venster;
import nl.zorgpoort.referentie.Wie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the controlematrix, the maxima and the stays say, to the word. */
class CombinatieregelsTest {
  private static final LocalDate OKTOBER = LocalDate.of(2026, 10, 1);
  private static final Periode ALTIJD = new Periode(LocalDate.of(2026, 1, 1), Periode.OPEN);
  private static final List<String> PLEK = List.of("sept.txt", "4", "21-09-2026");

  static Controleset set(
      List<Matrixregel> matrix, List<Maximum> maxima, List<Overgang> overgangen) {
    Controlesetrijen leeg = Controlesetrijen.LEEG;
    return new Controleset(
        7,
        new Controlesetrijen(
            leeg.zorgkantoren(),
            List.of(
                koppeling("H126", "31", "A", false),
                koppeling("H127", "*", "B", false),
                koppeling("Z041", "31", "S", true),
                koppeling("Z042", "31", "T", true)),
            matrix,
            leeg.tarieven(),
            maxima,
            leeg.nietDeclarabel(),
            leeg.eigenZorg(),
            overgangen,
            leeg.regels(),
            leeg.feestdagen()));
  }

  private static Koppeling koppeling(String code, String functie, String groep, boolean verblijf) {
    return new Koppeling(
        "055", code, functie, "000", "04", Set.of(), groep, verblijf, false, ALTIJD);
  }

  private static Matrixregel matrix(Wie wie, Venster venster) {
    return new Matrixregel("B", "A", wie, venster, "0634", ALTIJD);
  }

  private static Optional<Oordeel> oordeel(
      Inhoudsregel regel, Proefregel nieuw, Controleset set, EerdereRegel... historie) {
    return regel.beoordeel(nieuw.regel(9), Proefnaslag.van(historie).naslag(set));
  }

  /** The earlier line is on Monday 7 September 2026. */
  @ParameterizedTest
  @CsvSource({
    "DAG, 2026-09-07, true",
    "DAG, 2026-09-08, false",
    "WEEK, 2026-09-13, true",
    "WEEK, 2026-09-14, false",
    "WEEK, 2026-09-06, false",
    "MAAND, 2026-09-30, true",
    "MAAND, 2026-10-01, false",
    "JAAR, 2026-12-31, true",
    "JAAR, 2027-01-01, false"
  })
  void excludesWithinTheWindow(Venster venster, String dag, boolean botst) {
    Controleset set = set(List.of(matrix(Wie.EIGEN, venster)), List.of(), List.of());
    Proefregel nieuw = debet("R2").prestatie("H127").dag(dag);

    assertThat(oordeel(new G07(), nieuw, set, debet("R1").eerder()).isPresent()).isEqualTo(botst);
  }

  @Test
  void namesTheRowAndTheEarlierLine() {
    Controleset set = set(List.of(matrix(Wie.ANDER, Venster.DAG)), List.of(), List.of());
    Proefregel nieuw = debet("R2").prestatie("H127").uitvoerder(ANDER);

    assertThat(oordeel(new G08(), nieuw, set, debet("R1").eerder()))
        .contains(
            new Oordeel(
                "0634",
                "prestatie",
                "G08.dag",
                List.of(
                    "sept.txt", "4", "21-09-2026", "H126", "van 07-09-2026 tot en met 07-09-2026"),
                List.of(
                    new Vergeleken(
                        "controlematrix",
                        "groep B en A, ANDER, DAG, code 0634, vanaf 01-01-2026",
                        "controleset 7"),
                    new Vergeleken(
                        "eerdere regels",
                        "R1: lijst 055, prestatie H126, aantal 4, van 07-09-2026 tot en met"
                            + " 07-09-2026, uitvoerder 30999001, ingediend 200,00, toegekend"
                            + " 200,00",
                        "sept.txt regel 4"))));
  }

  @Test
  void looksAtTheSameProviderOrAtAnother() {
    Controleset eigen = set(List.of(matrix(Wie.EIGEN, Venster.DAG)), List.of(), List.of());
    Controleset ander = set(List.of(matrix(Wie.ANDER, Venster.DAG)), List.of(), List.of());
    Proefregel zelfde = debet("R2").prestatie("H127");
    EerdereRegel eerder = debet("R1").eerder();

    assertThat(oordeel(new G07(), zelfde, eigen, eerder)).isPresent();
    assertThat(oordeel(new G07(), zelfde.uitvoerder(ANDER), eigen, eerder)).isEmpty();
    assertThat(oordeel(new G08(), zelfde, ander, eerder)).isEmpty();
    assertThat(oordeel(new G08(), zelfde.uitvoerder(ANDER), ander, eerder)).isPresent();
    assertThat(oordeel(new G07(), zelfde.uitvoerder(ANDER), ander, eerder)).isEmpty();
  }

  @Test
  void leavesTheSameCareToOtherRules() {
    Matrixregel rij = new Matrixregel("A", "A", Wie.EIGEN, Venster.MAAND, "0634", ALTIJD);
    Controleset set = set(List.of(rij), List.of(), List.of());

    assertThat(oordeel(new G07(), debet("R2"), set, debet("R1").eerder())).isEmpty();
    assertThat(oordeel(new G07(), debet("R2").dag("2026-09-08"), set, debet("R1").eerder()))
        .isPresent();
  }

  @Test
  void excludesNothingThatWasCreditedOrThatTheMatrixDoesNotHoldFor() {
    Controleset set = set(List.of(matrix(Wie.EIGEN, Venster.DAG)), List.of(), List.of());
    EerdereRegel credit =
        debet("R1").credit("C1").eerder(2, "okt.txt", 4, OKTOBER, ZELF, 20000, false);
    Proefregel nieuw = debet("R2").prestatie("H127");

    assertThat(oordeel(new G07(), nieuw, set, debet("R1").eerder(), credit)).isEmpty();
    assertThat(oordeel(new G07(), nieuw.persoon("999990020"), set, debet("R1").eerder())).isEmpty();
    assertThat(
            oordeel(
                new G07(), nieuw.dag("2025-12-31"), set, debet("R1").dag("2025-12-31").eerder()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DAG, 2026-09-07, 5, true",
    "DAG, 2026-09-08, 5, false",
    "WEEK, 2026-09-13, 7, false",
    "WEEK, 2026-09-13, 6, true",
    "MAAND, 2026-09-30, 6, true",
    "MAAND, 2026-08-31, 6, false",
    "JAAR, 2026-01-01, 6, true"
  })
  void addsUpWithinTheCalendarPeriod(Venster per, String dag, long hoogstens, boolean teveel) {
    Maximum maximum = new Maximum("055", "H126", hoogstens, per, ALTIJD);
    Controleset set = set(List.of(), List.of(maximum), List.of());
    Proefregel nieuw = debet("R2").dag(dag).aantal(3);

    assertThat(oordeel(new G09(), nieuw, set, debet("R1").eerder()).isPresent()).isEqualTo(teveel);
  }

  @Test
  void namesTheMaximumWhatCountsAndTheLastLine() {
    Maximum maximum = new Maximum("055", "H126", 9, Venster.MAAND, ALTIJD);
    Controleset set = set(List.of(), List.of(maximum), List.of());
    EerdereRegel laatste =
        debet("R3").dag("2026-09-09").aantal(2).eerder(2, "okt.txt", 8, OKTOBER, ANDER, 1, false);

    Oordeel oordeel =
        oordeel(new G09(), debet("R2").dag("2026-09-08"), set, debet("R1").eerder(), laatste)
            .orElseThrow();

    assertThat(oordeel.code()).isEqualTo("0584");
    assertThat(oordeel.rol()).isEqualTo("aantal");
    assertThat(oordeel.tekst()).isEqualTo("G09.samen");
    assertThat(oordeel.waarden())
        .containsExactly(
            "okt.txt", "8", "01-10-2026", "4", "6", "9", "van 01-09-2026 tot en met 30-09-2026");
    assertThat(oordeel.vergeleken())
        .extracting(Vergeleken::stand)
        .containsExactly("controleset 7", "okt.txt regel 8");
  }

  @Test
  void refusesALineThatIsTooMuchByItself() {
    Maximum maximum = new Maximum("055", "H126", 3, Venster.WEEK, ALTIJD);

    assertThat(oordeel(new G09(), debet("R2"), set(List.of(), List.of(maximum), List.of())))
        .hasValueSatisfying(
            o -> {
              assertThat(o.tekst()).isEqualTo("G09.alleen");
              assertThat(o.waarden())
                  .containsExactly("4", "3", "van 07-09-2026 tot en met 13-09-2026");
            });
  }

  /** The earlier stay is Z041, 1 to 10 September; T may follow S on one day, S on two days S. */
  @ParameterizedTest
  @CsvSource({
    "Z041, 2026-09-11, 2026-09-30, false",
    "Z042, 2026-09-10, 2026-09-30, false",
    "Z042, 2026-09-09, 2026-09-30, true",
    "Z041, 2026-09-09, 2026-09-30, false",
    "Z041, 2026-09-08, 2026-09-30, true",
    "Z042, 2026-08-20, 2026-09-01, true",
    "Z041, 2026-08-20, 2026-09-02, false",
    "Z042, 2026-09-05, 2026-09-05, true",
    "Z042, 2026-09-10, 2026-09-10, false",
    "H126, 2026-09-05, 2026-09-05, false"
  })
  void letsStaysShareOnlyTheDaysOfATransfer(String code, String van, String tot, boolean botst) {
    Controleset set =
        set(
            List.of(),
            List.of(),
            List.of(new Overgang("S", "T", 1, ALTIJD), new Overgang("S", "S", 2, ALTIJD)));
    EerdereRegel eerder = debet("R1").prestatie("Z041").zorg("2026-09-01", "2026-09-10").eerder();

    assertThat(oordeel(new G10(), debet("R2").prestatie(code).zorg(van, tot), set, eerder))
        .map(Oordeel::waarden)
        .isEqualTo(
            botst
                ? Optional.of(
                    List.of(
                        "sept.txt",
                        "4",
                        "21-09-2026",
                        "Z041",
                        "van 01-09-2026 tot en met 10-09-2026"))
                : Optional.empty());
  }

  @Test
  void leavesTheSameStayToOtherRules() {
    Controleset set = set(List.of(), List.of(), List.of());
    Proefregel verblijf = debet("R1").prestatie("Z041");

    assertThat(oordeel(new G10(), verblijf.als("R2"), set, verblijf.eerder())).isEmpty();
    assertThat(oordeel(new G10(), verblijf.als("R2").uitvoerder(ANDER), set, verblijf.eerder()))
        .hasValueSatisfying(
            o -> {
              assertThat(o.code()).isEqualTo("8020");
              assertThat(o.rol()).isEqualTo("begindatum");
              assertThat(o.tekst()).isEqualTo("G10.verblijf");
              assertThat(o.waarden().subList(0, 3)).isEqualTo(PLEK);
            });
  }
}
