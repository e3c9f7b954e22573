package nl.zorgpoort.controle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.zorgpoort.standaard.Codelijst;
import nl.zorgpoort.standaard.Codelijsten;
import nl.zorgpoort.standaard.Patroon;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Vereiste;

/** Chooses and compiles the tier 1 check that a definition asks for. */
final class Veldcontroles {
  private final Codelijsten lijsten;

  Veldcontroles(Codelijsten lijsten) {
    this.lijsten = lijsten;
  }

  /** The check of this field; absent when its kind is checked elsewhere. */
  Optional<Veldcontrole> van(Veld veld) {
    Rubriek r = veld.rubriek();
    return switch (r.soort()) {
      case KENMERK, NUMMERING, OVERERVING -> Optional.empty();
      case GETAL, BEDRAG -> Optional.of(metPatroon(getal(veld), r));
      case DATUM -> Optional.of(datum(veld));
      case BSN -> Optional.of(bsn());
      case AGB -> Optional.of(r.patroon().isPresent() ? patroon(r) : agb(r));
      case TEKST -> Optional.of(metPatroon(tekst(veld), r));
      case LETTERS -> Optional.of(letters(r.lengte()));
      case CODE -> Optional.of(code(veld));
      case DEBET_CREDIT -> Optional.of(debetCredit(veld.index()));
      case RESERVE -> Optional.of((b, van, l) -> Cijfers.spaties(b, van, r.lengte()));
    };
  }

  private static Veldcontrole metPatroon(Veldcontrole eerst, Rubriek r) {
    if (r.patroon().isEmpty()) {
      return eerst;
    }
    if (r.patroon().get().matches("[0-9]+")) {
      return vast(r.patroon().get().getBytes(StandardCharsets.ISO_8859_1));
    }
    Veldcontrole dan = patroon(r);
    return (b, van, l) -> eerst.goed(b, van, l) && dan.goed(b, van, l);
  }

  private static Veldcontrole vast(byte[] waarde) {
    int lengte = waarde.length;
    return (b, van, l) -> Arrays.equals(b, van, van + lengte, waarde, 0, lengte);
  }

  private static Veldcontrole patroon(Rubriek r) {
    Patroon patroon = Patroon.van(r.patroon().orElseThrow(), r.lengte());
    int lengte = r.lengte();
    return (b, van, l) -> patroon.past(b, van, lengte);
  }

  private static Veldcontrole getal(Veld veld) {
    int lengte = veld.rubriek().lengte();
    int index = veld.index();
    return (b, van, lezing) -> {
      long getal = Cijfers.lees(b, van, lengte);
      lezing.waarde(index, getal);
      return getal >= 0;
    };
  }

  private static Veldcontrole datum(Veld veld) {
    int index = veld.index();
    return (b, van, lezing) -> {
      int datum = (int) Cijfers.lees(b, van, 8);
      lezing.waarde(index, datum);
      return Datum.bestaat(datum);
    };
  }

  /** Nine digits that pass the 11-check, or nine nines (rule D01). */
  private static Veldcontrole bsn() {
    return (b, van, lezing) -> {
      long getal = Cijfers.lees(b, van, 9);
      if (getal <= 0) {
        return false;
      }
      int som = -(b[van + 8] - '0');
      for (int i = 0; i < 8; i++) {
        som += (9 - i) * (b[van + i] - '0');
      }
      return som % 11 == 0 || getal == 999_999_999;
    };
  }

  /** Kind of care and number, neither zero; all zeros means empty. */
  private static Veldcontrole agb(Rubriek r) {
    boolean magLeeg = r.vereiste() != Vereiste.M;
    return (b, van, lezing) -> {
      long code = Cijfers.lees(b, van, 8);
      return code == 0 ? magLeeg : code >= 1_000_000 && code % 1_000_000 != 0;
    };
  }

  private static Veldcontrole tekst(Veld veld) {
    boolean magLeeg = veld.rubriek().vereiste() != Vereiste.M;
    int lengte = veld.rubriek().lengte();
    int index = veld.index();
    return (b, van, lezing) -> {
      if (b[van] == ' ') {
        boolean leeg = Cijfers.spaties(b, van, lengte);
        lezing.waarde(index, leeg ? 0 : 1);
        return magLeeg && leeg;
      }
      lezing.waarde(index, 1);
      return Cijfers.zonderStuurtekens(b, van, lengte);
    };
  }

  private static Veldcontrole letters(int lengte) {
    return (b, van, lezing) -> {
      for (int i = van; i < van + lengte; i++) {
        if (!letter(b[i] & 0xFF) && (i == van || b[i] != ' ')) {
          return false;
        }
      }
      return true;
    };
  }

  /** A letter of ISO-8859-1; the signs for times and divided by are none (decision 17). */
  private static boolean letter(int c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= 0xC0 && c != 0xD7 && c != 0xF7);
  }

  private Veldcontrole code(Veld veld) {
    Rubriek r = veld.rubriek();
    Codelijst lijst = lijsten.verplicht(r.codelijst().orElseThrow());
    int lengte = r.lengte();
    int index = veld.index();
    if (lijst.open()) {
      return (b, van, lezing) -> {
        lezing.waarde(index, Codetabel.sleutel(b, van, lengte));
        return Cijfers.lees(b, van, lengte) >= 0;
      };
    }
    Codetabel tabel = Codetabel.van(lijst.codes(), lengte);
    return (b, van, lezing) -> {
      long sleutel = Codetabel.sleutel(b, van, lengte);
      lezing.waarde(index, sleutel);
      return tabel.kent(sleutel);
    };
  }

  private static Veldcontrole debetCredit(int index) {
    return (b, van, lezing) -> {
      lezing.waarde(index, b[van]);
      return b[van] == 'D' || b[van] == 'C';
    };
  }
}
