package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.zorgpoort.referentie.Kolom;
import nl.zorgpoort.referentie.Tabelvorm;
import nl.zorgpoort.referentie.Tabelvormen;
import picocli.CommandLine.Command;

/** The command {@code import tabellen}: what may stand in the files; needs no database. */
@Command(name = "tabellen", description = "Toont de tabellen en kolommen die ingelezen worden.")
public final class ImportTabellenCommand implements Callable<Integer> {
  private final OutputStream stdout;

  /**
   * @param stdout not closed
   */
  public ImportTabellenCommand(OutputStream stdout) {
    this.stdout = stdout;
  }

  @Override
  public Integer call() throws IOException {
    Tabel tabel =
        new Tabel("IMPORT", "BESTAND", "KOLOM", "SOORT", "LENGTE", "LEEG", "SLEUTEL", "UITLEG");
    Tabelvormen.register().alle().forEach(vorm -> rijen(tabel, "register", vorm));
    Tabelvormen.controleset().alle().forEach(vorm -> rijen(tabel, "controleset", vorm));
    try (Uitvoertekst uit = new Uitvoertekst(stdout)) {
      uit.regels(tabel.regels());
    }
    return 0;
  }

  private static void rijen(Tabel tabel, String soort, Tabelvorm vorm) {
    for (Kolom k : vorm.kolommen()) {
      tabel.rij(
          soort,
          vorm.naam() + ".csv",
          k.naam(),
          k.soort().name().toLowerCase(Locale.ROOT),
          k.lengte() == 0 ? "-" : Integer.toString(k.lengte()),
          k.leeg() ? "ja" : "-",
          k.sleutel() ? "ja" : "-",
          k.uitleg());
    }
  }
}
