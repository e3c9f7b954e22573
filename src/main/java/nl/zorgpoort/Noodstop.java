package nl.zorgpoort;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends a process that cannot go on: in good order, and if that does not work either, at once. What
 * was being done is done at the next start.
 */
final class Noodstop {
  private static final int MISLUKT = 1;
  private static final long GEDULD_MS = 30_000;

  private final AtomicBoolean bezig = new AtomicBoolean();

  void stop() {
    if (bezig.compareAndSet(false, true)) {
      start("noodstop", () -> System.exit(MISLUKT));
      start("noodstop-wacht", Noodstop::wachtEnStop);
    }
  }

  private static void start(String naam, Runnable werk) {
    Thread draad = new Thread(werk, naam);
    draad.setDaemon(true);
    draad.start();
  }

  private static void wachtEnStop() {
    try {
      Thread.sleep(GEDULD_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(MISLUKT);
  }
}
