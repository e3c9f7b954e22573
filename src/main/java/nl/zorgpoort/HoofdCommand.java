package nl.zorgpoort;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself; without a command it does what {@code run} does. */
@Command(
    name = "zorgpoort",
    description = "Gateway voor berichten in de zorg. Zonder opdracht start de gateway.",
    versionProvider = Versie.class)
final class HoofdCommand implements Callable<Integer> {
  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Toon bij een interne fout de stack trace.")
  private boolean uitgebreid;

  private final Consumer<String[]> gateway;

  HoofdCommand(Consumer<String[]> gateway) {
    this.gateway = gateway;
  }

  @Override
  public Integer call() {
    gateway.accept(new String[0]);
    return 0;
  }

  boolean uitgebreid() {
    return uitgebreid;
  }
}
