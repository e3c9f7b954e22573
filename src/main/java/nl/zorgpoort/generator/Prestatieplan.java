package nl.zorgpoort.generator;

import java.util.Random;

/**
 * What one insured gets in a month: either a stay, cut into lines that do not overlap, or care at
 * home on single days. No care comes twice on a day until every day of the month has it.
 */
sealed interface Prestatieplan {

  /**
   * One line.
   *
   * @param begin first day of the month it is about, from 1
   * @param einde last day
   */
  record Regel(Zorg zorg, int begin, int einde, int aantal) {}

  /**
   * The line with this number.
   *
   * @param nummer from 0, below the number of lines that the plan was made for
   */
  Regel regel(int nummer, Random kans);

  /** The plan of a person for a month of so many days. */
  static Prestatieplan voor(Persoon persoon, int regels, int dagen, Random kans) {
    return persoon.verblijf()
        ? new Verblijf(Math.max(1, Math.min(Zorg.VERBLIJF.hoogstens, dagen / regels)), dagen)
        : new Thuis(kans.nextInt(dagen), dagen);
  }

  /**
   * A stay from the first of the month.
   *
   * @param perRegel days on one line
   */
  record Verblijf(int perRegel, int dagen) implements Prestatieplan {
    @Override
    public Regel regel(int nummer, Random kans) {
      int begin = 1 + (int) ((long) nummer * perRegel % dagen);
      return new Regel(Zorg.VERBLIJF, begin, begin + perRegel - 1, perRegel);
    }
  }

  /**
   * Care at home, all kinds in turn, then the next day.
   *
   * @param eersteDag from 0
   */
  record Thuis(int eersteDag, int dagen) implements Prestatieplan {
    @Override
    public Regel regel(int nummer, Random kans) {
      int soorten = Zorg.THUIS.size();
      Zorg zorg = Zorg.THUIS.get(nummer % soorten);
      int dag = 1 + (eersteDag + nummer / soorten) % dagen;
      return new Regel(zorg, dag, dag, 1 + kans.nextInt(zorg.hoogstens));
    }
  }
}
