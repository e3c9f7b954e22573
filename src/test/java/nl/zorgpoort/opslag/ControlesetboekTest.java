package nl.zorgpoort.opslag;

import static nl.zorgpoort.verwerking.naslag.Tekstbestand.van;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Klacht;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.referentie.Tabelverschil;
import nl.zorgpoort.referentie.Tabelvorm;
import nl.zorgpoort.referentie.Tabelvormen;
import nl.zorgpoort.referentie.Zwaarte;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.naslag.Afgewezen;
import nl.zorgpoort.verwerking.naslag.Controlesetbeheer;
import nl.zorgpoort.verwerking.naslag.Controlesets;
import nl.zorgpoort.verwerking.naslag.Controlesetuitkomst;
import nl.zorgpoort.verwerking.naslag.Controlesetuitkomst.Opgenomen;
import nl.zorgpoort.verwerking.naslag.Controlesetversie;
import nl.zorgpoort.verwerking.naslag.ImportBezet;
import nl.zorgpoort.verwerking.naslag.Naslagbestand;
import nl.zorgpoort.verwerking.naslag.Registerinvoer;
import nl.zorgpoort.verwerking.naslag.Verantwoording;
import nl.zorgpoort.verwerking.naslag.Voortgang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Versions of the control set and when they hold, on both databases. */
@ParameterizedClass
@EnumSource(Databankkeuze.class)
class ControlesetboekTest {
  private static final Standaarden STANDAARDEN = Standaarden.opVraag();
  private static final Instant NU = Instant.parse("2026-10-05T07:00:00Z");
  private static final Verantwoording WIE = new Verantwoording("Iris", "jaarwisseling", NU);
  private static final String TARIEF = "055;Z041;N;12345;20260101;20261231";

  @Parameter Databankkeuze keuze;

  private HikariDataSource bron;
  private Opslag opslag;
  private Controlesetbeheer beheer;

  @BeforeEach
  void maakLeeg() throws IOException {
    bron = keuze.leeg();
    opslag = new Opslag(bron, STANDAARDEN, () -> NU);
    beheer = new Controlesetbeheer(opslag.controlesetboek(), STANDAARDEN.codelijsten());
  }

  @AfterEach
  void sluit() {
    bron.close();
  }

  @Test
  void aVersionComesBackAsItsTables() throws Exception {
    assertThat(opgenomen(alle(TARIEF), Optional.empty()).versie()).isEqualTo(1);
    Controleset set = new Controlesets(opslag.controlesetboek()).haal(1);
    assertThat(set.versie()).isEqualTo(1);
    assertThat(set.koppelingen("055", "Z041").get(0).leveringsvormen()).isEqualTo(Set.of("4", "8"));
    assertThat(set.koppelingen("055", "Z041").get(0).functie()).isEqualTo("00");
    assertThat(set.tarieven("055", "Z041").get(0).centen()).isEqualTo(12345);
    assertThat(set.tarieven("055", "Z041").get(0).geldig())
        .isEqualTo(new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    assertThat(set.werkdag(LocalDate.of(2026, 12, 25))).isFalse();
    assertThat(
            set.instelling("G05", "187", "linde", LocalDate.of(2026, 5, 1)).orElseThrow().zwaarte())
        .isEqualTo(Zwaarte.TOEKENNEN);
    assertThat(set.instelling("C14", "187", "x", LocalDate.of(2026, 5, 1)).orElseThrow().codes())
        .containsEntry("8024", "0025");
    assertThat(set.rijen().zorgkantoren().get(0).naam()).isEqualTo("Kantoor; \"Noord\"");
  }

  @Test
  void theSameContentIsTheSameVersionInWhateverOrderItComes() throws Exception {
    String ander = "055;Z051;N;20000;20260101;";
    Opgenomen eerste = opgenomen(alle(TARIEF, ander), Optional.empty());
    Opgenomen weer = opgenomen(alle(ander, TARIEF), Optional.empty());
    assertThat(eerste.nieuw()).isTrue();
    assertThat(weer.nieuw()).isFalse();
    assertThat(weer.versie()).isEqualTo(1);
    assertThat(opgenomen(alle(ander), Optional.empty()).versie()).isEqualTo(2);
    assertThat(opslag.controlesetboek().versies())
        .extracting(Controlesetversie::versie, Controlesetversie::auteur, Controlesetversie::rijen)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "Iris", 13),
            org.assertj.core.groups.Tuple.tuple(2, "Iris", 12));
  }

  @Test
  void theLatestActivationUpToAMomentHolds() throws Exception {
    Instant januari = Instant.parse("2025-12-31T23:00:00Z");
    Instant juli = Instant.parse("2026-06-30T22:00:00Z");
    opgenomen(alle(TARIEF), Optional.of(januari));
    opgenomen(alle(TARIEF), Optional.of(januari));
    opgenomen(alle(), Optional.empty());
    assertThat(opslag.controlesetboek().ingangen()).hasSize(1);
    assertThat(geldendOp(januari.minusMillis(1))).isEmpty();
    assertThat(geldendOp(januari)).contains(1);
    assertThat(opslag.controlesetboek().activeer(2, juli, WIE)).isTrue();
    assertThat(opslag.controlesetboek().activeer(3, juli, WIE)).isFalse();
    assertThat(geldendOp(juli.minusMillis(1))).contains(1);
    assertThat(geldendOp(juli)).contains(2);
    opslag.controlesetboek().activeer(1, juli, WIE);
    assertThat(geldendOp(juli)).contains(1);
    opslag.controlesetboek().activeer(2, januari.minusSeconds(9), WIE);
    assertThat(geldendOp(januari)).contains(1);
  }

  private Optional<Integer> geldendOp(Instant moment) {
    return opslag.controlesetboek().geldendOp(moment);
  }

  @Test
  void aMissingTableAndAFaultKeepAVersionOut() throws Exception {
    List<Naslagbestand> bestanden = new ArrayList<>(alle(TARIEF, TARIEF, "055;Z041;N;1;20261231;"));
    bestanden.removeIf(b -> b.naam().equals("maxima.csv"));
    bestanden.add(van("tarief.csv", "x"));
    assertThat(((Afgewezen) importeer(bestanden, Optional.empty())).klachten())
        .containsExactly(
            new Klacht("tarief.csv", 0, "", "hoort bij geen tabel"),
            new Klacht("tarieven.csv", 3, "", "heeft dezelfde sleutel als rij 2"),
            new Klacht("tarieven.csv", 4, "geldig_van", "overlapt de periode van rij 2"),
            new Klacht("maxima", 0, "", "ontbreekt"));
    assertThat(opslag.controlesetboek().versies()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Controlesets(opslag.controlesetboek()).haal(1));
  }

  @Test
  void aDifferenceNamesWhatWasAddedRemovedAndChanged() throws Exception {
    opgenomen(alle(TARIEF, "055;Z051;N;20000;20260101;"), Optional.empty());
    opgenomen(
        alle("055;Z041;N;12400;20260101;20261231", "055;Z061;N;1;20260101;"), Optional.empty());
    List<Tabelverschil> verschil = beheer.verschil(1, 2);
    assertThat(verschil).hasSize(1);
    assertThat(verschil.get(0).vorm().naam()).isEqualTo("tarieven");
    assertThat(prestaties(verschil.get(0).erbij())).containsExactly("Z061");
    assertThat(prestaties(verschil.get(0).eraf())).containsExactly("Z051");
    assertThat(prestaties(verschil.get(0).anders().stream().map(w -> w.nieuw()).toList()))
        .containsExactly("Z041");
    assertThat(beheer.verschil(2, 2)).isEmpty();
  }

  private static List<String> prestaties(List<Tabelrij> rijen) {
    return rijen.stream().map(r -> r.waarden().get(1)).toList();
  }

  @Test
  void oneImportAtATime() throws Exception {
    try (Registerinvoer ander = opslag.registerboek().open()) {
      assertThat(ander.contracten()).isEmpty();
      assertThatThrownBy(() -> opgenomen(alle(TARIEF), Optional.empty()))
          .isInstanceOf(ImportBezet.class);
    }
    assertThat(opgenomen(alle(TARIEF), Optional.empty()).versie()).isEqualTo(1);
  }

  private Opgenomen opgenomen(List<Naslagbestand> bestanden, Optional<Instant> ingang)
      throws Exception {
    return (Opgenomen) importeer(bestanden, ingang);
  }

  private Controlesetuitkomst importeer(List<Naslagbestand> bestanden, Optional<Instant> ingang)
      throws Exception {
    return beheer.importeer(bestanden, WIE, ingang, Voortgang.STIL);
  }

  /** A small set with these tariffs. */
  private static List<Naslagbestand> alle(String... tarieven) {
    return List.of(
        tabel("zorgkantoren", "5501;\"Kantoor; \"\"Noord\"\"\";20200101;"),
        tabel("koppeltabel", "055;Z041;;041;14;4 8;20;J;N;20260101;"),
        tabel("controlematrix", "20;21;EIGEN;DAG;0634;20260101;"),
        tabel("tarieven", tarieven),
        tabel("maxima", "055;Z041;31;MAAND;20260101;"),
        tabel("niet_declarabel", "055;Z999;Oud;20260101;"),
        tabel("eigen_zorg", "428;055;*;20260101;"),
        tabel("overgangen", "20;21;1;20260101;"),
        tabel(
            "regels",
            "G05;*;*;J;TOEKENNEN;;;20260101;",
            "C14;*;*;J;AFKEUREN;8024=0025;maanden=24;20260101;"),
        tabel("feestdagen", "20261225;Kerst", "20261226;Tweede kerstdag"));
  }

  private static Naslagbestand tabel(String naam, String... rijen) {
    Tabelvorm vorm = Tabelvormen.controleset().metNaam(naam).orElseThrow();
    List<String> regels = new ArrayList<>();
    regels.add(String.join(";", vorm.namen()));
    regels.addAll(List.of(rijen));
    return van(naam + ".csv", regels.toArray(String[]::new));
  }
}
