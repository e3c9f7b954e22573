package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An employee opens the mail, follows its link in a browser without scripts, and says yes. */
class ToestemmingBrowserIT {
  private static final Pattern LINK =
      Pattern.compile("http://127\\.0\\.0\\.1:\\d+/toestemming/\\S+");

  @RegisterExtension
  static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @TempDir Path map;
  @TempDir Path profiel;

  @BeforeAll
  static void browser() {
    Browser.vereis();
  }

  @Test
  void theLinkInTheMailLeadsToYes() throws Exception {
    try (Toestemmingpoort poort =
        Toestemmingpoort.start(
            map,
            "--zorgpoort.mail.server=127.0.0.1",
            "--zorgpoort.mail.poort=" + POST.getSmtp().getPort(),
            "--zorgpoort.mail.beveiliging=GEEN")) {
      poort.vraag("R1", "nl", true);
      assertThat(POST.waitForIncomingEmail(30_000, 1)).isTrue();
      Matcher link = LINK.matcher(POST.getReceivedMessages()[0].getContent().toString());
      assertThat(link.find()).isTrue();
      klikJa(link.group());
      Toestemmingpoort.wachtTot("consequence", () -> poort.registraties().verteld().size() == 1);
      assertThat(poort.registraties().verteld().get(0)).startsWith("akkoord R1 ");
    }
  }

  private void klikJa(String link) {
    ChromeDriver browser = Browser.zonderScripts(profiel);
    try {
      browser.get("data:text/html,<title>aan</title><script>document.title='scripts'</script>");
      assertThat(browser.getTitle()).isEqualTo("aan");
      browser.get(link);
      assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Uw toestemming");
      assertThat(browser.findElement(By.tagName("html")).getAttribute("lang")).isEqualTo("nl");
      assertThat(browser.findElement(By.tagName("dl")).getText()).contains("Praktijk Noorderlicht");
      assertThat(browser.findElement(By.id("ja")).getCssValue("background-color"))
          .as("the style sheet is let through")
          .isEqualTo("rgba(11, 74, 111, 1)");
      browser.findElement(By.id("ja")).click();
      new WebDriverWait(browser, Duration.ofSeconds(20))
          .until(ExpectedConditions.presenceOfElementLocated(By.id("klaar")));
      assertThat(browser.findElement(By.id("klaar")).getText()).startsWith("Dank u.");
      browser.get(link);
      assertThat(browser.findElement(By.tagName("h1")).getText())
          .isEqualTo("Deze link werkt niet (meer)");
    } finally {
      browser.quit();
    }
  }
}
