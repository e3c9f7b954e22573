package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import nl.zorgpoort.controle.Controleresultaat;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Controleresultaat.NietHerkenbaar;
import nl.zorgpoort.controle.Controlevraag;
import nl.zorgpoort.controle.Technischecontrole;

/** Checks files one by one; what is wrong with a file as such goes to stderr in one line. */
final class Bestandscontrole {
  private final Technischecontrole controle;
  private final Controlevraag vraag;
  private final Rapport rapport;
  private final Optional<Proefretour> retour;
  private final PrintWriter stderr;

  Bestandscontrole(
      Technischecontrole controle,
      Controlevraag vraag,
      Rapport rapport,
      Optional<Proefretour> retour,
      PrintWriter stderr) {
    this.controle = controle;
    this.vraag = vraag;
    this.rapport = rapport;
    this.retour = retour;
    this.stderr = stderr;
  }

  /**
   * Checks one file.
   *
   * @param naam as on the command line
   * @throws Uitvoer.Mislukt when the report cannot be written; the rest is an outcome
   */
  Uitkomst controleer(String naam) throws Uitvoer.Mislukt {
    try {
      Path pad = Path.of(naam);
      if (Files.exists(pad) && !Files.isRegularFile(pad)) {
        return onbruikbaar(naam, Files.isDirectory(pad) ? "is een map" : "is geen gewoon bestand");
      }
      Controleresultaat resultaat = lees(naam, pad);
      return uitkomst(naam, resultaat).ofErger(beantwoord(naam, pad, resultaat));
    } catch (Uitvoer.Mislukt e) {
      throw e;
    } catch (IOException e) {
      return onbruikbaar(naam, "kan niet gelezen worden: " + Bestandsfout.reden(e));
    } catch (InvalidPathException e) {
      return onbruikbaar(naam, "is geen bestandsnaam");
    }
  }

  private Controleresultaat lees(String naam, Path pad) throws IOException {
    try (InputStream in = Files.newInputStream(pad);
        Rapport.Bestand deel = rapport.voor(naam, pad)) {
      Controleresultaat resultaat = controle.controleer(in, vraag, deel);
      if (resultaat instanceof Gecontroleerd gecontroleerd) {
        deel.klaar(gecontroleerd);
      }
      return resultaat;
    }
  }

  private Uitkomst uitkomst(String naam, Controleresultaat resultaat) {
    if (resultaat instanceof NietHerkenbaar n) {
      return onbruikbaar(naam, "niet herkenbaar (%s): %s".formatted(n.regelId(), n.reden()));
    }
    Gecontroleerd g = (Gecontroleerd) resultaat;
    if (!g.signalen().isEmpty()) {
      stderr.println(naam + ": " + String.join("; ", Signaaltekst.van(g.signalen())));
    }
    boolean schoon = g.bestandsbevindingen() + g.recordbevindingen() == 0;
    return schoon ? Uitkomst.SCHOON : Uitkomst.BEVINDINGEN;
  }

  private Uitkomst beantwoord(String naam, Path pad, Controleresultaat resultaat) {
    try {
      if (retour.isPresent()) {
        retour.get().schrijf(pad, resultaat);
      }
      return Uitkomst.SCHOON;
    } catch (IOException e) {
      return onbruikbaar(naam, "retour niet geschreven: " + Bestandsfout.metNaam(e));
    }
  }

  private Uitkomst onbruikbaar(String naam, String reden) {
    stderr.println(naam + ": " + reden);
    return Uitkomst.ONBRUIKBAAR;
  }
}
