package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.util.List;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.declaratie.Beoordelaar.Lezing;

/**
 * The handling of one file in the portal role (rules A4, A6): a sound file is passed on, any other
 * is rejected as a whole. No line is decided, and nothing is compared with reference data or
 * earlier deliveries: that is up to whoever pays.
 */
final class Portaalgang {
  private final Gecontroleerd eerste;
  private final Beoordelingsuitvoer uit;
  private final Retourschrijver schrijver;
  private final Antwoord antwoord;
  private final Rapportstof stof;

  Portaalgang(
      Gecontroleerd eerste,
      Beoordelingsuitvoer uit,
      Retourschrijver schrijver,
      Antwoord antwoord,
      Rapportstof stof) {
    this.eerste = eerste;
    this.uit = uit;
    this.schrijver = schrijver;
    this.antwoord = antwoord;
    this.stof = stof;
  }

  Beoordeling loop(Lezing tweede) throws IOException {
    Bevindingenstroom stroom = new Bevindingenstroom(uit, stof, List.of());
    if (eerste.bestandAfgekeurd()) {
      Beoordelaar.eisGelijk(eerste, tweede.lees(stroom));
      return antwoord.retour(
          Beslissing.bestandAfgekeurd(Retourtelling.GEEN), stroom.bestandscodes());
    }
    if (eerste.recordbevindingen() == 0) {
      return antwoord.doorgestuurd();
    }
    Terugzending terugzending = new Terugzending(schrijver, uit);
    Portaalretour retour = new Portaalretour(terugzending, stroom, stof);
    int recordlengte = eerste.standaard().recordlengte();
    Beoordelaar.eisGelijk(eerste, tweede.lees(new Blokverdeler(recordlengte, retour)));
    return antwoord.retour(
        Beslissing.bestandAfgekeurd(terugzending.telling()), List.of(Melding.BESTAND_AFGEKEURD));
  }
}
