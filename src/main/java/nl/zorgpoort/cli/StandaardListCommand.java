package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Berichtstandaard.Retourverwijzing;
import nl.zorgpoort.standaard.Standaarden;
import picocli.CommandLine.Command;

/** The command {@code standaard list}. */
@Command(name = "list", description = "Somt de standaarden op.")
public final class StandaardListCommand implements Callable<Integer> {
  private final Supplier<Standaarden> standaarden;
  private final OutputStream stdout;

  /**
   * @param standaarden loaded only when the command runs
   * @param stdout not closed
   */
  public StandaardListCommand(Supplier<Standaarden> standaarden, OutputStream stdout) {
    this.standaarden = standaarden;
    this.stdout = stdout;
  }

  @Override
  public Integer call() throws IOException {
    Tabel tabel = new Tabel("STANDAARD", "TITEL", "EI-CODES", "LENGTE", "RETOUR");
    standaarden.get().alle().forEach(s -> rij(tabel, s));
    try (Uitvoertekst uit = new Uitvoertekst(stdout)) {
      uit.regels(tabel.regels());
    }
    return 0;
  }

  private static void rij(Tabel tabel, Berichtstandaard s) {
    tabel.rij(
        s.id(),
        s.titel(),
        String.join(" ", s.eiCodes()),
        Integer.toString(s.recordlengte()),
        s.retour().map(Retourverwijzing::standaard).orElse("-"));
  }
}
