package nl.zorgpoort.verwerking;

import java.io.PrintStream;
import java.util.Arrays;
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
   * @throws IllegalArgumentException when there is no such step
   */
  static Stappen stilNa(String naam, PrintStream uit) {
    Stap einde =
        Arrays.stream(Stap.values())
            .filter(stap -> stap.naam().equals(naam))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no step " + naam));
    return stap -> {
      if (stap == einde) {
        uit.println("stil na " + naam);
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
