package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst.Vondst;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Gebruiker;
import nl.zorgpoort.verwerking.toegang.Gebruikersbeheer;
import nl.zorgpoort.verwerking.toegang.Zicht;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** An assessor at the desk, in a real browser. */
class BalieBrowserIT {
  /** Pages that the README shows. */
  private static final Set<String> SCHERMEN =
      Set.of("/", "/bestanden", "/bestanden/N", "/bestanden/N/regels/N");

  @TempDir static Path profiel;
  private static Registratieproef proef;
  private static ChromeDriver browser;
  private static String wachtwoord;

  @BeforeAll
  static void start() throws IOException {
    Browser.vereis();
    proef = Registratieproef.gedeeld();
    wachtwoord = maak("browser", Functie.BEOORDELAAR);
    browser = Browser.metScripts(profiel);
    browser.manage().window().setSize(new Dimension(1400, 1000));
  }

  private static String maak(String naam, Functie functie) {
    return proef
        .deel(Gebruikersbeheer.class)
        .maak(new Gebruiker(naam, functie, Set.of("*"), Optional.empty(), true))
        .orElseThrow();
  }

  @AfterAll
  static void sluit() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void logIn() {
    browser.manage().deleteAllCookies();
    logIn("browser", wachtwoord);
  }

  private static void logIn(String naam, String bewijs) {
    open("/inloggen");
    browser.findElement(By.id("naam")).sendKeys(naam);
    browser.findElement(By.id("wachtwoord")).sendKeys(bewijs, Keys.ENTER);
  }

  private static void open(String pad) {
    browser.get(proef.web(pad).toString());
  }

  private static Vondst deels() {
    return proef
        .deel(Opslag.class)
        .bestandenlijst()
        .zoek(
            Bestandenlijst.Vraag.alles(),
            new Zicht(Optional.empty(), Optional.empty()),
            Optional.empty(),
            5_000)
        .stream()
        .filter(v -> v.account().equals("linde"))
        .filter(v -> v.uitslag().map(Enum::name).orElse("").equals("DEELS"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCallAboutACodeIsAnsweredWithTheFieldMarked() {
    Vondst bestand = deels();
    open("/bestanden");
    browser.findElement(By.id("factuur")).sendKeys(bestand.factuurnummer(), Keys.ENTER);
    browser.findElement(By.linkText("linde/" + bestand.bestandsnaam())).click();
    WebElement code = browser.findElement(By.cssSelector("#codes a"));
    String nummer = code.getText();
    code.click();
    browser.findElement(By.cssSelector("#regels a")).click();
    assertThat(browser.findElement(By.tagName("main")).getText()).contains(nummer);
    assertThat(browser.findElement(By.cssSelector(".liniaal mark")).isDisplayed()).isTrue();
    browser.navigate().back();
    browser.navigate().back();
    browser.navigate().back();
    assertThat(browser.findElement(By.id("factuur")).getAttribute("value"))
        .as("Back keeps the list")
        .isEqualTo(bestand.factuurnummer());
  }

  @Test
  void aReadersWayGoesByKeyboardAlone() {
    open("/bestanden");
    WebElement eerste = tab();
    assertThat(eerste.getText()).isEqualTo("Naar de inhoud");
    eerste.sendKeys(Keys.ENTER);
    assertThat(browser.getCurrentUrl()).endsWith("#inhoud");
    for (int i = 0; i < 40 && !browser.switchTo().activeElement().getTagName().equals("td"); i++) {
      WebElement hier = tab();
      if (hier.getTagName().equals("a") && hier.getText().contains("/")) {
        hier.sendKeys(Keys.ENTER);
        break;
      }
    }
    assertThat(browser.getCurrentUrl()).matches(".*/bestanden/\\d+");
  }

  private static WebElement tab() {
    browser.switchTo().activeElement().sendKeys(Keys.TAB);
    return browser.switchTo().activeElement();
  }

  @Test
  void noPageHasAViolationOfAccessibilityInEitherLanguage() throws IOException {
    Vondst bestand = deels();
    var besluit =
        proef.deel(Opslag.class).besluitarchief().besluit(bestand.id()).orElseThrow().poging();
    int regel = proef.deel(Opslag.class).besluitarchief().bevindingen(besluit, 0, 1).get(0).regel();
    String code =
        proef.deel(Opslag.class).dossierkast().tellingen(bestand.volgnummer()).get(0).retourcode();
    String dossier = "/bestanden/" + bestand.volgnummer();
    for (String taal : List.of("en", "nl")) {
      for (String pad :
          List.of(
              "/",
              "/bestanden",
              dossier,
              dossier + "/codes/" + code,
              dossier + "/regels/" + regel,
              "/client",
              "/voorcontrole",
              "/rapport",
              "/vastgehouden",
              "/uitzonderingen",
              "/registraties",
              "/regels",
              "/regels/G05",
              "/geen-pagina")) {
        open(pad + "?taal=" + taal);
        toets(taal + " " + pad);
        bewaar(taal, pad, bestand);
      }
    }
  }

  @Test
  void theOtherDesksAreAccessibleToo() throws IOException {
    open("/");
    browser.manage().deleteAllCookies();
    open("/inloggen");
    toets("/inloggen");
    logIn("browser-privacy", maak("browser-privacy", Functie.PRIVACY));
    toets("/logboek");
    browser.manage().deleteAllCookies();
    logIn("browser-beheer", maak("browser-beheer", Functie.BEHEER));
    open("/gebruikers");
    toets("/gebruikers");
  }

  private static void toets(String pagina) {
    List<Rule> mis =
        new AxeBuilder()
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze(browser)
            .getViolations();
    assertThat(mis)
        .as(pagina)
        .extracting(r -> r.getId() + " " + r.getNodes().get(0).getHtml())
        .isEmpty();
  }

  /** Pictures for the README, made on request: {@code -Dschermen.opnemen=true}. */
  private static void bewaar(String taal, String pad, Vondst bestand) throws IOException {
    boolean getoond = SCHERMEN.contains(pad.replaceAll("[0-9]+", "N"));
    if (getoond && Boolean.getBoolean("schermen.opnemen") && taal.equals("nl")) {
      String naam =
          pad.equals("/")
              ? "start"
              : pad.substring(1)
                  .replace("/" + bestand.volgnummer(), "-een")
                  .replaceAll("/\\d+", "")
                  .replace('/', '-');
      Path map = Files.createDirectories(Path.of("src/docs/schermen"));
      Files.write(map.resolve(naam + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
  }
}
