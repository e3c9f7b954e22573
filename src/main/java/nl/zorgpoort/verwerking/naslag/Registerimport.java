package nl.zorgpoort.verwerking.naslag;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Importcontrole;
import nl.zorgpoort.referentie.Klachten;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.referentie.Tabelvorm;
import nl.zorgpoort.referentie.Tabelvormen;
import nl.zorgpoort.standaard.Codelijsten;
import nl.zorgpoort.verwerking.naslag.Registerinvoer.Dubbel;
import nl.zorgpoort.verwerking.naslag.Registerinvoer.Herkomst;
import nl.zorgpoort.verwerking.naslag.Registerinvoer.Toevoeging;
import nl.zorgpoort.verwerking.naslag.Registeruitkomst.Opgenomen;

/** Takes files into the register: all rows of all files, or none. */
public final class Registerimport {
  private final Tabelvormen vormen = Tabelvormen.register();
  private final Registerboek boek;
  private final Codelijsten codelijsten;
  private final InstantSource klok;

  /** On this register. */
  public Registerimport(Registerboek boek, Codelijsten codelijsten, InstantSource klok) {
    this.boek = boek;
    this.codelijsten = codelijsten;
    this.klok = klok;
  }

  /**
   * Takes in what is new or changed; the same files once more change nothing.
   *
   * @param bron name of the folder that they come from
   * @param proef checks and counts, without recording
   * @throws ImportBezet when another import is going on
   * @throws IOException when a file cannot be read
   */
  public Registeruitkomst importeer(
      String bron, List<Naslagbestand> bestanden, boolean proef, Voortgang voortgang)
      throws IOException, ImportBezet {
    try (Registerinvoer invoer = boek.open()) {
      Importcontrole controle = new Importcontrole(codelijsten, invoer.contracten());
      Tabelbestanden tabellen = new Tabelbestanden(vormen, bestanden, controle, voortgang);
      Inhoudsom som = new Inhoudsom();
      List<Gelezen> gelezen = new ArrayList<>();
      for (Tabelvorm vorm : vormen.alle()) {
        Optional<Naslagbestand> bestand = tabellen.van(vorm);
        if (bestand.isPresent() && !controle.klachten().meer()) {
          long rijen = lees(tabellen, vorm, bestand.get(), invoer, som);
          gelezen.add(new Gelezen(vorm, bestand.get().naam(), rijen));
          meldDubbele(invoer, bestand.get(), controle.klachten());
        }
      }
      voortgang.begint("vastleggen", 0);
      Herkomst herkomst = new Herkomst(bron, som.sha256(), klok.instant());
      return controle.klachten().geen()
          ? opgenomen(invoer.voegToe(herkomst, proef), gelezen)
          : Afgewezen.om(controle.klachten());
    }
  }

  private record Gelezen(Tabelvorm vorm, String bestand, long rijen) {}

  private static long lees(
      Tabelbestanden tabellen,
      Tabelvorm vorm,
      Naslagbestand bestand,
      Registerinvoer invoer,
      Inhoudsom som)
      throws IOException {
    invoer.begin(vorm);
    som.tabel(vorm);
    return tabellen.lees(
        vorm,
        bestand,
        (Tabelrij rij) -> {
          som.rij(rij);
          invoer.rij(rij);
        });
  }

  private static void meldDubbele(Registerinvoer invoer, Naslagbestand bestand, Klachten klachten) {
    for (Dubbel dubbel : invoer.sluit(Klachten.HOOGSTENS + 1)) {
      klachten.meld(
          bestand.naam(), dubbel.rij(), "", "heeft dezelfde sleutel als rij " + dubbel.eerdere());
    }
  }

  private static Opgenomen opgenomen(Toevoeging toevoeging, List<Gelezen> gelezen) {
    return new Opgenomen(
        toevoeging.stand(),
        gelezen.stream()
            .map(
                g ->
                    new Bestandstelling(
                        g.bestand(),
                        g.rijen(),
                        toevoeging.perTabel().getOrDefault(g.vorm().naam(), 0L)))
            .toList());
  }
}
