package nl.zorgpoort.controle;

import java.util.List;

/** Second phase of a check: the fields and relations of a block's records; blocks in any order. */
final class Recordloop {
  private final Standaardcontrole controle;
  private final Recordlezing lezing;

  Recordloop(Standaardcontrole controle, Bestandscontext context) {
    this.controle = controle;
    this.lezing = new Recordlezing(context, controle.meesteRubrieken);
  }

  void blok(Werkblok blok) {
    lezing.ouder = blok.ouder;
    lezing.ouderBegin = 0;
    lezing.heeftOuder = blok.heeftOuder;
    for (int i = 0; i < blok.records.aantal(); i++) {
      int type = blok.soort[i];
      if (type >= 0) {
        record(blok, i, type);
      } else {
        verkeerdeLengte(blok, type);
      }
    }
  }

  private void record(Werkblok blok, int i, int type) {
    if (type == controle.bedragrecord && !lezing.heeftOuder) {
      blok.signaal(Signaalsoort.OVERGESLAGEN_RELATIE, blok.records.regel(i));
    }
    lezing.naar(blok, i, controle.niveau(type));
    Recordcontrole record = controle.records[type];
    record.controleer(lezing);
    List<Uniek> unieke = record.unieke;
    for (int u = 0; u < unieke.size(); u++) {
      unieke.get(u).verzamel(lezing, blok, i);
    }
    if (type == controle.bedragrecord) {
      tel(blok);
    } else if (type == controle.ouder) {
      lezing.ouder = lezing.bytes;
      lezing.ouderBegin = lezing.begin;
      lezing.heeftOuder = true;
    } else if (i == blok.sluitIndex) {
      sluit(blok);
    }
  }

  private void verkeerdeLengte(Werkblok blok, int type) {
    if (type == Werkblok.verkeerdeLengte(controle.ouder)) {
      lezing.heeftOuder = false;
    } else if (type == Werkblok.verkeerdeLengte(controle.bedragrecord)) {
      blok.onleesbaar = true;
    }
  }

  private void tel(Werkblok blok) {
    int teken = controle.bedragteken.index();
    int bedrag = controle.bedrag.index();
    if (lezing.fout(bedrag) || lezing.fout(teken)) {
      blok.onleesbaar = true;
    } else {
      long waarde = lezing.waarde(bedrag);
      blok.som += lezing.waarde(teken) == 'C' ? -waarde : waarde;
    }
  }

  private void sluit(Werkblok blok) {
    blok.somTotSluit = blok.som;
    blok.onleesbaarTotSluit = blok.onleesbaar;
  }
}
