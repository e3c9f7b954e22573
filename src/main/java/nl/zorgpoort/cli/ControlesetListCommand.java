package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zorgpoort.verwerking.naslag.Controlesetboek;
import nl.zorgpoort.verwerking.naslag.Controlesetversie;
import nl.zorgpoort.verwerking.naslag.Ingang;
import picocli.CommandLine.Command;

/** The command {@code controleset list}. */
@Command(name = "list", description = "Somt de versies op en vanaf wanneer elke geldt.")
public final class ControlesetListCommand extends Databankopdracht {
  private final OutputStream stdout;
  private final InstantSource klok;

  /**
   * @param stdout not closed
   * @param klok says which version holds now
   */
  public ControlesetListCommand(Werkbanken werkbanken, OutputStream stdout, InstantSource klok) {
    super(werkbanken);
    this.stdout = stdout;
    this.klok = klok;
  }

  @Override
  int voer(Werkbank werkbank) throws IOException {
    try (Uitvoertekst uit = new Uitvoertekst(stdout)) {
      uit.regels(tabel(werkbank.controlesetboek()).regels());
    }
    return 0;
  }

  private Tabel tabel(Controlesetboek boek) {
    Tabel tabel = new Tabel("VERSIE", "INGEVOERD", "RIJEN", "AUTEUR", "GELDT", "INGANG", "REDEN");
    Optional<Integer> geldend = boek.geldendOp(klok.instant());
    List<Ingang> ingangen = boek.ingangen();
    for (Controlesetversie v : boek.versies()) {
      tabel.rij(
          Integer.toString(v.versie()),
          Momentlezer.tekst(v.ingevoerdOp()),
          Integer.toString(v.rijen()),
          Stuurtekens.zonder(v.auteur()),
          geldend.filter(nr -> nr == v.versie()).map(nr -> "nu").orElse("-"),
          ingangen(v, ingangen),
          Stuurtekens.zonder(v.reden()));
    }
    return tabel;
  }

  private static String ingangen(Controlesetversie versie, List<Ingang> alle) {
    String momenten =
        alle.stream()
            .filter(i -> i.versie() == versie.versie())
            .map(i -> Momentlezer.tekst(i.moment()))
            .collect(Collectors.joining(", "));
    return momenten.isEmpty() ? "-" : momenten;
  }
}
