package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.zorgpoort.verwerking.naslag.Afgewezen;
import nl.zorgpoort.verwerking.naslag.ImportBezet;
import nl.zorgpoort.verwerking.naslag.Naslagbestand;
import nl.zorgpoort.verwerking.naslag.Registeruitkomst;
import nl.zorgpoort.verwerking.naslag.Registeruitkomst.Opgenomen;
import nl.zorgpoort.verwerking.naslag.Voortgang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code import register}. */
@Command(
    name = "register",
    description = {
      "Leest verzekerden, indicaties, toewijzingen, aanbieders, contracten en tarieven in:",
      "alles of niets, en wat er al zo staat wordt overgeslagen."
    },
    exitCodeList = {
      "0:ingelezen, of er was niets nieuws",
      "1:er is iets mis met de bestanden, of er loopt al een import",
      "64:verkeerd gebruik",
      "70:interne fout",
      "74:databank, bestand of uitvoer is niet te bereiken"
    })
public final class ImportRegisterCommand extends Importopdracht {
  @Option(names = "--dry-run", description = "Controleer en tel alleen; leg niets vast.")
  private boolean proef;

  /**
   * @param stdout not closed
   */
  public ImportRegisterCommand(Werkbanken werkbanken, OutputStream stdout) {
    super(werkbanken, stdout);
  }

  @Override
  Uitkomst importeer(Werkbank werkbank, List<Naslagbestand> bestanden, Voortgang voortgang)
      throws IOException, ImportBezet {
    Registeruitkomst uitkomst =
        werkbank.registerimport().importeer(bron(), bestanden, proef, voortgang);
    if (uitkomst instanceof Afgewezen afgewezen) {
      return new Uitkomst.Fout(afgewezen);
    }
    Opgenomen opgenomen = (Opgenomen) uitkomst;
    return new Uitkomst.Goed(opgenomen.tabellen(), slot(opgenomen));
  }

  private String slot(Opgenomen opgenomen) {
    if (proef) {
      return "Proef: er is niets vastgelegd; het register staat op %d."
          .formatted(opgenomen.stand());
    }
    return opgenomen.nieuws()
        ? "Het register staat nu op %d.".formatted(opgenomen.stand())
        : "Er was niets nieuws; het register blijft op %d.".formatted(opgenomen.stand());
  }
}
