package nl.zorgpoort.verwerking.naslag;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.referentie.Importcontrole;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.referentie.Tabelschrift;
import nl.zorgpoort.referentie.Tabelverschil;
import nl.zorgpoort.referentie.Tabelvorm;
import nl.zorgpoort.referentie.Tabelvormen;
import nl.zorgpoort.standaard.Codelijsten;
import nl.zorgpoort.verwerking.naslag.Controlesetboek.Bewaard;
import nl.zorgpoort.verwerking.naslag.Controlesetinhoud.Tabel;
import nl.zorgpoort.verwerking.naslag.Controlesetuitkomst.Opgenomen;

/** Takes in versions of the control set, compares them and says from when each holds. */
public final class Controlesetbeheer {
  private final Tabelvormen vormen = Tabelvormen.controleset();
  private final Controlesetboek boek;
  private final Codelijsten codelijsten;

  /** On this book. */
  public Controlesetbeheer(Controlesetboek boek, Codelijsten codelijsten) {
    this.boek = boek;
    this.codelijsten = codelijsten;
  }

  /** The versions and from when they hold. */
  public Controlesetboek boek() {
    return boek;
  }

  /**
   * Takes in a version, of which all tables must be there; the same content once more is the same
   * version.
   *
   * @param ingang from when it holds; without, nothing changes in what holds
   * @throws ImportBezet when an import is going on
   * @throws IOException when a file cannot be read
   */
  public Controlesetuitkomst importeer(
      List<Naslagbestand> bestanden,
      Verantwoording verantwoording,
      Optional<Instant> ingang,
      Voortgang voortgang)
      throws IOException, ImportBezet {
    Importcontrole controle = new Importcontrole(codelijsten, Set.of());
    Tabelbestanden tabellen = new Tabelbestanden(vormen, bestanden, controle, voortgang);
    List<Tabel> inhoud = new ArrayList<>();
    for (Tabelvorm vorm : vormen.alle()) {
      inhoud.add(lees(tabellen, vorm, controle));
    }
    if (!controle.klachten().geen()) {
      return Afgewezen.om(controle.klachten());
    }
    Bewaard bewaard = boek.bewaar(Controlesetinhoud.van(inhoud), verantwoording, ingang);
    return new Opgenomen(
        bewaard.versie(), bewaard.nieuw(), tellingen(tabellen, inhoud, bewaard.nieuw()));
  }

  private static Tabel lees(Tabelbestanden tabellen, Tabelvorm vorm, Importcontrole controle)
      throws IOException {
    Optional<Naslagbestand> bestand = tabellen.van(vorm);
    List<Tabelrij> rijen = new ArrayList<>();
    if (bestand.isEmpty()) {
      controle.klachten().meld(vorm.naam(), 0, "", "ontbreekt");
    } else {
      tabellen.lees(vorm, bestand.get(), rijen::add);
      controle.samen(vorm, bestand.get().naam(), rijen);
    }
    return new Tabel(vorm.naam(), Tabelschrift.schrijf(vorm, rijen), rijen.size());
  }

  private List<Bestandstelling> tellingen(
      Tabelbestanden tabellen, List<Tabel> inhoud, boolean nieuw) {
    List<Bestandstelling> uit = new ArrayList<>();
    for (int n = 0; n < inhoud.size(); n++) {
      int rijen = inhoud.get(n).rijen();
      String naam = tabellen.van(vormen.alle().get(n)).map(Naslagbestand::naam).orElseThrow();
      uit.add(new Bestandstelling(naam, rijen, nieuw ? rijen : 0));
    }
    return uit;
  }

  /**
   * What is different in the second version, for each table that differs.
   *
   * @throws IllegalArgumentException when there is no such version
   */
  public List<Tabelverschil> verschil(int oud, int nieuw) {
    Controlesets sets = new Controlesets(boek);
    Map<String, List<Tabelrij>> eerst = sets.rijen(oud);
    Map<String, List<Tabelrij>> dan = sets.rijen(nieuw);
    return vormen.alle().stream()
        .map(
            vorm ->
                Tabelverschil.tussen(
                    vorm,
                    eerst.getOrDefault(vorm.naam(), List.of()),
                    dan.getOrDefault(vorm.naam(), List.of())))
        .filter(verschil -> !verschil.leeg())
        .toList();
  }
}
