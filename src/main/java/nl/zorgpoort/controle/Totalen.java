package nl.zorgpoort.controle;

import java.util.Optional;
import nl.zorgpoort.standaard.Relatie;
import nl.zorgpoort.standaard.Rubriek;

/** Adds up the claimed amounts and holds them against the closing record (rules B20, B21). */
final class Totalen {
  private final Standaardcontrole controle;
  private final Bestandsmelder melder;
  private final Rubriek totaal;
  private final Rubriek teken;
  private long som;
  private boolean onleesbaar;

  Totalen(Standaardcontrole controle, Bestandsmelder melder) {
    this.controle = controle;
    this.melder = melder;
    this.totaal = controle.standaard.rol("totaal");
    this.teken = controle.standaard.rol("totaal-dc");
  }

  void blok(Werkblok blok) {
    if (blok.sluitIndex >= 0) {
      long bedrag = Math.addExact(som, blok.somTotSluit);
      if (onleesbaar || blok.onleesbaarTotSluit) {
        int regel = blok.records.regel(blok.sluitIndex);
        blok.signaal(Signaalsoort.OVERGESLAGEN_TOTAAL, regel);
      } else {
        vergelijk(blok, blok.sluitIndex, bedrag);
      }
    }
    som = Math.addExact(som, blok.som);
    onleesbaar |= blok.onleesbaar;
  }

  private void vergelijk(Werkblok blok, int i, long bedrag) {
    byte[] bytes = blok.records.bytes();
    int begin = blok.records.begin(i);
    long staat = Cijfers.lees(bytes, begin + totaal.begin(), totaal.lengte());
    if (staat >= 0 && staat != Math.abs(bedrag)) {
      meld(Structuurregels.SOM, blok, i, totaal);
    }
    int dc = bytes[begin + teken.begin()];
    boolean leesbaar = dc == 'C' || dc == 'D';
    if (leesbaar && (dc == 'C') != (bedrag < 0)) {
      meld(Structuurregels.SOMTEKEN, blok, i, teken);
    }
  }

  private void meld(String soort, Werkblok blok, int i, Rubriek rubriek) {
    Optional<Relatie> relatie = controle.relatie(soort);
    relatie.ifPresent(r -> melder.rubriek(r, blok, i, rubriek));
  }

  /** Sum of the readable signed amounts, cents. */
  long ingediend() {
    return som;
  }
}
