package nl.zorgpoort.controle;

import java.util.List;
import java.util.Set;

/** The bounds that relations set to one date; a date within all of them needs none looked at. */
final class Datumgrens {
  private static final String NA_DATUM = "na-datum";
  private static final String NIET_NA_ONTVANGST = "niet-na-ontvangst";
  private static final String SIGNAAL_TERMIJN = "signaal-termijn";
  private static final Set<String> NIET_NA_VOORLOOP =
      Set.of("niet-na-voorloop", "signaal-na-periode");

  private final int dag;
  private final long na;
  private final boolean nietNaOntvangst;
  private final boolean opTijd;
  private final int[] nietNaVoorloop;

  /**
   * @param groep relations about one and the same date
   */
  Datumgrens(List<Relatiebouw> groep) {
    dag = groep.get(0).veld(0).index();
    na =
        groep.stream()
            .filter(b -> b.relatie().soort().equals(NA_DATUM))
            .mapToLong(b -> Long.parseLong(b.parameter("na")))
            .max()
            .orElse(0);
    nietNaOntvangst = heeft(groep, NIET_NA_ONTVANGST);
    opTijd = heeft(groep, SIGNAAL_TERMIJN);
    nietNaVoorloop =
        groep.stream()
            .filter(b -> NIET_NA_VOORLOOP.contains(b.relatie().soort()))
            .mapToInt(b -> b.veld(1).index())
            .toArray();
  }

  private static boolean heeft(List<Relatiebouw> groep, String soort) {
    return groep.stream().anyMatch(b -> b.relatie().soort().equals(soort));
  }

  static boolean kent(String soort) {
    return soort.equals(NA_DATUM)
        || soort.equals(NIET_NA_ONTVANGST)
        || soort.equals(SIGNAAL_TERMIJN)
        || NIET_NA_VOORLOOP.contains(soort);
  }

  boolean laat(Recordlezing l) {
    Bestandscontext context = l.context;
    long datum = l.waarde(dag);
    boolean binnen =
        !l.fout(dag)
            && datum > na
            && (!nietNaOntvangst || datum <= context.ontvangen)
            && !(opTijd && context.teLaat((int) datum));
    for (int grens : nietNaVoorloop) {
      binnen = binnen && context.voorloopLeesbaar(grens) && datum <= context.voorloop(grens);
    }
    return binnen;
  }
}
