package nl.zorgpoort.grootboek;

/**
 * What the books say of one declarant, one run or all together, in eurocents. The parts come from
 * different places, so that they can be compared.
 *
 * @param bestanden deliveries
 * @param regels decided lines
 * @param ingediend claimed by the lines, and by the check where a delivery is still open
 * @param toegekend granted by the lines
 * @param afgewezen not granted by the lines
 * @param open claimed of deliveries that are not decided yet
 * @param journaal what the three accounts of the journal say
 * @param retour granted by the closing records of the retours
 */
public record Balanstotaal(
    long bestanden,
    long regels,
    long ingediend,
    long toegekend,
    long afgewezen,
    long open,
    Rekeningstand journaal,
    long retour) {

  /** Nothing yet. */
  public static final Balanstotaal NIETS =
      new Balanstotaal(0, 0, 0, 0, 0, 0, new Rekeningstand(0, 0, 0), 0);

  /** Sums of the posts per account, debit positive. */
  public record Rekeningstand(long ingediend, long toegekend, long afgewezen) {

    Rekeningstand plus(Journaalpost post) {
      return switch (post.rekening()) {
        case INGEDIEND ->
            new Rekeningstand(Math.addExact(ingediend, post.bedrag()), toegekend, afgewezen);
        case TOEGEKEND ->
            new Rekeningstand(ingediend, Math.addExact(toegekend, post.bedrag()), afgewezen);
        case AFGEWEZEN ->
            new Rekeningstand(ingediend, toegekend, Math.addExact(afgewezen, post.bedrag()));
      };
    }

    Rekeningstand plus(Rekeningstand ander) {
      return new Rekeningstand(
          Math.addExact(ingediend, ander.ingediend),
          Math.addExact(toegekend, ander.toegekend),
          Math.addExact(afgewezen, ander.afgewezen));
    }
  }

  Balanstotaal plus(Balanstotaal ander) {
    return new Balanstotaal(
        Math.addExact(bestanden, ander.bestanden),
        Math.addExact(regels, ander.regels),
        Math.addExact(ingediend, ander.ingediend),
        Math.addExact(toegekend, ander.toegekend),
        Math.addExact(afgewezen, ander.afgewezen),
        Math.addExact(open, ander.open),
        journaal.plus(ander.journaal),
        Math.addExact(retour, ander.retour));
  }

  /** Whether claimed = granted + rejected + open, and lines = journal = retours. */
  public boolean klopt() {
    return tekort() == 0
        && Math.negateExact(journaal.ingediend()) == ingediend - open
        && journaal.toegekend() == toegekend
        && journaal.afgewezen() == afgewezen
        && retour == toegekend;
  }

  /** What is claimed beyond granted, rejected and open. */
  public long tekort() {
    return ingediend - toegekend - afgewezen - open;
  }
}
