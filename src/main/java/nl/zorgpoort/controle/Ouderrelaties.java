package nl.zorgpoort.controle;

import java.util.Set;

/** Relations of a 04 record with the 02 above it; nothing to say when that 02 is unreadable. */
final class Ouderrelaties {
  private Ouderrelaties() {}

  static Relatiecontrole gelijkAanOuder(Relatiebouw bouw) {
    Veld kind = bouw.veld(0);
    int van = kind.rubriek().begin();
    int lengte = kind.rubriek().lengte();
    int vanOuder = bouw.veld(1).rubriek().begin();
    return l -> {
      if (l.heeftOuder
          && !Cijfers.gelijk(l.bytes, l.begin + van, l.ouder, l.ouderBegin + vanOuder, lengte)) {
        bouw.meld(l, kind);
      }
    };
  }

  /** With an indication on the 02 the field is filled, without one it is empty. */
  static Relatiecontrole gevuldAlsOuder(Relatiebouw bouw) {
    Veld veld = bouw.veld(0);
    Veld indicatie = bouw.veld(1);
    Veld orgaan = bouw.veld(2);
    Set<String> eiCodes = bouw.woorden("ei");
    return l -> {
      boolean mag = eiCodes.contains(l.context.eiCode);
      if (!l.heeftOuder || l.fout(veld.index()) || (mag && onduidelijk(l, indicatie, orgaan))) {
        return;
      }
      boolean moet = mag && !l.ouderLeeg(indicatie);
      if (moet == l.leeg(veld)) {
        bouw.meld(l, veld);
      }
    };
  }

  /** With an indication on the 02 one of two fields is filled or both, without one neither. */
  static Relatiecontrole eenGevuldAlsOuder(Relatiebouw bouw) {
    Veld een = bouw.veld(0);
    Veld twee = bouw.veld(1);
    Veld indicatie = bouw.veld(2);
    Veld orgaan = bouw.veld(3);
    Set<String> eiCodes = bouw.woorden("ei");
    return l -> {
      boolean mag = eiCodes.contains(l.context.eiCode);
      if (!l.heeftOuder
          || l.fout(een.index())
          || l.fout(twee.index())
          || (mag && onduidelijk(l, indicatie, orgaan))) {
        return;
      }
      boolean moet = mag && !l.ouderLeeg(indicatie);
      boolean eenLeeg = l.leeg(een);
      boolean tweeLeeg = l.leeg(twee);
      if (moet && eenLeeg && tweeLeeg) {
        bouw.meld(l, een);
      }
      if (!moet && !eenLeeg) {
        bouw.meld(l, een);
      }
      if (!moet && !tweeLeeg) {
        bouw.meld(l, twee);
      }
    };
  }

  /** An organ without a client number: rule D14 says so on the 02, the lines are left alone. */
  private static boolean onduidelijk(Recordlezing l, Veld indicatie, Veld orgaan) {
    return l.ouderLeeg(indicatie) && !l.ouderLeeg(orgaan);
  }
}
