package nl.zorgpoort.controle;

import java.util.List;
import java.util.Set;
import nl.zorgpoort.standaard.Codelijst;
import nl.zorgpoort.standaard.Codelijst.Waarde;

/** Relations between dates; each leaves dates that do not exist to the field check. */
final class Datumrelaties {
  private Datumrelaties() {}

  static Relatiecontrole voorOntvangst(Relatiebouw bouw) {
    Veld dag = bouw.veld(0);
    return l -> {
      if (!l.fout(dag.index()) && l.waarde(dag.index()) >= l.context.ontvangen) {
        bouw.meld(l, dag);
      }
    };
  }

  static Relatiecontrole nietNaOntvangst(Relatiebouw bouw) {
    Veld dag = bouw.veld(0);
    return l -> {
      if (!l.fout(dag.index()) && l.waarde(dag.index()) > l.context.ontvangen) {
        bouw.meld(l, dag);
      }
    };
  }

  static Relatiecontrole naDatum(Relatiebouw bouw) {
    Veld dag = bouw.veld(0);
    long grens = Long.parseLong(bouw.parameter("na"));
    return l -> {
      if (!l.fout(dag.index()) && l.waarde(dag.index()) <= grens) {
        bouw.meld(l, dag);
      }
    };
  }

  /** The first date is not before the second. */
  static Relatiecontrole nietVoor(Relatiebouw bouw) {
    Veld einde = bouw.veld(0);
    Veld begin = bouw.veld(1);
    return l -> {
      if (!l.fout(einde.index())
          && !l.fout(begin.index())
          && l.waarde(einde.index()) < l.waarde(begin.index())) {
        bouw.meld(l, einde);
      }
    };
  }

  /** The date is not after a date in the 01. */
  static Relatiecontrole nietNaVoorloop(Relatiebouw bouw) {
    Veld dag = bouw.veld(0);
    int grens = bouw.veld(1).index();
    return l -> {
      if (!l.context.voorloopLeesbaar(grens)) {
        l.signaal(Signaalsoort.OVERGESLAGEN_RELATIE);
      } else if (!l.fout(dag.index()) && l.waarde(dag.index()) > l.context.voorloop(grens)) {
        bouw.meld(l, dag);
      }
    };
  }

  /** The two dates are the first and the last day of one month. */
  static Relatiecontrole kalendermaand(Relatiebouw bouw) {
    Veld begin = bouw.veld(0);
    Veld einde = bouw.veld(1);
    Set<String> eiCodes = bouw.woorden("ei");
    return l -> {
      if (!eiCodes.contains(l.context.eiCode) || l.fout(begin.index()) || l.fout(einde.index())) {
        return;
      }
      int eerste = (int) l.waarde(begin.index());
      int laatste = eerste / 100 * 100 + Datum.dagen(eerste / 10000, eerste / 100 % 100);
      if (eerste % 100 != 1) {
        bouw.meld(l, begin);
      } else if (l.waarde(einde.index()) != laatste) {
        bouw.meld(l, einde);
      }
    };
  }

  /** The code was valid on the date. */
  static Relatiecontrole tariefOpDatum(Relatiebouw bouw) {
    Veld tarief = bouw.veld(0);
    Veld dag = bouw.veld(1);
    Codelijst lijst = bouw.lijsten().verplicht(bouw.parameter("lijst"));
    List<Waarde> waarden = lijst.waarden().values().stream().flatMap(List::stream).toList();
    long[] codes = waarden.stream().mapToLong(w -> Long.parseLong(w.code())).toArray();
    int[] van = waarden.stream().mapToInt(Waarde::van).toArray();
    int[] tot = waarden.stream().mapToInt(Waarde::tot).toArray();
    return l -> {
      if (l.fout(tarief.index()) || l.fout(dag.index())) {
        return;
      }
      long code = l.waarde(tarief.index());
      long datum = l.waarde(dag.index());
      for (int i = 0; i < codes.length; i++) {
        if (codes[i] == code && van[i] <= datum && datum <= tot[i]) {
          return;
        }
      }
      bouw.meld(l, tarief);
    };
  }

  static Relatiecontrole signaalNaPeriode(Relatiebouw bouw) {
    int dag = bouw.veld(0).index();
    int periode = bouw.veld(1).index();
    return l -> {
      if (!l.fout(dag)
          && l.context.voorloopLeesbaar(periode)
          && l.waarde(dag) > l.context.voorloop(periode)) {
        l.signaal(Signaalsoort.EINDE_NA_PERIODE);
      }
    };
  }

  /** A line that came too late; the term does not hold for a credit line. */
  static Relatiecontrole signaalTermijn(Relatiebouw bouw) {
    int dag = bouw.veld(0).index();
    int teken = bouw.veld(1).index();
    return l -> {
      if (!l.fout(dag) && l.waarde(teken) != 'C' && l.context.teLaat((int) l.waarde(dag))) {
        l.signaal(Signaalsoort.TE_LAAT);
      }
    };
  }
}
