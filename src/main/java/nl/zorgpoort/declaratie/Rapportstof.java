package nl.zorgpoort.declaratie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Niveau;

/**
 * What the report tells per return code, gathered while a file is decided. Memory grows with the
 * codes, not with the file: of each code only the first places are kept. Values are not kept at
 * all, because they may be BSNs.
 */
final class Rapportstof {
  static final int MAXIMUM_PLEKKEN = 50;

  private final NavigableMap<Sleutel, Code> codes = new TreeMap<>();

  /** One code on one level; those that reject the file come first. */
  record Sleutel(Niveau niveau, String code) implements Comparable<Sleutel> {
    private static final Comparator<Sleutel> VOLGORDE =
        Comparator.comparing(Sleutel::niveau).thenComparing(Sleutel::code);

    @Override
    public int compareTo(Sleutel ander) {
      return VOLGORDE.compare(this, ander);
    }
  }

  /**
   * One place where a code came up.
   *
   * @param record record type as found
   * @param regelId rule that is broken; empty when the code follows from another record
   */
  record Plek(int regel, String record, Optional<String> rubriek, String regelId, String bericht) {}

  /** The count of one code. */
  static final class Code {
    private final List<Plek> plekken = new ArrayList<>();
    private long aantal;
    private long records;
    private int laatsteRegel;
    private long bedrag;

    private void voegToe(Plek plek) {
      aantal++;
      if (plek.regel() != laatsteRegel) {
        records++;
        laatsteRegel = plek.regel();
      }
      if (plekken.size() < MAXIMUM_PLEKKEN) {
        plekken.add(plek);
      }
    }

    /** The first places, in the order of the file. */
    List<Plek> plekken() {
      return Collections.unmodifiableList(plekken);
    }

    /** All places. */
    long aantal() {
      return aantal;
    }

    /** Records with at least one place. */
    long records() {
      return records;
    }

    /** Claimed cents of the lines that are not granted because of this code, among others. */
    long bedrag() {
      return bedrag;
    }
  }

  /** The next finding, in order. */
  void bevinding(Bevinding b) {
    code(b.niveau(), b.retourcode())
        .voegToe(new Plek(b.regel(), b.record(), b.rubriek(), b.regelId(), b.bericht()));
  }

  /** A record that is not assessed because of another one. */
  void nietBeoordeeld(Heenrecord record, String reden) {
    code(Niveau.RECORD, Melding.NIET_BEOORDEELD)
        .voegToe(new Plek(record.regel(), record.kenmerk(), Optional.empty(), "", reden));
  }

  /** Cents of a line that is rejected for these codes. */
  void bedrag(NavigableSet<String> vanCodes, long ingediend) {
    for (String code : vanCodes) {
      Code van = code(Niveau.RECORD, code);
      van.bedrag = Math.addExact(van.bedrag, ingediend);
    }
  }

  private Code code(Niveau niveau, String code) {
    return codes.computeIfAbsent(new Sleutel(niveau, code), s -> new Code());
  }

  NavigableMap<Sleutel, Code> codes() {
    return Collections.unmodifiableNavigableMap(codes);
  }
}
