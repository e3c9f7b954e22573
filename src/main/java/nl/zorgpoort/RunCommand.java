package nl.zorgpoort;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** The command {@code run}: starts the gateway, with any settings as Spring takes them. */
@Command(name = "run", description = "Start de gateway; instellingen als --naam=waarde.")
final class RunCommand implements Callable<Integer> {
  @Unmatched private List<String> instellingen = new ArrayList<>();

  @Override
  public Integer call() {
    return Gatewaystart.start(instellingen.toArray(String[]::new));
  }
}
