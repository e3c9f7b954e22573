package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.verwerking.naslag.Afgewezen;
import nl.zorgpoort.verwerking.naslag.Controlesetuitkomst;
import nl.zorgpoort.verwerking.naslag.Controlesetuitkomst.Opgenomen;
import nl.zorgpoort.verwerking.naslag.ImportBezet;
import nl.zorgpoort.verwerking.naslag.Naslagbestand;
import nl.zorgpoort.verwerking.naslag.Voortgang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code import controleset}. */
@Command(
    name = "controleset",
    description = "Leest een versie van de controleset in; alle tabellen moeten er zijn.",
    exitCodeList = {
      "0:ingelezen, of deze inhoud was er al",
      "1:er is iets mis met de bestanden, of er loopt al een import",
      "64:verkeerd gebruik",
      "70:interne fout",
      "74:databank, bestand of uitvoer is niet te bereiken"
    })
public final class ImportControlesetCommand extends Importopdracht {
  private final InstantSource klok;

  @Mixin private Verantwoordingsopties verantwoording = new Verantwoordingsopties();

  @Option(
      names = "--ingang",
      paramLabel = "MOMENT",
      converter = Momentlezer.class,
      description = {
        "Laat de versie gelden vanaf JJJJ-MM-DD of JJJJ-MM-DDTUU:MM, Nederlandse tijd.",
        "Zonder --ingang verandert er niets aan wat geldt."
      })
  private Optional<Instant> ingang = Optional.empty();

  /**
   * @param stdout not closed
   * @param klok says when it was taken in
   */
  public ImportControlesetCommand(Werkbanken werkbanken, OutputStream stdout, InstantSource klok) {
    super(werkbanken, stdout);
    this.klok = klok;
  }

  @Override
  void toets() {
    super.toets();
    verantwoording.toets(spec());
  }

  @Override
  Uitkomst importeer(Werkbank werkbank, List<Naslagbestand> bestanden, Voortgang voortgang)
      throws IOException, ImportBezet {
    Controlesetuitkomst uitkomst =
        werkbank
            .controlesetbeheer()
            .importeer(bestanden, verantwoording.op(klok.instant()), ingang, voortgang);
    if (uitkomst instanceof Afgewezen afgewezen) {
      return new Uitkomst.Fout(afgewezen);
    }
    Opgenomen opgenomen = (Opgenomen) uitkomst;
    return new Uitkomst.Goed(opgenomen.tabellen(), slot(opgenomen));
  }

  private String slot(Opgenomen opgenomen) {
    String versie =
        opgenomen.nieuw()
            ? "Dit is nu versie %d.".formatted(opgenomen.versie())
            : "Versie %d heeft deze inhoud al.".formatted(opgenomen.versie());
    return versie + ingang.map(m -> " Ze geldt vanaf " + Momentlezer.tekst(m) + ".").orElse("");
  }
}
