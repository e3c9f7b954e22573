package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.referentie.Tabelverschil;
import nl.zorgpoort.verwerking.naslag.Controlesetversie;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The command {@code controleset diff}. */
@Command(
    name = "diff",
    description = "Toont per tabel de rijen die erbij (+), eraf (-) of anders (~) zijn.",
    exitCodeList = {
      "0:geen verschil",
      "1:verschil",
      "64:verkeerd gebruik",
      "70:interne fout",
      "74:databank of uitvoer is niet te bereiken"
    })
public final class ControlesetDiffCommand extends Databankopdracht {
  private final OutputStream stdout;

  @Parameters(index = "0", paramLabel = "VAN", description = "Nummer van de ene versie.")
  private int van;

  @Parameters(index = "1", paramLabel = "NAAR", description = "Nummer van de andere versie.")
  private int naar;

  /**
   * @param stdout not closed
   */
  public ControlesetDiffCommand(Werkbanken werkbanken, OutputStream stdout) {
    super(werkbanken);
    this.stdout = stdout;
  }

  @Override
  int voer(Werkbank werkbank) throws IOException {
    List<Integer> bekend =
        werkbank.controlesetboek().versies().stream().map(Controlesetversie::versie).toList();
    for (int versie : new int[] {van, naar}) {
      if (!bekend.contains(versie)) {
        throw new ParameterException(
            spec().commandLine(), "Versie %d is onbekend.".formatted(versie));
      }
    }
    List<Tabelverschil> verschillen = werkbank.controlesetbeheer().verschil(van, naar);
    try (Uitvoertekst uit = new Uitvoertekst(stdout)) {
      for (Tabelverschil verschil : verschillen) {
        toon(verschil, uit);
      }
    }
    return verschillen.isEmpty() ? 0 : 1;
  }

  private static void toon(Tabelverschil verschil, Uitvoertekst uit) throws IOException {
    uit.regel(
        "%s: %d erbij, %d eraf, %d anders"
            .formatted(
                verschil.vorm().naam(),
                verschil.erbij().size(),
                verschil.eraf().size(),
                verschil.anders().size()));
    for (Tabelrij rij : verschil.erbij()) {
      uit.regel("  + " + tekst(rij));
    }
    for (Tabelrij rij : verschil.eraf()) {
      uit.regel("  - " + tekst(rij));
    }
    for (Tabelverschil.Wijziging wijziging : verschil.anders()) {
      uit.regel("  ~ " + tekst(wijziging));
    }
  }

  private static String tekst(Tabelrij rij) {
    return String.join(";", rij.waarden());
  }

  /** The key, then every other column that differs: {@code tarief 100 -> 110}. */
  private static String tekst(Tabelverschil.Wijziging w) {
    List<Integer> sleutel = w.oud().vorm().sleutel();
    List<String> oud = w.oud().waarden();
    List<String> nieuw = w.nieuw().waarden();
    String wie = String.join(";", sleutel.stream().map(oud::get).toList());
    List<String> wat =
        IntStream.range(0, oud.size())
            .filter(k -> !oud.get(k).equals(nieuw.get(k)))
            .mapToObj(k -> w.oud().vorm().namen().get(k) + " " + oud.get(k) + " -> " + nieuw.get(k))
            .toList();
    return wie + ": " + String.join(", ", wat);
  }
}
