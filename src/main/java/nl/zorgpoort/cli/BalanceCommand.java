package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import nl.zorgpoort.verwerking.balans.Balanceren;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code balance}. */
@Command(
    name = "balance",
    description = {
      "Bewijst dat ingediend = toegekend + afgewezen + open, per regel, bestand, declarant en run,",
      "en dat journaal, regels en retours hetzelfde zeggen. Een overtreding blokkeert de betaling,",
      "tot een volgende balance niets meer vindt."
    },
    exitCodeList = {"0:de boeken kloppen", "1:overtredingen", "64:verkeerd gebruik"})
public final class BalanceCommand extends Databankopdracht {
  private final OutputStream stdout;

  @Option(
      names = "--json",
      description = "Schrijf totalen en overtredingen als JSON, elk op een eigen regel; centen.")
  private boolean json;

  /**
   * @param werkbanken opens the database
   * @param stdout not closed
   */
  public BalanceCommand(Werkbanken werkbanken, OutputStream stdout) {
    super(werkbanken);
    this.stdout = stdout;
  }

  @Override
  int voer(Werkbank werkbank) throws IOException {
    Balanceren.Uitkomst uitkomst = werkbank.balanceren().balanceer();
    Balansvorm vorm = json ? new Balansjson() : new Balanstekst();
    try (Uitvoertekst uit = new Uitvoertekst(stdout)) {
      uit.regels(vorm.regels(uitkomst));
    }
    return uitkomst.stand().klopt() ? 0 : 1;
  }
}
