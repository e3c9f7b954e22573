package nl.zorgpoort.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code standaard}, which does nothing without {@code list} or {@code show}. */
@Command(name = "standaard", description = "Toont de berichtstandaarden die de gateway kent.")
public final class StandaardCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "Kies een opdracht: list of show.");
  }
}
