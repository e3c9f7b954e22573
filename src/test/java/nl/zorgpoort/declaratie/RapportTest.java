package nl.zorgpoort.declaratie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Controleresultaat.Signaal;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Signaalsoort;
import nl.zorgpoort.standaard.Codelijst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RapportTest {
  private static final Codelijst RETOURCODES =
      Proef.STANDAARDEN.codelijsten().verplicht("retourcode");

  @Test
  void tellsTheOutcomeAndTheTotals() throws IOException {
    String rapport =
        new Proef(
                new Proefheen()
                    .verzekerde()
                    .prestatie("01234567D")
                    .prestatie("00000250D")
                    .fout("0406", "0550")
                    .sluit())
            .beoordeling.rapport();

    assertThat(rapport)
        .contains("Een deel is afgewezen.")
        .contains("<td>12.348,17</td>", "<td>12.345,67</td>", "<td>2,50</td>")
        .contains("<td>2609-1</td>", "<td>30999001</td>")
        .contains("01-09-2026 tot en met 30-09-2026", "06-10-2026", Proef.KENMERK);
  }

  @Test
  void givesEachCodeAParagraphWithItsPlaces() throws IOException {
    String rapport =
        new Proef(new Proefheen().verzekerde().prestatie("00000250D").fout("0406", "0550").sluit())
            .beoordeling.rapport();

    assertThat(rapport)
        .contains("0550: " + RETOURCODES.omschrijving("0550"))
        .contains("Gevonden in 1 record.", "is € 2,50 niet toegekend")
        .contains(
            "<td>3</td><td>04</td><td>0406 Machtigingsnummer, positie 43-57</td><td>E99</td><td>Fout</td>");
  }

  @Test
  void showsTheFirstPlacesAndCountsTheRest() throws IOException {
    Proefheen heen = new Proefheen().verzekerde();
    for (int i = 0; i < Rapportstof.MAXIMUM_PLEKKEN + 3; i++) {
      heen.prestatie("00000250D").fout("0406", "0550");
    }
    String rapport = new Proef(heen.sluit()).beoordeling.rapport();

    assertThat(rapport).contains("Gevonden in 53 records.", "<p>en nog 3</p>");
    assertThat(rapport.split("<td>E99</td>", -1)).hasSize(Rapportstof.MAXIMUM_PLEKKEN + 1);
  }

  @Test
  void countsALineForTheCodeOfItsInsuredToo() throws IOException {
    String rapport =
        new Proef(
                new Proefheen()
                    .verzekerde()
                    .fout("0203", "0435")
                    .prestatie("00000250D")
                    .prestatie("00000100D")
                    .sluit())
            .beoordeling.rapport();

    assertThat(rapport)
        .containsPattern("0435: [^<]*</h2><p>Gevonden in 1 record\\. [^<]*€ 3,50")
        .containsPattern("8002: [^<]*</h2><p>Gevonden in 2 records\\. [^<]*€ 3,50");
  }

  @Test
  void neverShowsAValue() throws IOException {
    String rapport =
        new Proef(new Proefheen().verzekerde().fout("0203", "0435").prestatie("00000250D").sluit())
            .beoordeling.rapport();

    assertThat(rapport).doesNotContain("geheim").doesNotContain("999007129");
  }

  @Test
  void escapesWhatTheSenderWrote() {
    String voorloop = new Proefheen().records().get(0).replace("2609-1      ", "<b>\u0001&\"     ");

    assertThat(rapport(voorloop, Map.of())).contains("&lt;b&gt;?&amp;&quot;").doesNotContain("<b>");
  }

  @Test
  void tellsWhichFaultsRejectTheFileFirst() throws IOException {
    Proefheen heen = new Proefheen();
    heen.fout(Optional.of("0117"), "8003", Niveau.BESTAND);
    heen.verzekerde().fout("0203", "0435").prestatie("00000250D").sluit();
    String rapport = new Proef(heen).beoordeling.rapport();

    assertThat(rapport).contains("Het bestand is als geheel afgekeurd.");
    assertThat(rapport.indexOf("8003: ")).isBetween(0, rapport.indexOf("0435: "));
    assertThat(rapport).contains("Herstel het ook");
  }

  @ParameterizedTest
  @EnumSource(Signaalsoort.class)
  void tellsEverySignalInWords(Signaalsoort soort) {
    String rapport =
        rapport(new Proefheen().records().get(0), Map.of(soort, new Signaal(1234, 56)));

    assertThat(rapport)
        .contains("Goed om te weten", "Aantal: 1.234, de eerste in record 56.")
        .doesNotContain(soort.name());
  }

  @Test
  void hasWordsForEveryCodeThatTheDefinitionsGive() {
    assertThat(
            Proef.STANDAARDEN.alle().stream()
                .flatMap(
                    s ->
                        Stream.concat(
                            s.relaties().stream().map(r -> r.retourcode()),
                            s.recordtypes().stream()
                                .flatMap(t -> t.rubrieken().stream())
                                .map(r -> r.retourcode())))
                .filter(code -> code.matches("[0-9]{4}"))
                .collect(Collectors.toSet()))
        .allMatch(RETOURCODES.codes()::contains);
  }

  private static String rapport(String voorloop, Map<Signaalsoort, Signaal> signalen) {
    Gecontroleerd g =
        new Naspel(
                Proef.AW319, (voorloop + "\r\n").getBytes(StandardCharsets.ISO_8859_1), List.of())
            .resultaat();
    Gecontroleerd met =
        new Gecontroleerd(
            g.standaard(),
            g.eiCode(),
            g.voorloop(),
            g.records(),
            g.prestaties(),
            g.ingediend(),
            g.totaalIngediend(),
            g.bestandscodes(),
            g.bestandsbevindingen(),
            g.recordbevindingen(),
            signalen);
    return new Rapport(
            met,
            Proef.vraag(Optional.empty()),
            Beslissing.bestandAfgekeurd(Retourtelling.GEEN),
            new Rapportstof(),
            RETOURCODES)
        .pagina();
  }
}
