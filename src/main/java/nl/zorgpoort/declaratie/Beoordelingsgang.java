package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.util.List;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.declaratie.Beoordelaar.Lezing;
import nl.zorgpoort.standaard.Codelijst;

/** The deciding of one file, from its second reading to its retour and report. */
final class Beoordelingsgang {
  private final Gecontroleerd eerste;
  private final Beoordelingsvraag vraag;
  private final Retourschrijver schrijver;
  private final Codelijst retourcodes;
  private final Beoordelingsuitvoer uit;
  private final Rapportstof stof = new Rapportstof();
  private final Bevindingenstroom stroom;

  Beoordelingsgang(
      Gecontroleerd eerste,
      Beoordelingsvraag vraag,
      Retourschrijver schrijver,
      Codelijst retourcodes,
      Beoordelingsuitvoer uit) {
    this.eerste = eerste;
    this.vraag = vraag;
    this.schrijver = schrijver;
    this.retourcodes = retourcodes;
    this.uit = uit;
    stroom = new Bevindingenstroom(uit, stof, vraag.historie());
  }

  Beoordeling loop(Lezing tweede) throws IOException {
    boolean alsGeheel = eerste.bestandAfgekeurd() || vraag.historie().isPresent();
    return alsGeheel ? keurAf(tweede) : beslis(tweede);
  }

  private Beoordeling keurAf(Lezing tweede) throws IOException {
    eisGelijk(tweede.lees(stroom));
    stroom.sluit();
    return antwoord(Beslissing.bestandAfgekeurd(), stroom.bestandscodes());
  }

  private Beoordeling beslis(Lezing tweede) throws IOException {
    Prestatielezer lezer = new Prestatielezer(eerste.standaard());
    Beslisser beslisser = new Beslisser(lezer, schrijver, uit, stof);
    int recordlengte = eerste.standaard().recordlengte();
    eisGelijk(tweede.lees(new Blokverdeler(recordlengte, beslisser, stroom)));
    Beslissing beslissing = beslisser.besluit();
    eisVolledig(beslissing);
    boolean alles = beslissing.uitslag() == Uitslag.TOEGEKEND;
    return antwoord(beslissing, List.of(alles ? Melding.TOEGEKEND : Melding.GEEN));
  }

  private void eisGelijk(Object tweede) {
    if (!eerste.equals(tweede)) {
      throw new IllegalStateException("the second reading of the file says something else");
    }
  }

  private void eisVolledig(Beslissing beslissing) {
    boolean regels = beslissing.regels() == eerste.prestaties();
    if (!regels || beslissing.ingediend() != eerste.ingediend()) {
      throw new IllegalStateException("decided lines and checked lines do not add up to the same");
    }
  }

  private Beoordeling antwoord(Beslissing beslissing, List<String> codes) {
    return new Beoordeling(
        beslissing.uitslag(),
        schrijver.kop(eerste.voorloop(), eerste.eiCode(), vraag.kenmerk(), vraag.besloten(), codes),
        schrijver.sluit(beslissing.telling(), eerste.totaalIngediend(), beslissing.toegekend()),
        new Rapport(eerste, vraag, beslissing, stof, retourcodes).pagina(),
        beslissing.regels(),
        beslissing.ingediend(),
        beslissing.toegekend(),
        codes);
  }
}
