package nl.zorgpoort.declaratie.inhoud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.zorgpoort.declaratie.inhoud.Naslagvraag.Bereik;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Uitzondering;
import nl.zorgpoort.referentie.Zwaarte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegelcontroleTest {
  private static final Periode SEPTEMBER =
      new Periode(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
  private static final Bestandsfeiten FEITEN =
      new Bestandsfeiten(
          "187",
          "proefpartner",
          "5521",
          "98999001",
          Proefregel.ZELF,
          Proefregel.ZELF,
          SEPTEMBER,
          LocalDate.of(2026, 10, 2),
          Proefregel.ONTVANGEN);

  private final Geheugenbron bron = new Geheugenbron(Proefregister.van(Map.of()));

  private Inhoudscontrole controle(Map<String, String> controleset) {
    return controle(controleset, bron);
  }

  private static Inhoudscontrole controle(Map<String, String> controleset, Geheugenbron bron) {
    Vooronderzoek vooronderzoek =
        new Vooronderzoek(List.of(SEPTEMBER), List.of(2026), true, r -> false);
    return Inhoudscontrole.van(Proefcontroleset.van(controleset), FEITEN, vooronderzoek, bron);
  }

  private static Verzekerdevraag verzekerde(String naam) {
    return new Verzekerdevraag(
        Proefregel.PERSOON,
        Proefregel.PERSOON,
        "5521",
        "4100001",
        LocalDate.of(1940, 2, 29),
        "2",
        naam);
  }

  @Test
  void fetchesOncePerBatchHoweverManyLinesItHas() throws IOException {
    Inhoudscontrole controle = controle(Map.of());
    controle.bestand();
    assertThat(bron.vragen).hasSize(1);
    for (int stapel = 0; stapel < 3; stapel++) {
      List<Declaratieregel> regels =
          List.of(
              Proefregel.debet("A" + stapel).regel(10 * stapel + 3),
              Proefregel.debet("B" + stapel).dag("2026-09-08").regel(10 * stapel + 4));
      controle.laad(List.of(verzekerde("Jansen")), regels);
      controle.verzekerde(verzekerde("Jansen"));
      for (Declaratieregel regel : regels) {
        controle.regel(regel);
        controle.besloten(regel, regel.bedrag(), false);
      }
    }
    assertThat(bron.vragen).hasSize(4);
    assertThat(bron.recordvragen).isEmpty();
    assertThat(bron.vragen.get(1).eerderInBestand()).isEmpty();
    assertThat(bron.vragen.get(3).eerderInBestand())
        .containsExactly(new Bereik(Proefregel.PERSOON, 3, 14));
  }

  @Test
  void asksForPartiesPersonsReferencesAndTheWindowThatMaximaNeed() throws IOException {
    Proefregel debet = Proefregel.debet("REF-1").uitvoerder("30999002");
    controle(Map.of())
        .laad(
            List.of(verzekerde("Jansen")), List.of(debet.regel(3), debet.credit("REF-2").regel(4)));
    Naslagvraag vraag = bron.vragen.get(0);
    assertThat(vraag.personen()).containsExactly(Proefregel.PERSOON);
    assertThat(vraag.agbs()).containsExactlyInAnyOrder("30999001", "98999001", "30999002");
    assertThat(vraag.referenties()).containsExactly("REF-1", "REF-2");
    assertThat(vraag.gecrediteerd()).containsExactly("REF-1");
    assertThat(vraag.venster()).isEqualTo(SEPTEMBER);
    assertThat(vraag.sinds()).isEqualTo(LocalDate.of(2021, 10, 5));
  }

  @Test
  void widensTheWindowAsFarAsTheControleMatrixLooks() throws IOException {
    controle(Map.of("maxima.1", "weg", "controlematrix.1.venster", "WEEK"))
        .laad(List.of(), List.of(Proefregel.debet("REF-1").dag("2026-09-09").regel(3)));
    assertThat(bron.vragen.get(0).venster())
        .isEqualTo(new Periode(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 13)));
  }

  @Test
  void fetchesRecordsOnceAndOnlyOfLinesThatACreditDiffersFrom() throws IOException {
    Proefregel gelijk = Proefregel.debet("REF-1");
    Proefregel anders = Proefregel.debet("REF-2");
    bron.voegToe(gelijk.eerder(), new byte[0]);
    bron.voegToe(anders.eerder(), new byte[0]);
    controle(Map.of())
        .laad(
            List.of(),
            List.of(
                gelijk.credit("C-1").regel(3), anders.credit("C-2").dag("2026-09-08").regel(4)));
    assertThat(bron.recordvragen).containsExactly(List.of(anders.eerder()));
  }

  @ParameterizedTest
  @CsvSource({
    "30999001, H126, 2026-07-07, C20, true",
    "30999002, H126, 2026-07-07, C20, false",
    "30999001, H127, 2026-07-07, C20, false",
    "30999001, H126, 2026-07-08, C20, false",
    "30999001, H126, 2026-07-07, G02, false"
  })
  void anExceptionHoldsForOneDeclarantServiceDayAndRule(
      String declarant, String prestatie, String dag, String regelId, boolean geldt)
      throws IOException {
    Declaratieregel regel = Proefregel.debet("REF-1").dag("2026-07-07").regel(3);
    LocalDate op = LocalDate.parse(dag);
    Geheugenbron eigen = new Geheugenbron(Proefregister.van(Map.of()));
    eigen.uitzonderingen.add(
        new Uitzondering(
            "7",
            Proefregel.PERSOON,
            declarant,
            regel.lijst(),
            prestatie,
            new Periode(op, op),
            regelId,
            12));
    Inhoudscontrole controle =
        controle(Map.of("regels.1.regel", "C20", "regels.1.aan", "J"), eigen);
    controle.laad(List.of(verzekerde("Jansen")), List.of(regel));
    Regeluitkomst uitkomst = controle.regel(regel);
    assertThat(uitkomst.bevonden().stream().anyMatch(b -> b.regelId().equals("C20")))
        .isEqualTo(!geldt);
    assertThat(
            uitkomst.signalen().stream()
                .filter(b -> b.regelId().equals("C20"))
                .flatMap(b -> b.oordeel().vergeleken().stream())
                .filter(v -> v.tabel().equals("uitzonderingen"))
                .map(Vergeleken::stand))
        .isEqualTo(geldt ? List.of("register 12") : List.of());
  }

  @Test
  void putsTheCodeOfTheSettingInPlace() throws IOException {
    Inhoudscontrole controle =
        controle(Map.of("regels.1.regel", "D16", "regels.1.aan", "J", "regels.1.codes", "*=0312"));
    controle.laad(List.of(verzekerde("Pietersen")), List.of());
    assertThat(controle.verzekerde(verzekerde("Pietersen")))
        .extracting(Bevonden::regelId, Bevonden::code, Bevonden::zwaarte)
        .containsExactly(tuple("D16", "0312", Zwaarte.AFKEUREN));
  }

  @Test
  void givesASignalOnAnInsuredWithTheNextLine() throws IOException {
    Inhoudscontrole controle =
        controle(
            Map.of("regels.1.regel", "D16", "regels.1.aan", "J", "regels.1.zwaarte", "SIGNAAL"));
    Declaratieregel regel = Proefregel.debet("REF-1").regel(3);
    Declaratieregel volgende = Proefregel.debet("REF-2").dag("2026-09-08").regel(4);
    controle.laad(List.of(verzekerde("Pietersen")), List.of(regel, volgende));
    assertThat(controle.verzekerde(verzekerde("Pietersen"))).isEmpty();
    Regeluitkomst uitkomst = controle.regel(regel);
    assertThat(uitkomst.signalen()).extracting(Bevonden::regelId).containsExactly("D16");
    assertThat(uitkomst.toegekend()).isEqualTo(regel.bedrag());
    assertThat(controle.regel(volgende).signalen()).isEmpty();
  }

  @Test
  void rejectsWithARuleThatIsSetToGrantButKnowsNoAmount() throws IOException {
    Inhoudscontrole controle =
        controle(
            Map.of(
                "regels.1.regel",
                "E13",
                "regels.1.aan",
                "J",
                "regels.1.zwaarte",
                "TOEKENNEN",
                "koppeltabel.2.eenheid",
                "14"));
    Declaratieregel regel = Proefregel.debet("REF-1").regel(3);
    controle.laad(List.of(), List.of(regel));
    Regeluitkomst uitkomst = controle.regel(regel);
    assertThat(uitkomst.afgekeurd()).isTrue();
    assertThat(uitkomst.bevonden()).extracting(Bevonden::zwaarte).containsExactly(Zwaarte.AFKEUREN);
  }
}
