package nl.zorgpoort.keten;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zorgpoort.Browser;
import nl.zorgpoort.kanaal.sftp.OpenSsh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The life of a registration over real channels: the gateway in a process of its own, the OpenSSH
 * client, a mail server, a browser.
 */
class BedrijfszorgLevenIT {
  private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
  private static final Pattern LINK = Pattern.compile("https://poort\\.example(/toestemming/\\S+)");
  private static final Pattern ID = Pattern.compile("<registratie>(R\\d+)</registratie>");

  @RegisterExtension
  static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @TempDir Path basis;
  @TempDir Path profiel;

  private final Programma programma = Programma.ingepakt();

  @Test
  void fromRequestToRetour() throws Exception {
    OpenSsh.vereis();
    Browser.vereis();
    Path map = basis.resolve("zorgpoort");
    try (Poortproces poort =
        programma.start(
            map,
            "--zorgpoort.toestemming.basis=https://poort.example",
            "--zorgpoort.mail.server=127.0.0.1",
            "--zorgpoort.mail.poort=" + POST.getSmtp().getPort(),
            "--zorgpoort.mail.beveiliging=GEEN")) {
      Partner loket = partner("loket", map, poort);
      Partner czo = partner("czo-noord", map, poort);
      String id = aanvraag(loket);
      klikJa("http://127.0.0.1:" + poort.webpoort() + pad());

      String aanmelding = "aanmelding_" + id + "_1.xml";
      Geduld.totdat("registration", () -> ligtEr(czo, aanmelding));
      czo.sftp("rm uit/" + aanmelding).mislukt("Permission denied");
      assertThat(new String(czo.haal(aanmelding), StandardCharsets.UTF_8))
          .isEqualTo(
              sample("bedrijfszorg-registratie/aanmelding-2.0.xml").replace("R000000000", id));
      Geduld.totdat("fetched once", () -> !ligtEr(czo, aanmelding));

      assertThat(antwoord(czo, "afsluiting.xml", afsluiting(id))).contains("<aangenomen/>");
      String factuur = sample("bedrijfszorg-declaratie/factuur.xml").replace("R000000000", id);
      assertThat(tekst(czo.antwoord("RETOUR", "factuur.xml", bytes(factuur))))
          .contains("<uitslag>toegekend</uitslag>", "<toegekend>200.00</toegekend>");
      assertThat(opdracht(map, "balance")).contains("De boeken kloppen:");
      assertThat(opdracht(map, "replay", "factuur.xml")).contains("factuur.xml: gelijk");
      assertThat(poort.uitvoer()).doesNotContain("ERROR", "Sanne");
    }
  }

  private Partner partner(String account, Path map, Poortproces poort) throws Exception {
    return new Partner(account, map, Files.createTempDirectory(basis, account), poort.sftppoort());
  }

  private static String sample(String naam) throws Exception {
    return Files.readString(SAMPLES.resolve(naam));
  }

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  private static String tekst(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String antwoord(Partner partner, String naam, String bericht) throws Exception {
    return tekst(partner.antwoord("ANTWOORD", naam, bytes(bericht)));
  }

  private static String aanvraag(Partner loket) throws Exception {
    String antwoord =
        antwoord(loket, "aanvraag.xml", sample("bedrijfszorg-registratie/aanvraag.xml"));
    Matcher id = ID.matcher(antwoord);
    assertThat(id.find()).as(antwoord).isTrue();
    return id.group(1);
  }

  private static String afsluiting(String registratie) {
    return """
        <afsluiting xmlns="urn:zorgpoort:bedrijfszorg:afsluiting:1.0">
          <kenmerk>AF-1</kenmerk>
          <registratie>%s</registratie>
          <datum>2026-11-01</datum>
          <voltooid>true</voltooid>
        </afsluiting>
        """
        .formatted(registratie);
  }

  private static boolean ligtEr(Partner partner, String naam) throws Exception {
    return partner.sftp("ls -1 uit").gelukt().uitvoer().contains(naam);
  }

  /** The demo asks an employee too; the last mail is about ours. */
  private static String pad() throws Exception {
    assertThat(POST.waitForIncomingEmail(60_000, 2)).isTrue();
    Matcher link = LINK.matcher(POST.getReceivedMessages()[1].getContent().toString());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private void klikJa(String link) {
    ChromeDriver browser = Browser.zonderScripts(profiel);
    try {
      browser.get(link);
      assertThat(browser.findElement(By.tagName("body")).getText())
          .contains("Sanne Proefpersoon", "Bakkerij De Korenaar", "Praktijk Zonnewende");
      browser.findElement(By.id("ja")).click();
      new WebDriverWait(browser, Duration.ofSeconds(20))
          .until(ExpectedConditions.presenceOfElementLocated(By.id("klaar")));
    } finally {
      browser.quit();
    }
  }

  private String opdracht(Path map, String... woorden) throws Exception {
    List<String> regel = new ArrayList<>(List.of(woorden));
    regel.add("--zorgpoort.map=" + map);
    Path uitvoer = Files.createTempDirectory(basis, woorden[0]);
    try (Poortproces proces = programma.voer(uitvoer, regel)) {
      assertThat(proces.exitcode()).as(proces.fouten()).isZero();
      return proces.uitvoer();
    }
  }
}
