package nl.zorgpoort.verwerking;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Told after each durable step, so that a test can kill the process exactly there and see that the
 * next start goes on. Does nothing in production.
 */
@FunctionalInterface
public interface Stappen {

  /** Does nothing. */
  Stappen GEEN = stap -> {};

  /** The step is done; nothing that follows has begun. */
  void na(Stap stap);

  /**
   * Says so on {@code uit} after the step with this name and stands still for good, until the
   * process is killed.
   *
   * @param plaats name of a step, or {@code <name>:<n>} for the n-th time that it is done
   * @throws IllegalArgumentException when there is no such step
   */
  static Stappen stilNa(String plaats, PrintStream uit) {
    String[] delen = plaats.split(":", 2);
    Stap einde = Stap.metNaam(delen[0]);
    AtomicInteger nogTeGaan = new AtomicInteger(delen.length == 1 ? 1 : Integer.parseInt(delen[1]));
    return stap -> {
      if (stap == einde && nogTeGaan.decrementAndGet() <= 0) {
        uit.println("stil na " + plaats);
        uit.flush();
        staStil();
      }
    };
  }

  /** Only a kill ends this: going on after an orderly stop would take the next step. */
  private static void staStil() {
    while (true) {
      LockSupport.park();
    }
  }
}
