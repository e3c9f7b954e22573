package nl.zorgpoort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.zorgpoort.controle.Regel;
import nl.zorgpoort.controle.Regelboek;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Standaarden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegelsCommandTest {
  private static final Standaarden STANDAARDEN = Standaarden.laad();
  private static final Berichtstandaard AW319 = STANDAARDEN.metId("AW319-1.4").orElseThrow();
  private static final List<Regel> REGELS = Regelboek.laad(STANDAARDEN, AW319).regels();

  @Test
  void listsEveryRuleOnOneLine() {
    List<String> regels = toon().lines().toList();

    assertThat(regels).hasSize(REGELS.size() + 1);
    assertThat(regels.get(0)).matches("REGEL +NIVEAU +TRAP +DOOR +CODES +TITEL");
    assertThat(regels)
        .anyMatch(r -> r.matches("B04 +bestand +bestand +techniek +8095 +Regeleinde CR/LF"));
  }

  @Test
  void tellsANamedRuleInFull() {
    assertThat(toon("b03"))
        .isEqualTo(
            """
            B03 Bericht wordt ondersteund
            =============================
            Rubriek 0102 is 187, 428 of 430. Met een andere code is het geen bericht dat wij kennen en volgt een
            tekstbericht; alleen in een tweede voorlooprecord is het een bevinding.
            Keurt af: bestand. Trap: veld. Door: techniek.
              0010 De code voor het soort bericht is leeg of past niet
            Goed:
              428
              430
            Fout:
              code van een retour
              code nul
              tweede voorlooprecord met een onbekende code: record 2, rubriek 0101, code 8026; record 2, rubriek
              0102, code 0010
            """);
  }

  @Test
  void tellsItInEnglish() {
    assertThat(toon("--en", "B03")).startsWith("B03 Message is supported\n").contains("Wrong:");
  }

  @Test
  void givesARuleAsJsonInBothLanguages() {
    assertThat(toon("--json", "B04"))
        .startsWith(
            "{\"standard\":\"AW319-1.4\",\"rule\":\"B04\",\"levels\":[\"file\"],"
                + "\"tiers\":[\"bestand\"],\"state\":\"nu\",\"carriedBy\":[],\"decisions\":[\"13\"],"
                + "\"retourcodes\":[{\"code\":\"8095\",\"text\":\"")
        .contains(
            "\"nl\":{\"title\":\"Regeleinde CR/LF\",", "\"en\":{\"title\":\"Line end CR/LF\",")
        .contains(
            "{\"example\":\"een record met alleen LF\",\"findings\":[{\"record\":4,\"field\":null,"
                + "\"retourcode\":\"8095\",\"rule\":\"B04\"}],\"signals\":[]}")
        .endsWith("}\n");
    assertThat(toon("--json").lines()).hasSize(REGELS.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void makesOnePageInWhichEveryLinkLandsOnARule(String taal) {
    String pagina = taal.equals("en") ? toon("--html", "--en") : toon("--html");
    List<String> ankers = alle(pagina, " id=\"([^\"]*)\"");

    assertThat(pagina)
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"" + taal + "\">", "<main>", "<nav aria-label=")
        .doesNotContain("<script", "src=", "http");
    assertThat(ankers).doesNotHaveDuplicates().containsAll(REGELS.stream().map(Regel::id).toList());
    assertThat(ankers).containsAll(alle(pagina, " href=\"#([^\"]*)\""));
  }

  @Test
  void givesEveryCodeItsText() {
    String pagina = toon("--html");

    for (Regel regel : REGELS) {
      for (String code : regel.codes()) {
        String tekst = STANDAARDEN.codelijsten().verplicht("retourcode").omschrijving(code);
        assertThat(pagina).contains("<li lang=\"nl\">" + code + " " + ontsnapt(tekst) + "</li>");
      }
    }
  }

  @Test
  void saysTheSameWhateverTheLocale() {
    Locale voorheen = Locale.getDefault();
    String anders = toon("--html");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(toon("--html")).isEqualTo(anders);
      assertThat(toon("--json", "b11")).contains("\"rule\":\"B11\"");
    } finally {
      Locale.setDefault(voorheen);
    }
  }

  @Test
  void refusesAnUnknownRuleAndTwoFormsAtOnce() {
    Opdrachtloop onbekend = Opdrachtloop.voer(RegelsCommand::new, "Z99");
    Opdrachtloop dubbel = Opdrachtloop.voer(RegelsCommand::new, "--html", "--json");

    assertThat(onbekend.stderr()).startsWith("Regel Z99 is onbekend; 'regels' toont ze alle.");
    assertThat(List.of(onbekend.stdout(), dubbel.stdout())).containsOnly("");
    assertThat(List.of(onbekend.exitcode(), dubbel.exitcode())).doesNotContain(0);
  }

  private static String toon(String... args) {
    Opdrachtloop loop = Opdrachtloop.voer(RegelsCommand::new, args);
    assertThat(loop.stderr()).isEmpty();
    assertThat(loop.exitcode()).isZero();
    return loop.stdout();
  }

  private static List<String> alle(String tekst, String patroon) {
    return Pattern.compile(patroon)
        .matcher(tekst)
        .results()
        .map((MatchResult m) -> m.group(1))
        .toList();
  }

  private static String ontsnapt(String tekst) {
    return tekst
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#x27;");
  }
}
