package nl.zorgpoort.controle;

import java.util.Set;

/** Relations between fields of the 01 record (section C). */
final class Voorlooprelaties {
  private Voorlooprelaties() {}

  /** The field has the value that the channel's environment asks for, where there is a channel. */
  static Relatiecontrole omgeving(Relatiebouw bouw) {
    Veld soort = bouw.veld(0);
    return l -> {
      boolean anders =
          l.context.omgeving.filter(o -> !o.equals(l.waarde(soort.rubriek()))).isPresent();
      if (!l.fout(soort.index()) && anders) {
        bouw.meld(l, soort);
      }
    };
  }

  /** The first field is filled if and only if the second is. */
  static Relatiecontrole beideOfGeen(Relatiebouw bouw) {
    Veld een = bouw.veld(0);
    Veld twee = bouw.veld(1);
    return l -> {
      if (!l.fout(een.index()) && !l.fout(twee.index()) && l.leeg(een) != l.leeg(twee)) {
        bouw.meld(l, een);
      }
    };
  }

  /** The first field must be filled when the second is. */
  static Relatiecontrole vereistBij(Relatiebouw bouw) {
    Veld vereist = bouw.veld(0);
    Veld bij = bouw.veld(1);
    return l -> {
      if (!l.fout(bij.index()) && !l.leeg(bij) && l.leeg(vereist)) {
        bouw.meld(l, vereist);
      }
    };
  }

  /** The two fields are never both filled. */
  static Relatiecontrole sluitUit(Relatiebouw bouw) {
    Veld een = bouw.veld(0);
    Veld ander = bouw.veld(1);
    return l -> {
      if (!l.fout(een.index()) && !l.leeg(een) && !l.leeg(ander)) {
        bouw.meld(l, een);
      }
    };
  }

  /** The first field is filled, unless for some EI codes the second one is. */
  static Relatiecontrole vereistTenzij(Relatiebouw bouw) {
    Veld vereist = bouw.veld(0);
    Veld tenzij = bouw.veld(1);
    Set<String> eiCodes = bouw.woorden("ei");
    return l -> {
      boolean vrij = eiCodes.contains(l.context.eiCode) && !l.leeg(tenzij);
      if (l.leeg(vereist) && !vrij) {
        bouw.meld(l, vereist);
      }
    };
  }

  /** The first field's value 01, 02, ... points to the next field, the one after, ...: filled. */
  static Relatiecontrole wijstNaar(Relatiebouw bouw) {
    Veld wijzer = bouw.veld(0);
    return l -> {
      if (l.fout(wijzer.index())) {
        return;
      }
      int nummer = Integer.parseInt(l.waarde(wijzer.rubriek()));
      if (l.leeg(bouw.veld(nummer))) {
        bouw.meld(l, wijzer);
      }
    };
  }
}
