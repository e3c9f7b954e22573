package nl.zorgpoort.controle;

import java.util.Locale;
import java.util.Set;
import nl.zorgpoort.standaard.Codelijst;

/** Relations between fields of the 02 record (section D). */
final class Verzekerderelaties {
  private Verzekerderelaties() {}

  /** The name is filled if and only if its code says so. */
  static Relatiecontrole naamBijCode(Relatiebouw bouw) {
    Veld naam = bouw.veld(0);
    Veld code = bouw.veld(1);
    long gevuld = Relatiebouw.sleutel(bouw.parameter("gevuld"));
    return l -> {
      boolean moet = l.waarde(code.index()) == gevuld;
      if (!l.fout(code.index()) && !l.fout(naam.index()) && moet == l.leeg(naam)) {
        bouw.meld(l, naam);
      }
    };
  }

  /** The field is empty when the code says that there is no name. */
  static Relatiecontrole leegBijCode(Relatiebouw bouw) {
    Veld veld = bouw.veld(0);
    Veld code = bouw.veld(1);
    long leeg = Relatiebouw.sleutel(bouw.parameter("leeg"));
    return l -> {
      if (!l.fout(code.index())
          && !l.fout(veld.index())
          && l.waarde(code.index()) == leeg
          && !l.leeg(veld)) {
        bouw.meld(l, veld);
      }
    };
  }

  /** A Dutch postcode without country or foreign postcode, or a known country (rule D10). */
  static Relatiecontrole postcodeOfLand(Relatiebouw bouw) {
    Veld land = bouw.veld(0);
    Veld postcode = bouw.veld(1);
    Veld buitenland = bouw.veld(2);
    Codelijst landen = bouw.lijsten().verplicht(bouw.parameter("lijst"));
    return l -> {
      if (l.fout(land.index()) || l.fout(postcode.index()) || l.fout(buitenland.index())) {
        return;
      }
      boolean nederlands = !l.leeg(postcode);
      String code = l.waarde(land.rubriek());
      boolean geenLand = code.equals("  ") || code.equals("00");
      if (nederlands && !l.leeg(buitenland)) {
        bouw.meld(l, buitenland);
      }
      if (nederlands ? !geenLand : !landen.kent(code.toUpperCase(Locale.ROOT))) {
        bouw.meld(l, land);
      }
    };
  }

  /** With an indication decision (187) the client number is filled, else both are empty. */
  static Relatiecontrole beideOfGeenIndicatie(Relatiebouw bouw) {
    Veld client = bouw.veld(0);
    Veld orgaan = bouw.veld(1);
    Set<String> eiCodes = bouw.woorden("ei");
    return l -> {
      if (l.fout(client.index()) || l.fout(orgaan.index())) {
        return;
      }
      boolean mag = eiCodes.contains(l.context.eiCode);
      if (mag && l.leeg(client) && !l.leeg(orgaan)) {
        bouw.meld(l, client);
      }
      if (!mag && !l.leeg(client)) {
        bouw.meld(l, client);
      }
      if (!mag && !l.leeg(orgaan)) {
        bouw.meld(l, orgaan);
      }
    };
  }
}
