package nl.zorgpoort.grootboek;

import java.util.ArrayList;
import java.util.List;

/** The law of one line decision; claimed = granted + rejected holds in it by what rejected is. */
public final class Regelwet {
  /** The one code that reports nothing: the record came back because of another. */
  private static final String NIETS_TE_MELDEN = "0200";

  private Regelwet() {}

  /**
   * One breach.
   *
   * @param verwacht bound or amount that the law asks for, cents; for codes their least number
   * @param gevonden what stands there
   */
  public record Breuk(Balansartikel artikel, long verwacht, long gevonden) {}

  /** The breaches, in the order of the law; empty when the line is sound. */
  public static List<Breuk> toets(Regelbesluit b) {
    List<Breuk> breuken = new ArrayList<>();
    if (tegengesteld(b.toegekend(), b.ingediend())) {
      breuken.add(new Breuk(Balansartikel.TEKEN, b.ingediend(), b.toegekend()));
    }
    if (!tegengesteld(b.toegekend(), b.ingediend()) && tegengesteld(b.berekend(), b.ingediend())) {
      breuken.add(new Breuk(Balansartikel.TEKEN, b.ingediend(), b.berekend()));
    }
    if (groter(b.toegekend(), b.ingediend())) {
      breuken.add(new Breuk(Balansartikel.HOOGSTENS_INGEDIEND, b.ingediend(), b.toegekend()));
    }
    if (b.afgekeurd() && b.toegekend() != 0) {
      breuken.add(new Breuk(Balansartikel.AFGEKEURD_IS_NUL, 0, b.toegekend()));
    }
    // A tariff of nothing may be what was agreed: then nothing is calculated, and a code says so.
    if (!b.afgekeurd() && b.toegekend() == 0 && b.ingediend() != 0 && b.berekend() != 0) {
      breuken.add(new Breuk(Balansartikel.TOEGEKEND_IS_IETS, b.berekend(), 0));
    }
    codes(b, breuken);
    return List.copyOf(breuken);
  }

  private static void codes(Regelbesluit b, List<Breuk> breuken) {
    boolean afwijking = b.afgekeurd() || b.toegekend() != b.ingediend();
    boolean melding = !b.codes().isEmpty() && !b.codes().equals(List.of(NIETS_TE_MELDEN));
    if (afwijking != melding) {
      breuken.add(
          new Breuk(Balansartikel.CODES_BIJ_AFWIJKING, afwijking ? 1 : 0, b.codes().size()));
    }
  }

  private static boolean tegengesteld(long een, long ander) {
    return Long.signum(een) * Long.signum(ander) < 0;
  }

  /** Further from zero; compared below zero, where every long has its opposite. */
  private static boolean groter(long een, long ander) {
    return -Math.abs(een) < -Math.abs(ander);
  }
}
