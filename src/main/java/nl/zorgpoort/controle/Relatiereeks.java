package nl.zorgpoort.controle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The relations of one record type, with those that usually hold together put behind one question:
 * a date that lies within every bound needs none of them looked at, nor does a line whose inherited
 * fields equal those of its 02 as a whole. What the relations find stays the same.
 */
final class Relatiereeks {
  private Relatiereeks() {}

  static Relatiecontrole[] van(List<Relatiebouw> bouwstenen) {
    List<Relatiecontrole> uit = new ArrayList<>();
    Map<Integer, List<Relatiebouw>> perDatum = new LinkedHashMap<>();
    List<Relatiebouw> overerving = new ArrayList<>();
    for (Relatiebouw bouw : bouwstenen) {
      String soort = bouw.relatie().soort();
      if (Datumgrens.kent(soort)) {
        perDatum.computeIfAbsent(bouw.veld(0).index(), k -> new ArrayList<>()).add(bouw);
      } else if (soort.equals(Relaties.GELIJK_AAN_OUDER)) {
        overerving.add(bouw);
      } else {
        uit.add(Relaties.bouw(bouw));
      }
    }
    perDatum.values().forEach(groep -> uit.add(datums(groep)));
    if (!overerving.isEmpty()) {
      uit.add(overerving(overerving));
    }
    return uit.toArray(Relatiecontrole[]::new);
  }

  private static Relatiecontrole datums(List<Relatiebouw> groep) {
    Datumgrens grens = new Datumgrens(groep);
    Relatiecontrole[] relaties = bouw(groep);
    return l -> {
      if (!grens.laat(l)) {
        alle(relaties, l);
      }
    };
  }

  private static Relatiecontrole overerving(List<Relatiebouw> groep) {
    int[][] stukken = stukken(groep);
    Relatiecontrole[] relaties = bouw(groep);
    return l -> {
      if (l.heeftOuder && !gelijk(l, stukken)) {
        alle(relaties, l);
      }
    };
  }

  /** Stretches that lie next to each other in both records, joined: place, place above, length. */
  private static int[][] stukken(List<Relatiebouw> groep) {
    List<int[]> uit = new ArrayList<>();
    for (Relatiebouw bouw : groep) {
      int kind = bouw.veld(0).rubriek().begin();
      int ouder = bouw.veld(1).rubriek().begin();
      int lengte = bouw.veld(0).rubriek().lengte();
      int[] vorige = uit.isEmpty() ? new int[3] : uit.get(uit.size() - 1);
      if (vorige[0] + vorige[2] == kind && vorige[1] + vorige[2] == ouder) {
        vorige[2] += lengte;
      } else {
        uit.add(new int[] {kind, ouder, lengte});
      }
    }
    return uit.toArray(int[][]::new);
  }

  private static boolean gelijk(Recordlezing l, int[][] stukken) {
    for (int[] s : stukken) {
      if (!Cijfers.gelijk(l.bytes, l.begin + s[0], l.ouder, l.ouderBegin + s[1], s[2])) {
        return false;
      }
    }
    return true;
  }

  private static Relatiecontrole[] bouw(List<Relatiebouw> groep) {
    return groep.stream().map(Relaties::bouw).toArray(Relatiecontrole[]::new);
  }

  private static void alle(Relatiecontrole[] relaties, Recordlezing lezing) {
    for (Relatiecontrole relatie : relaties) {
      relatie.controleer(lezing);
    }
  }
}
