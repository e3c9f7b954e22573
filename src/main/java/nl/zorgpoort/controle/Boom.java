package nl.zorgpoort.controle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.zorgpoort.controle.Bestandsmelder.Plek;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Berichtstandaard.Plaatsing;

/**
 * Follows the records of a file through the tree that a standard's structure is (rules B09, B10).
 * Siblings come in the order of the definition; a record belongs to the deepest open parent that
 * takes it. Plain arrays, because it sees every record and cannot be shared over threads.
 */
final class Boom {
  private static final int WORTEL = -1;
  private final String[] kenmerk;
  private final int[] type;
  private final int[] ouder;
  private final int[] min;
  private final int[] max;
  private final int soorten;
  private final int[] plaats;
  private final int[] laatste;
  private final int[] regel;
  private final long[] offset;
  private final long[] lengte;
  private final int[][] aantal;
  private final List<Plek> zonderKind = new ArrayList<>();
  private int diepte;
  private int vorigType = WORTEL;
  private boolean los;

  Boom(Berichtstandaard standaard) {
    List<Plaatsing> structuur = standaard.structuur();
    List<String> types = standaard.recordtypes().stream().map(r -> r.kenmerk()).toList();
    List<String> kenmerken = structuur.stream().map(Plaatsing::kenmerk).toList();
    soorten = structuur.size();
    kenmerk = kenmerken.toArray(String[]::new);
    type = kenmerken.stream().mapToInt(types::indexOf).toArray();
    ouder =
        structuur.stream()
            .mapToInt(p -> p.onder().map(kenmerken::indexOf).orElse(WORTEL))
            .toArray();
    min = structuur.stream().mapToInt(Plaatsing::min).toArray();
    max = structuur.stream().mapToInt(Plaatsing::max).toArray();
    plaats = new int[soorten + 1];
    laatste = new int[soorten + 1];
    regel = new int[soorten + 1];
    offset = new long[soorten + 1];
    lengte = new long[soorten + 1];
    aantal = new int[soorten + 1][soorten];
    plaats[0] = WORTEL;
  }

  /**
   * Places the next record.
   *
   * @param soort index of its record type
   * @return whether it may stand there; a run of records that belong together is refused once
   */
  boolean zet(int soort, int opRegel, long opOffset, long lang) {
    for (int d = diepte; d >= 0; d--) {
      for (int i = laatste[d]; i < soorten; i++) {
        if (type[i] == soort && ouder[i] == plaats[d] && aantal[d][i] < max[i]) {
          return zet(d, i, opRegel, opOffset, lang);
        }
      }
    }
    boolean alGemeld = los && volgt(vorigType, soort);
    los = true;
    vorigType = soort;
    return alGemeld;
  }

  private boolean zet(int d, int i, int opRegel, long opOffset, long lang) {
    sluitTot(d);
    boolean past = d > 0 || compleet(0, i);
    aantal[d][i]++;
    laatste[d] = i;
    diepte = d + 1;
    plaats[diepte] = i;
    laatste[diepte] = 0;
    regel[diepte] = opRegel;
    offset[diepte] = opOffset;
    lengte[diepte] = lang;
    Arrays.fill(aantal[diepte], 0);
    los = false;
    vorigType = type[i];
    return past;
  }

  /** Whether one type may come straight after the other somewhere in the tree. */
  private boolean volgt(int eerst, int dan) {
    if (eerst == dan) {
      return true;
    }
    for (int i = 0; i < soorten; i++) {
      if (type[i] == dan && ouder[i] != WORTEL && type[ouder[i]] == eerst) {
        return true;
      }
    }
    return false;
  }

  /** Closes what is still open at the end of the file. */
  void einde() {
    sluitTot(0);
  }

  /** Takes the records that were closed without one they must have below them. */
  List<Plek> neemZonderKind() {
    if (zonderKind.isEmpty()) {
      return List.of();
    }
    List<Plek> uit = List.copyOf(zonderKind);
    zonderKind.clear();
    return uit;
  }

  /** First record that still waits for one it must have below it, or the highest number. */
  int wachtendeRegel() {
    for (int d = 1; d <= diepte; d++) {
      if (!compleet(d, soorten)) {
        return regel[d];
      }
    }
    return Integer.MAX_VALUE;
  }

  private void sluitTot(int d) {
    for (; diepte > d; diepte--) {
      if (!compleet(diepte, soorten)) {
        zonderKind.add(
            new Plek(regel[diepte], kenmerk[plaats[diepte]], offset[diepte], lengte[diepte]));
      }
    }
  }

  private boolean compleet(int d, int tot) {
    for (int i = 0; i < tot; i++) {
      if (ouder[i] == plaats[d] && aantal[d][i] < min[i]) {
        return false;
      }
    }
    return true;
  }
}
