package nl.zorgpoort;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The Chromium of this machine, in Dutch. */
public final class Browser {
  private static final String ONTBREEKT = "chromium and chromedriver are not on the PATH";

  private Browser() {}

  /** Skips the test on a machine without the browser, but fails it where CI says it must be. */
  public static void vereis() {
    boolean aanwezig = opHetPad("chromium").isPresent() && opHetPad("chromedriver").isPresent();
    if (!aanwezig && "true".equals(System.getenv("CI"))) {
      fail(ONTBREEKT);
    }
    assumeTrue(aanwezig, ONTBREEKT);
  }

  private static Optional<Path> opHetPad(String programma) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(deel -> Path.of(deel, programma))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Opens one that runs no script of any page.
   *
   * @param profiel an empty folder
   */
  public static ChromeDriver zonderScripts(Path profiel) {
    return start(profiel, false);
  }

  /**
   * Opens one that runs scripts.
   *
   * @param profiel an empty folder
   */
  public static ChromeDriver metScripts(Path profiel) {
    return start(profiel, true);
  }

  private static ChromeDriver start(Path profiel, boolean scripts) {
    ChromeOptions keuzes = new ChromeOptions();
    keuzes.setBinary(opHetPad("chromium").orElseThrow().toFile());
    keuzes.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profiel);
    keuzes.setExperimentalOption(
        "prefs",
        Map.of(
            "profile.managed_default_content_settings.javascript",
            scripts ? 1 : 2,
            "intl.accept_languages",
            "nl"));
    ChromeDriverService dienst =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(opHetPad("chromedriver").orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(dienst, keuzes);
  }
}
