package nl.zorgpoort.declaratie;

import static nl.zorgpoort.declaratie.Nepcontrole.afgekeurd;
import static nl.zorgpoort.declaratie.Nepcontrole.afkeurend;
import static nl.zorgpoort.declaratie.Nepcontrole.bevonden;
import static nl.zorgpoort.declaratie.Nepcontrole.gedeeltelijk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Trap;
import nl.zorgpoort.declaratie.inhoud.Bestandsfeiten;
import nl.zorgpoort.declaratie.inhoud.Declaratieregel;
import nl.zorgpoort.declaratie.inhoud.Regeluitkomst;
import nl.zorgpoort.declaratie.inhoud.Verzekerdevraag;
import nl.zorgpoort.grootboek.Regelbesluit;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Zwaarte;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Deciding with a content check, whose part is played here. */
class InhoudsbeslissingTest {
  private static final int RUIM = 1_000;
  private static final String D10 = "00001000D";

  private final Nepcontrole controle = new Nepcontrole();

  @Test
  void returnsALineThatIsGrantedInPartWithoutRejectingIt() throws IOException {
    controle.regel(r -> r.regel() == 3 ? gedeeltelijk(600) : Nepcontrole.toegekend(r));
    Proef proef = proef(new Proefheen().verzekerde().prestatie(D10).prestatie(D10));

    assertThat(proef.beoordeling.uitslag()).isEqualTo(Uitslag.DEELS);
    assertThat(proef.beoordeling.toegekend()).isEqualTo(1600);
    assertThat(codes(proef))
        .containsExactly(tuple("02", List.of("0200")), tuple("04", List.of("8059")));
    assertThat(proef.retour().details().get(1))
        .extracting(d -> d.berekend(), d -> d.toegekend())
        .containsExactly(600L, 600L);
    assertThat(proef.opname.regels.get(0).besluit())
        .isEqualTo(new Regelbesluit(3, 624, "202609", 1000, 600, 600, List.of("8059"), false));
    assertThat(proef.retour().sluit().toegekend()).isEqualTo(1600);
  }

  @Test
  void showsWhatWasCalculatedOnALineThatIsRejectedForItsTariffAlone() throws IOException {
    controle.regel(r -> afgekeurd(700, afkeurend("G05", "0611", "tarief")));
    Proef proef = proef(new Proefheen().verzekerde().prestatie(D10));

    assertThat(proef.beoordeling.uitslag()).isEqualTo(Uitslag.AFGEKEURD);
    assertThat(proef.retour().details().get(1))
        .extracting(d -> d.berekend(), d -> d.toegekend(), d -> d.codes())
        .containsExactly(700L, 0L, List.of("0611"));
  }

  @Test
  void tellsWhereTheFaultIsAndWhatItWasComparedWith() throws IOException {
    controle.regel(r -> afgekeurd(0, afkeurend("G05", "0611", "tarief")));
    Proef proef = proef(new Proefheen().verzekerde().prestatie(D10));

    assertThat(proef.opname.bevindingen)
        .containsExactly(
            new Bevinding(
                3,
                "04",
                Optional.of("0425"),
                "G05",
                Niveau.RECORD,
                Trap.INHOUD,
                "0611",
                624 + 164,
                624 + 172,
                "00000500",
                "Klopt niet.",
                List.of("contracttarieven | Z041 12,50 | register 7")));
  }

  @Test
  void ordersCodesOfALineByFieldAndKeepsThree() throws IOException {
    controle.regel(
        r ->
            afgekeurd(
                0,
                afkeurend("G06", "8060", "prestatie"),
                afkeurend("G05", "0611", "tarief"),
                afkeurend("D17", "0320", "begindatum"),
                afkeurend("E14", "8011", "uitvoerder")));
    Proef proef = proef(new Proefheen().verzekerde().prestatie(D10));

    assertThat(proef.retour().details().get(1).codes()).containsExactly("0320", "8060", "8011");
    assertThat(proef.opname.bevindingen)
        .extracting(Bevinding::regelId)
        .containsExactly("D17", "G06", "E14", "G05");
  }

  @Test
  void rejectsTheDebitLinesOfAnInsuredThatContentRejectsButJudgesHisCredits() throws IOException {
    controle.verzekerde(v -> List.of(afkeurend("D15", "8004", "geboortedatum")));
    Proef proef =
        proef(
            new Proefheen()
                .verzekerde()
                .commentaar()
                .prestatie(D10)
                .prestatie("00000400C", "20260901", "R77")
                .verzekerde("999007130")
                .prestatie("00000100C", "20260901", "R78"));

    assertThat(codes(proef))
        .containsExactly(
            tuple("02", List.of("8004")),
            tuple("98", List.of("0200")),
            tuple("04", List.of("8002")),
            tuple("04", List.of("0200")));
    assertThat(proef.retour().details().get(3))
        .extracting(d -> d.berekend(), d -> d.toegekend())
        .containsExactly(-400L, -400L);
    assertThat(proef.beoordeling.toegekend()).isEqualTo(-500);
    assertThat(proef.opname.bevindingen).extracting(Bevinding::van).containsExactly(312L + 53);
    assertThat(controle.logboek)
        .containsExactly(
            "bestand",
            "laad 2 3",
            "verzekerde 999007129",
            "besloten 4 0 af",
            "regel 5",
            "besloten 5 400",
            "regel 7",
            "besloten 7 100");
  }

  @Test
  void rejectsACreditOfARejectedInsuredForItsOwnFaultsOnly() throws IOException {
    controle
        .verzekerde(v -> List.of(afkeurend("D15", "8004", "geboortedatum")))
        .regel(r -> afgekeurd(0, afkeurend("F01", "8017", "vorige-referentie")));
    Proef proef =
        proef(
            new Proefheen()
                .verzekerde()
                .prestatie(D10)
                .prestatie("00000400C")
                .prestatie("00000300C")
                .fout("0406", "0550"));

    assertThat(codes(proef))
        .containsExactly(
            tuple("02", List.of("8004")),
            tuple("04", List.of("8002")),
            tuple("04", List.of("8017")),
            tuple("04", List.of("0550")));
    assertThat(proef.beoordeling.uitslag()).isEqualTo(Uitslag.AFGEKEURD);
  }

  @Test
  void asksNothingOfRecordsWithATechnicalFinding() throws IOException {
    Proef proef =
        proef(
            new Proefheen()
                .verzekerde()
                .fout("0203", "0435")
                .prestatie(D10)
                .verzekerde()
                .prestatie(D10)
                .fout("0406", "0550")
                .prestatie(D10)
                .commentaar()
                .fout("9880", "0003")
                .prestatie(D10));

    assertThat(proef.beoordeling.toegekend()).isEqualTo(1000);
    assertThat(controle.logboek)
        .containsExactly(
            "bestand", "laad 1 1", "verzekerde 999007129", "regel 8", "besloten 8 1000");
  }

  @Test
  void rejectsAFileForContentBeforeItsLinesAreJudged() throws IOException {
    controle.bestand(afkeurend("C05", "0018", "uzovi"), afkeurend("C14", "8024", "factuurdatum"));
    Proef proef = proef(new Proefheen().verzekerde().fout("0203", "0435").prestatie(D10));

    assertThat(proef.beoordeling.uitslag()).isEqualTo(Uitslag.BESTAND_AFGEKEURD);
    assertThat(proef.retour().kop().codes()).containsExactly("0018", "8024");
    assertThat(proef.retour().details()).isEmpty();
    assertThat(proef.opname.regels).isEmpty();
    assertThat(proef.opname.bevindingen)
        .extracting(Bevinding::retourcode, Bevinding::niveau, Bevinding::van, Bevinding::waarde)
        .containsExactly(
            tuple("0018", Niveau.BESTAND, 26L, "5508"),
            tuple("8024", Niveau.BESTAND, 92L, "20261001"),
            tuple("0435", Niveau.RECORD, 312L, "geheim"));
    assertThat(controle.logboek).containsExactly("bestand");
  }

  @Test
  void comparesAFileThatIsRejectedAnywayWithNothing() throws IOException {
    Proefheen heen = new Proefheen();
    heen.fout(Optional.of("0117"), "0025", Niveau.BESTAND);
    proef(heen.verzekerde().prestatie(D10));

    assertThat(controle.logboek).isEmpty();
  }

  @Test
  void keepsSignalsOutOfTheRetour() throws IOException {
    controle.regel(
        r ->
            new Regeluitkomst(
                List.of(),
                List.of(bevonden("C20", Zwaarte.SIGNAAL, "0586", "begindatum")),
                false,
                r.bedrag(),
                r.bedrag()));
    Proef proef = proef(new Proefheen().verzekerde().prestatie(D10).prestatie(D10));

    assertThat(proef.beoordeling.uitslag()).isEqualTo(Uitslag.TOEGEKEND);
    assertThat(proef.beoordeling.signalen()).isEqualTo(Map.of("C20", 2L));
    assertThat(proef.opname.bevindingen).isEmpty();
    assertThat(proef.beoordeling.rapport())
        .contains("Controle C20: Klopt niet. Aantal: 2, de eerste in record 3.");
  }

  @Test
  void reportsWhatWasNotGrantedOfALine() throws IOException {
    controle.regel(r -> gedeeltelijk(600));
    String rapport =
        proef(new Proefheen().verzekerde().prestatie(D10).prestatie("00001250D"))
            .beoordeling
            .rapport();

    assertThat(rapport)
        .contains("Er is niets afgewezen, maar niet alles is toegekend zoals het is ingediend.")
        .contains("Regels: 2. Samen is daarvan € 10,50 niet toegekend.")
        .contains("<td>3</td><td>10,00</td><td>6,00</td><td>4,00</td>")
        .contains("Om deze code, of mede daarom, is € 10,50 niet toegekend.")
        .contains("<td>22,50</td>", "<td>12,00</td>");
  }

  @Test
  void tellsTheRulesWhatStandsInTheRecords() throws IOException {
    Proef proef =
        proef(
            new Proefheen()
                .verzekerde("999999999")
                .prestatie(D10)
                .prestatie("00000400C", "20260915", "R77"));

    assertThat(controle.feiten)
        .containsExactly(
            new Bestandsfeiten(
                "187",
                "linde",
                "5508",
                "00000000",
                "30999001",
                "30999001",
                new Periode(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30)),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 5)));
    assertThat(controle.verzekerden)
        .containsExactly(
            new Verzekerdevraag(
                "5508/VN1/19400102",
                "999999999",
                "5508",
                "VN1",
                LocalDate.of(1940, 1, 2),
                "2",
                "Voorbeeld"));
    Declaratieregel credit = controle.regels.get(1);
    assertThat(credit)
        .usingRecursiveComparison()
        .ignoringFields("vergelijking", "record")
        .isEqualTo(
            new Declaratieregel(
                4,
                "5508/VN1/19400102",
                "5508",
                "123456789",
                "00",
                "753",
                new Periode(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 9, 30)),
                "055",
                "Z041",
                2,
                "14",
                "30999001",
                500,
                1000,
                400,
                true,
                "R3",
                "R77",
                0));
    Prestatieregel bewaard = proef.opname.regels.get(1);
    assertThat(bewaard.persoon()).isEqualTo("5508/VN1/19400102");
    assertThat(bewaard.vergelijking())
        .isEqualTo(credit.vergelijking())
        .isNotEqualTo(proef.opname.regels.get(0).vergelijking());
  }

  @Test
  void goesOnWithAnInsuredWhoseLinesFillSeveralBatches() throws IOException {
    controle.verzekerde(v -> List.of(afkeurend("D15", "8004", "geboortedatum")));
    Proefheen heen = new Proefheen().verzekerde();
    heen.prestatie("00000400C").prestatie("00000300C").prestatie(D10).prestatie("00000200C");
    Proef proef = new Proef(heen.sluit(), controle, 1);

    assertThat(controle.logboek)
        .containsExactly(
            "bestand",
            "laad 1 1",
            "verzekerde 999007129",
            "regel 3",
            "besloten 3 400",
            "laad 1 1",
            "regel 4",
            "besloten 4 300",
            "laad 1 1",
            "besloten 5 0 af",
            "laad 1 1",
            "regel 6",
            "besloten 6 200");
    assertThat(codes(proef))
        .containsExactly(
            tuple("02", List.of("8004")),
            tuple("04", List.of("0200")),
            tuple("04", List.of("0200")),
            tuple("04", List.of("8002")),
            tuple("04", List.of("0200")));
  }

  @Test
  void keepsAnInsuredWholeWhereHisLinesFitInABatch() throws IOException {
    Proefheen heen = new Proefheen().verzekerde().prestatie(D10).prestatie(D10);
    heen.verzekerde().prestatie(D10).prestatie(D10);
    new Proef(heen.sluit(), controle, 5);

    assertThat(controle.logboek)
        .filteredOn(regel -> regel.startsWith("laad"))
        .containsExactly("laad 1 2", "laad 1 2");
  }

  @Test
  void refusesAnOutcomeThatContradictsItself() {
    List<Regeluitkomst> onzin =
        List.of(
            new Regeluitkomst(List.of(), List.of(), true, 0, 0),
            new Regeluitkomst(List.of(), List.of(), false, 1000, 999),
            afgekeurd(-1, afkeurend("G05", "0611", "tarief")),
            gedeeltelijk(1001));

    for (Regeluitkomst uitkomst : onzin) {
      Proefheen heen = new Proefheen().verzekerde().prestatie(D10).sluit();
      Nepcontrole nep = new Nepcontrole().regel(r -> uitkomst);
      assertThatThrownBy(() -> new Proef(heen, nep, RUIM))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("outcome of line 3 makes no sense");
    }
  }

  @Test
  void refusesAFindingOnAFieldOfAnotherRecord() {
    Nepcontrole nep = controle.regel(r -> afgekeurd(0, afkeurend("D15", "8004", "geboortedatum")));

    assertThatThrownBy(() -> proef(new Proefheen().verzekerde().prestatie(D10)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("geboortedatum is no field of record 04");
    assertThat(nep.logboek).contains("regel 3");
  }

  private Proef proef(Proefheen heen) throws IOException {
    return new Proef(heen.sluit(), controle, RUIM);
  }

  private static List<Tuple> codes(Proef proef) {
    return proef.retour().details().stream().map(d -> tuple(d.kenmerk(), d.codes())).toList();
  }
}
