package nl.zorgpoort.cli;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.zorgpoort.verwerking.naslag.Voortgang;
import org.jspecify.annotations.Nullable;

/** A progress bar per step on the error output, which is only made when that is a terminal. */
final class Voortgangsbalk implements Voortgang, AutoCloseable {
  private final boolean terminal;
  private Optional<ProgressBar> balk = Optional.empty();

  private Voortgangsbalk(boolean terminal) {
    this.terminal = terminal;
  }

  static Voortgangsbalk opTerminal() {
    return new Voortgangsbalk(isTerminal(System.console()));
  }

  /** Newer Javas have a console without a terminal as well, and then say so. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  @Override
  public void begint(String wat, long bytes) {
    close();
    if (terminal) {
      balk =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName(Stuurtekens.zonder(wat))
                  .setInitialMax(bytes > 0 ? bytes : -1)
                  .setUnit(" MB", 1 << 20)
                  .setStyle(ProgressBarStyle.ASCII)
                  .setConsumer(new ConsoleProgressBarConsumer(System.err))
                  .build());
    }
  }

  @Override
  public void gelezen(long bytes) {
    balk.ifPresent(b -> b.stepBy(bytes));
  }

  @Override
  public void close() {
    balk.ifPresent(ProgressBar::close);
    balk = Optional.empty();
  }
}
