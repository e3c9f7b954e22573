package nl.zorgpoort;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** The command {@code run}: starts the gateway, with any settings as Spring takes them. */
@Command(name = "run", description = "Start de gateway; instellingen als --naam=waarde.")
final class RunCommand implements Callable<Integer> {
  private final Consumer<String[]> gateway;

  @Unmatched private final List<String> instellingen = new ArrayList<>();

  RunCommand(Consumer<String[]> gateway) {
    this.gateway = gateway;
  }

  @Override
  public Integer call() {
    gateway.accept(instellingen.toArray(String[]::new));
    return 0;
  }
}
