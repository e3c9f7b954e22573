package nl.zorgpoort.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code controleset}, which does nothing without one of its own commands. */
@Command(name = "controleset", description = "Toont en activeert versies van de controleset.")
public final class ControlesetCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "Kies een opdracht: list, diff of activate.");
  }
}
