package nl.zorgpoort.verwerking.naspel;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.declaratie.Beoordelingsuitvoer;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import nl.zorgpoort.verwerking.inzage.Besluitarchief;

/**
 * Takes a decision while it is made again and compares it with the stored one: lines and findings
 * by pages, the retour byte by byte. Memory is a page of each.
 */
final class Besluitvergelijker implements Beoordelingsuitvoer {
  private static final int PER_KEER = 1_000;

  private final Besluitarchief archief;
  private final Poging poging;
  private final Bytevergelijker retour;
  private Iterator<Prestatieregel> regels = List.<Prestatieregel>of().iterator();
  private Iterator<Bevinding> bevindingen = List.<Bevinding>of().iterator();
  private int laatsteRegel;
  private int aantalBevindingen;

  Besluitvergelijker(Besluitarchief archief, Poging poging, Bytevergelijker retour) {
    this.archief = archief;
    this.poging = poging;
    this.retour = retour;
  }

  @Override
  public void bevinding(Bevinding nu) throws IOException {
    int nummer = aantalBevindingen + 1;
    if (!volgendeBevinding()) {
      throw new Afwijking("bevinding", nummer, "", "geen", nu.toString());
    }
    Map<String, Object> vast = Vergelijkvorm.van(bevindingen.next());
    vergelijk("bevinding", nummer, vast, Vergelijkvorm.van(nu));
    aantalBevindingen = nummer;
  }

  private boolean volgendeBevinding() {
    if (!bevindingen.hasNext()) {
      bevindingen = archief.bevindingen(poging, aantalBevindingen, PER_KEER).iterator();
    }
    return bevindingen.hasNext();
  }

  @Override
  public void regel(Prestatieregel nu) throws IOException {
    int nummer = nu.besluit().regel();
    if (!volgendeRegel()) {
      throw new Afwijking("regel", nummer, "", "geen", "beoordeeld");
    }
    Prestatieregel vast = regels.next();
    vergelijk("regel", nummer, Vergelijkvorm.van(vast), Vergelijkvorm.van(nu));
    laatsteRegel = nummer;
  }

  private boolean volgendeRegel() {
    if (!regels.hasNext()) {
      regels = archief.regels(poging, laatsteRegel, PER_KEER).iterator();
    }
    return regels.hasNext();
  }

  private static void vergelijk(
      String soort, long plaats, Map<String, Object> vast, Map<String, Object> nu)
      throws Afwijking {
    for (Map.Entry<String, Object> veld : vast.entrySet()) {
      Object ander = nu.getOrDefault(veld.getKey(), "");
      if (!veld.getValue().equals(ander)) {
        boolean geheim = Vergelijkvorm.PERSOONLIJK.contains(veld.getKey());
        throw new Afwijking(
            soort,
            plaats,
            veld.getKey(),
            geheim ? "afgeschermd" : veld.getValue(),
            geheim ? "afgeschermd" : ander);
      }
    }
  }

  @Override
  public void romp(byte[] bytes, int van, int lengte) throws IOException {
    retour.vergelijk(bytes, van, lengte);
  }

  /** Nothing more is made: nothing more may be stored. */
  void sluit() throws IOException {
    if (volgendeBevinding()) {
      throw new Afwijking(
          "bevinding", aantalBevindingen + 1L, "", bevindingen.next().toString(), "geen");
    }
    if (volgendeRegel()) {
      throw new Afwijking("regel", regels.next().besluit().regel(), "", "beoordeeld", "geen");
    }
  }
}
