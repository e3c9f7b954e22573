package nl.zorgpoort.opslag;

import static nl.zorgpoort.verwerking.naslag.Tekstbestand.van;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import nl.zorgpoort.referentie.Klacht;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.naslag.Afgewezen;
import nl.zorgpoort.verwerking.naslag.ImportBezet;
import nl.zorgpoort.verwerking.naslag.Naslagbestand;
import nl.zorgpoort.verwerking.naslag.Registerimport;
import nl.zorgpoort.verwerking.naslag.Registerinvoer;
import nl.zorgpoort.verwerking.naslag.Registeruitkomst;
import nl.zorgpoort.verwerking.naslag.Registeruitkomst.Opgenomen;
import nl.zorgpoort.verwerking.naslag.Voortgang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What an import does to the register, on both databases. */
@ParameterizedClass
@EnumSource(Databankkeuze.class)
class RegisterboekTest {
  private static final Standaarden STANDAARDEN = Standaarden.opVraag();
  private static final String KOP_TOEWIJZING =
      "persoon;nummer;besluitnummer;zorgzwaarte;functie;leveringsvorm;uitvoerder;"
          + "geldig_van;geldig_tot;opname;aanvang;einde;vervallen";
  private static final String KOP_CONTRACT =
      "agb;nummer;uzovi;geldig_van;geldig_tot;behandeling;nulbedrag";
  private static final Naslagbestand CONTRACTEN =
      van("contracten.csv", KOP_CONTRACT, "30999001;C1;5501;20250101;;J;N");

  @Parameter Databankkeuze keuze;

  private HikariDataSource bron;
  private Databank databank;
  private Opslag opslag;
  private Registerimport register;

  @BeforeEach
  void maakLeeg() throws IOException {
    bron = keuze.leeg();
    databank = new Databank(bron);
    Instant nu = Instant.parse("2026-10-05T07:00:00Z");
    opslag = new Opslag(bron, STANDAARDEN, () -> nu);
    register = new Registerimport(opslag.registerboek(), STANDAARDEN.codelijsten(), () -> nu);
  }

  @AfterEach
  void sluit() {
    bron.close();
  }

  @Test
  void everyTableComesInWithWhatEmptyCellsStandFor() throws Exception {
    Opgenomen uit = (Opgenomen) importeer(alle());
    assertThat(uit.stand()).isEqualTo(1);
    assertThat(uit.tabellen()).hasSize(8).allSatisfy(t -> assertThat(t.toegevoegd()).isEqualTo(1));
    assertThat(opslag.registerboek().stand()).isEqualTo(1);
    assertThat(
            rij(
                """
                select persoon || ' ' || uzovi || ' ' || cast(verzekerd_tot as varchar(10)) || ' '
                       || naam || ' ' || coalesce(cast(overleden_op as varchar(10)), '-')
                  from verzekerde where vervallen = false and stand = 1
                """))
        .isEqualTo("999900018 5501 9999-12-31 De Vries\\ñ -");
    assertThat(
            rij("""
                select zorgzwaarte || ' ' || functie || ' ' || cast(geldig_van as varchar(10))
                       || ' ' || cast(opname as varchar(5)) || ' '
                       || coalesce(cast(einde as varchar(10)), '-') from toewijzing
                """)
                .toLowerCase(java.util.Locale.ROOT))
        .isEqualTo("041 00 2026-01-01 true -");
    assertThat(rij("select contract || ' ' || centen from contracttarief")).isEqualTo("C1 12345");
    assertThat(rij("select bron || ' ' || rijen from registerstand")).isEqualTo("proef 8");
  }

  @Test
  void theSameContentAgainChangesNothing() throws Exception {
    importeer(alle());
    Opgenomen weer = (Opgenomen) importeer(alle());
    assertThat(weer.nieuws()).isFalse();
    assertThat(weer.stand()).isEqualTo(1);
    assertThat(getal("select count(*) from toewijzing")).isEqualTo(1);
    assertThat(getal("select count(*) from registerstand")).isEqualTo(1);
  }

  @Test
  void onlyWhatDiffersFromTheLatestStateIsAdded() throws Exception {
    importeer(
        toewijzingen(
            "999900018;T1;1;041;;4;30999001;20260101;;J;;",
            "999900018;T2;1;041;;4;30999001;20260101;;J;;"));
    assertThat(
            tel(
                toewijzingen(
                    "999900018;T1;1;041;;4;30999001;20260101;20261231;J;;",
                    "999900018;T2;1;041;;4;30999001;20260101;;J;;")))
        .isEqualTo(1);
    assertThat(tel(toewijzingen("999900018;T1;1;041;;4;30999001;20260101;;J;;"))).isEqualTo(1);
    assertThat(tel(toewijzingen("999900018;T1;1;041;;4;30999001;20260101;;J;20260102;")))
        .isEqualTo(1);
    assertThat(tel(toewijzingen("999900018;T1;1;041;;4;30999001;20260101;;J;20260102;"))).isZero();
    assertThat(tel(toewijzingen("999900018;T1;1;041;;4;30999001;20260101;;J;20260102;;J")))
        .isEqualTo(1);
    assertThat(opslag.registerboek().stand()).isEqualTo(5);
    assertThat(getal("select count(*) from toewijzing where nummer = 'T1'")).isEqualTo(5);
    assertThat(getal("select count(*) from toewijzing where nummer = 'T2'")).isEqualTo(1);
  }

  @Test
  void aTrialOnlyCounts() throws Exception {
    Opgenomen uit = (Opgenomen) register.importeer("proef", alle(), true, Voortgang.STIL);
    assertThat(uit.tabellen()).hasSize(8).allSatisfy(t -> assertThat(t.toegevoegd()).isEqualTo(1));
    assertThat(uit.stand()).isZero();
    assertThat(getal("select count(*) from toewijzing")).isZero();
    assertThat(((Opgenomen) importeer(alle())).stand()).isEqualTo(1);
  }

  @Test
  void oneFaultKeepsEverythingOut() throws Exception {
    Naslagbestand fout =
        van(
            "toewijzingen.csv",
            KOP_TOEWIJZING,
            "999900018;T1;000000001;041;;4;30999001;20260101;;J;;;",
            "999900018;T2;000000001;041;02;4;30999001;20260101;;J;;;",
            "999900018;T1;000000001;043;;4;30999001;20260101;;J;;;");
    Afgewezen uit = (Afgewezen) importeer(List.of(CONTRACTEN, fout));
    assertThat(uit.klachten())
        .containsExactly(
            new Klacht("toewijzingen.csv", 3, "zorgzwaarte", "is gevuld en functie ook"),
            new Klacht("toewijzingen.csv", 4, "", "heeft dezelfde sleutel als rij 2"));
    assertThat(getal("select count(*) from contract")).isZero();
    assertThat(opslag.registerboek().stand()).isZero();
  }

  @Test
  void aTariffNeedsAContractOfThisImportOrTheRegister() throws Exception {
    Naslagbestand tarieven =
        van(
            "contracttarieven.csv",
            "contract;lijst;prestatie;geldig_van;geldig_tot;tarief",
            "C1;055;Z041;20260101;;12345",
            "C2;055;Z041;20260101;;");
    assertThat(((Afgewezen) importeer(List.of(tarieven))).klachten()).hasSize(2);
    importeer(List.of(CONTRACTEN));
    assertThat(((Afgewezen) importeer(List.of(tarieven))).klachten())
        .containsExactly(
            new Klacht(
                "contracttarieven.csv",
                3,
                "contract",
                "is geen contract van het register of van deze import"));
  }

  @Test
  void anAmountIsTheSameHoweverItWasWritten() throws Exception {
    String kop = "contract;lijst;prestatie;geldig_van;geldig_tot;tarief";
    importeer(List.of(CONTRACTEN));
    assertThat(tel(List.of(van("contracttarieven.csv", kop, "C1;055;Z041;20260101;;012345"))))
        .isEqualTo(1);
    assertThat(tel(List.of(van("contracttarieven.csv", kop, "C1;055;Z041;20260101;;12345"))))
        .isZero();
    assertThat(tel(List.of(van("contracttarieven.csv", kop, "C1;055;Z041;20260101;;"))))
        .isEqualTo(1);
  }

  @Test
  void importsGoOneAtATime() throws Exception {
    Registerinvoer eerste = opslag.registerboek().open();
    assertThatThrownBy(() -> importeer(alle())).isInstanceOf(ImportBezet.class);
    eerste.close();
    assertThat(((Opgenomen) importeer(alle())).stand()).isEqualTo(1);
  }

  @Test
  void whatBreaksOffHalfwayLeavesTheConnectionsUsable() throws Exception {
    Naslagbestand kapot =
        new Naslagbestand() {
          @Override
          public String naam() {
            return "toewijzingen.csv";
          }

          @Override
          public long grootte() {
            return 1;
          }

          @Override
          public InputStream open() throws IOException {
            throw new IOException("weg");
          }
        };
    for (int keer = 0; keer < 4; keer++) {
      assertThatThrownBy(() -> importeer(List.of(kapot))).isInstanceOf(IOException.class);
    }
    assertThat(((Opgenomen) importeer(alle())).stand()).isEqualTo(1);
  }

  @Test
  void rowsInAnyOrderAndNumberComeIn() throws Exception {
    String[] regels = new String[5_001];
    regels[0] = KOP_TOEWIJZING;
    for (int n = 0; n < 5_000; n++) {
      regels[n + 1] =
          "999900018;T%d;000000001;041;;4;30999001;20260101;;J;;;".formatted(n * 7919L % 5_000);
    }
    Naslagbestand bestand = van("toewijzingen.csv", regels);
    assertThat(tel(List.of(bestand))).isEqualTo(5_000);
    assertThat(tel(List.of(bestand))).isZero();
    assertThat(getal("select count(distinct nummer) from toewijzing")).isEqualTo(5_000);
  }

  private static List<Naslagbestand> toewijzingen(String... rijen) {
    String[] regels = new String[rijen.length + 1];
    regels[0] = KOP_TOEWIJZING;
    for (int n = 0; n < rijen.length; n++) {
      regels[n + 1] = rijen[n].replace(";1;", ";000000001;");
    }
    return List.of(van("toewijzingen.csv", regels));
  }

  private static List<Naslagbestand> alle() {
    return List.of(
        van(
            "verzekerden.csv",
            "persoon;uzovi;verzekerd_van;verzekerd_tot;geboortedatum;naam;geslacht;overleden_op",
            "999900018;5501;20200101;;19400203;De Vries\\ñ;2;"),
        van("indicaties.csv", "geldig_van;persoon;besluitnummer", "20260101;999900018;000000001"),
        van(
            "toewijzingen.csv",
            KOP_TOEWIJZING,
            "999900018;T1;000000001;041;;4;30999001;20260101;;J;;;"),
        van(
            "aanbieders.csv",
            "agb;geldig_van;geldig_tot;naam;soort",
            "30999001;20200101;;Linde;INSTELLING"),
        van(
            "relaties.csv",
            "soort;van;naar;geldig_van;geldig_tot",
            "SERVICEBUREAU;98999001;30999001;20200101;"),
        CONTRACTEN,
        van(
            "contracttarieven.csv",
            "contract;lijst;prestatie;geldig_van;geldig_tot;tarief",
            "C1;055;Z041;20260101;;12345"),
        van("bevoegdheden.csv", "agb;lijst;prestatie;geldig_van", "91999001;055;*;20200101"));
  }

  private Registeruitkomst importeer(List<Naslagbestand> bestanden) throws Exception {
    return register.importeer("proef", bestanden, false, Voortgang.STIL);
  }

  private long tel(List<Naslagbestand> bestanden) throws Exception {
    return ((Opgenomen) importeer(bestanden)).tabellen().get(0).toegevoegd();
  }

  private String rij(String sql) {
    return databank.sql(sql).query(String.class).single();
  }

  private long getal(String sql) {
    return databank.sql(sql).query(Long.class).single();
  }
}
