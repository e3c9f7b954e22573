package nl.zorgpoort.keten;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what must come about, with a deadline instead of a guess. */
final class Geduld {
  private static final Duration HOOGSTENS = Duration.ofMinutes(2);
  private static final long TUSSENPOOS = 50;

  private Geduld() {}

  static void totdat(String wat, Callable<Boolean> klaar) throws Exception {
    long einde = System.nanoTime() + HOOGSTENS.toNanos();
    while (!klaar.call()) {
      if (System.nanoTime() > einde) {
        fail("not within %s: %s", HOOGSTENS, wat);
      }
      Thread.sleep(TUSSENPOOS);
    }
  }
}
