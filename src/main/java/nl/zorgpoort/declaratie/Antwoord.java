package nl.zorgpoort.declaratie;

import java.util.List;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.standaard.Codelijst;

/** Puts together what a file is answered with, once it is decided. */
final class Antwoord {
  private final Gecontroleerd eerste;
  private final Beoordelingsvraag vraag;
  private final Retourschrijver schrijver;
  private final Codelijst retourcodes;
  private final Rapportstof stof;

  Antwoord(
      Gecontroleerd eerste,
      Beoordelingsvraag vraag,
      Retourschrijver schrijver,
      Codelijst retourcodes,
      Rapportstof stof) {
    this.eerste = eerste;
    this.vraag = vraag;
    this.schrijver = schrijver;
    this.retourcodes = retourcodes;
    this.stof = stof;
  }

  /**
   * A retour and a report.
   *
   * @param codes return codes of the 01
   */
  Beoordeling retour(Beslissing beslissing, List<String> codes) {
    return beoordeling(
        beslissing,
        schrijver.kop(eerste.voorloop(), eerste.eiCode(), vraag.kenmerk(), vraag.besloten(), codes),
        schrijver.sluit(beslissing.telling(), eerste.totaalIngediend(), beslissing.toegekend()),
        codes);
  }

  /** A report only. */
  Beoordeling doorgestuurd() {
    return beoordeling(Beslissing.doorgestuurd(), "", "", List.of());
  }

  private Beoordeling beoordeling(
      Beslissing beslissing, String kop, String sluit, List<String> codes) {
    return new Beoordeling(
        beslissing.uitslag(),
        kop,
        sluit,
        new Rapport(eerste, vraag, beslissing, stof, retourcodes).pagina(),
        beslissing.regels(),
        beslissing.ingediend(),
        beslissing.toegekend(),
        codes,
        stof.aantalSignalen());
  }
}
