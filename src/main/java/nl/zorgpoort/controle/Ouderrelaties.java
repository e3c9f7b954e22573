package nl.zorgpoort.controle;

import java.util.Arrays;
import java.util.Set;
import nl.zorgpoort.standaard.Rubriek;

/** Relations of a 04 record with the 02 above it; nothing to say when that 02 is unreadable. */
final class Ouderrelaties {
  private Ouderrelaties() {}

  static Relatiecontrole gelijkAanOuder(Relatiebouw bouw) {
    Veld kind = bouw.veld(0);
    Rubriek k = kind.rubriek();
    Rubriek o = bouw.veld(1).rubriek();
    return l -> {
      if (l.heeftOuder
          && !Arrays.equals(
              l.bytes,
              l.begin + k.begin(),
              l.begin + k.einde(),
              l.ouder,
              l.ouderBegin + o.begin(),
              l.ouderBegin + o.einde())) {
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
