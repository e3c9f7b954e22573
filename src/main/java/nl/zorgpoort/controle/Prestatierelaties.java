package nl.zorgpoort.controle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Relations between fields of the 04 record (section E). */
final class Prestatierelaties {
  private static final long CREDIT = 'C';

  private Prestatierelaties() {}

  /** The list of performance codes is one that the EI code allows. */
  static Relatiecontrole lijstBijEi(Relatiebouw bouw) {
    Veld lijst = bouw.veld(0);
    Map<String, Codetabel> perEi = new HashMap<>();
    bouw.relatie()
        .parameters()
        .forEach(
            (ei, codes) ->
                perEi.put(ei, Codetabel.van(List.of(codes.split(" ")), lijst.rubriek().lengte())));
    return l -> {
      Codetabel toegestaan = perEi.get(l.context.eiCode);
      if (!l.fout(lijst.index())
          && (toegestaan == null || !toegestaan.kent(l.waarde(lijst.index())))) {
        bouw.meld(l, lijst);
      }
    };
  }

  /** More than zero, and for units of a day not more than the days of the period (rule E12). */
  static Relatiecontrole aantalPast(Relatiebouw bouw) {
    Veld aantal = bouw.veld(0);
    int eenheid = bouw.veld(1).index();
    int begin = bouw.veld(2).index();
    int einde = bouw.veld(3).index();
    Codetabel dagen = Codetabel.van(bouw.woorden("dagen"), bouw.veld(1).rubriek().lengte());
    return l -> {
      if (l.fout(aantal.index())) {
        return;
      }
      long hoeveel = l.waarde(aantal.index());
      boolean perDag =
          !l.fout(eenheid)
              && !l.fout(begin)
              && !l.fout(einde)
              && dagen.kent(l.waarde(eenheid))
              && l.waarde(begin) <= l.waarde(einde);
      if (hoeveel == 0
          || (perDag
              && hoeveel > Datum.dagenTotEnMet((int) l.waarde(begin), (int) l.waarde(einde)))) {
        bouw.meld(l, aantal);
      }
    };
  }

  /** Some values of the first field go with one value of the second only. */
  static Relatiecontrole alleenBij(Relatiebouw bouw) {
    Veld veld = bouw.veld(0);
    int ander = bouw.veld(1).index();
    Codetabel waarden = Codetabel.van(bouw.woorden("waarden"), veld.rubriek().lengte());
    long bij = Relatiebouw.sleutel(bouw.parameter("bij"));
    return l -> {
      if (!l.fout(veld.index())
          && !l.fout(ander)
          && l.waarde(ander) != bij
          && waarden.kent(l.waarde(veld.index()))) {
        bouw.meld(l, veld);
      }
    };
  }

  /** The first amount is the second times the third. */
  static Relatiecontrole product(Relatiebouw bouw) {
    Veld uitkomst = bouw.veld(0);
    int een = bouw.veld(1).index();
    int twee = bouw.veld(2).index();
    return l -> {
      if (!l.fout(uitkomst.index())
          && !l.fout(een)
          && !l.fout(twee)
          && l.waarde(uitkomst.index()) != l.waarde(een) * l.waarde(twee)) {
        bouw.meld(l, uitkomst);
      }
    };
  }

  /** The first amount is at most the second. */
  static Relatiecontrole nietHoger(Relatiebouw bouw) {
    Veld bedrag = bouw.veld(0);
    int hoogste = bouw.veld(1).index();
    return l -> {
      if (!l.fout(bedrag.index())
          && !l.fout(hoogste)
          && l.waarde(bedrag.index()) > l.waarde(hoogste)) {
        bouw.meld(l, bedrag);
      }
    };
  }

  static Relatiecontrole gelijk(Relatiebouw bouw) {
    Veld veld = bouw.veld(0);
    int ander = bouw.veld(1).index();
    return l -> {
      if (!l.fout(veld.index()) && !l.fout(ander) && l.waarde(veld.index()) != l.waarde(ander)) {
        bouw.meld(l, veld);
      }
    };
  }

  /** A reference to an earlier line stands on a credit line and on no other. */
  static Relatiecontrole alleenBijCredit(Relatiebouw bouw) {
    Veld verwijzing = bouw.veld(0);
    int teken = bouw.veld(2).index();
    return l -> {
      if (!l.fout(verwijzing.index())
          && !l.fout(teken)
          && (l.waarde(teken) == CREDIT) == l.leeg(verwijzing)) {
        bouw.meld(l, verwijzing);
      }
    };
  }

  /** Two filled fields differ. */
  static Relatiecontrole ongelijk(Relatiebouw bouw) {
    Veld veld = bouw.veld(0);
    int een = veld.rubriek().begin();
    int twee = bouw.veld(1).rubriek().begin();
    int lengte = veld.rubriek().lengte();
    return l -> {
      if (!l.leeg(veld)
          && Cijfers.gelijk(l.bytes, l.begin + een, l.bytes, l.begin + twee, lengte)) {
        bouw.meld(l, veld);
      }
    };
  }
}
