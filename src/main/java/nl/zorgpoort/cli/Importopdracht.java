package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.zorgpoort.referentie.Klacht;
import nl.zorgpoort.referentie.Klachten;
import nl.zorgpoort.verwerking.naslag.Afgewezen;
import nl.zorgpoort.verwerking.naslag.Bestandstelling;
import nl.zorgpoort.verwerking.naslag.ImportBezet;
import nl.zorgpoort.verwerking.naslag.Naslagbestand;
import nl.zorgpoort.verwerking.naslag.Voortgang;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** A command that takes in the files of a folder as a whole. */
public abstract class Importopdracht extends Databankopdracht {
  private static final int NIET_INGELEZEN = 1;
  private static final int ONLEESBAAR = 74;

  private final OutputStream stdout;

  @Parameters(paramLabel = "MAP", description = "Map met een .csv of .xlsx per tabel.")
  private Path map = Path.of("");

  Importopdracht(Werkbanken werkbanken, OutputStream stdout) {
    super(werkbanken);
    this.stdout = stdout;
  }

  @Override
  void toets() {
    if (!Files.isDirectory(map)) {
      throw new ParameterException(spec().commandLine(), map + " is geen map.");
    }
  }

  /** Name of the folder itself. */
  final String bron() {
    return String.valueOf(map.toAbsolutePath().normalize().getFileName());
  }

  @Override
  final int voer(Werkbank werkbank) throws IOException {
    try {
      return meld(lees(werkbank));
    } catch (ImportBezet e) {
      stderr().println("Er loopt al een import; probeer het opnieuw als die klaar is.");
      return NIET_INGELEZEN;
    }
  }

  /** What there is to say: complaints, or lines for the output. */
  sealed interface Uitkomst {
    record Fout(Afgewezen afgewezen) implements Uitkomst {}

    record Onleesbaar(String reden) implements Uitkomst {}

    record Goed(List<Bestandstelling> bestanden, String slot) implements Uitkomst {}
  }

  private Uitkomst lees(Werkbank werkbank) throws ImportBezet {
    try (Voortgangsbalk balk = Voortgangsbalk.opTerminal()) {
      return importeer(werkbank, Mapbestanden.lees(map), balk);
    } catch (IOException e) {
      return new Uitkomst.Onleesbaar(Bestandsfout.reden(e));
    }
  }

  /** Takes the files in. */
  abstract Uitkomst importeer(Werkbank werkbank, List<Naslagbestand> bestanden, Voortgang voortgang)
      throws IOException, ImportBezet;

  private int meld(Uitkomst uitkomst) throws IOException {
    if (uitkomst instanceof Uitkomst.Goed goed) {
      toon(goed);
      return 0;
    }
    if (uitkomst instanceof Uitkomst.Fout fout) {
      toon(fout.afgewezen());
      return NIET_INGELEZEN;
    }
    stderr().println(map + ": " + ((Uitkomst.Onleesbaar) uitkomst).reden());
    return ONLEESBAAR;
  }

  private void toon(Uitkomst.Goed goed) throws IOException {
    Tabel tabel = new Tabel("BESTAND", "RIJEN", "NIEUW OF GEWIJZIGD");
    goed.bestanden()
        .forEach(
            b ->
                tabel.rij(
                    Stuurtekens.zonder(b.bestand()),
                    Long.toString(b.rijen()),
                    Long.toString(b.toegevoegd())));
    try (Uitvoertekst uit = new Uitvoertekst(stdout)) {
      uit.regels(tabel.regels());
      uit.regel(goed.slot());
    }
  }

  private void toon(Afgewezen afgewezen) {
    for (Klacht k : afgewezen.klachten()) {
      stderr()
          .println(
              "%s:%d:%s: %s"
                  .formatted(
                      Stuurtekens.zonder(k.bestand()),
                      k.rij(),
                      k.kolom(),
                      Stuurtekens.zonder(k.tekst())));
    }
    if (afgewezen.meer()) {
      stderr()
          .println(
              "Er is meer mis; alleen de eerste %d klachten staan hier."
                  .formatted(Klachten.HOOGSTENS));
    }
    stderr().println("Er is niets ingelezen.");
  }

  private PrintWriter stderr() {
    return spec().commandLine().getErr();
  }
}
