package nl.zorgpoort.declaratie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.declaratie.inhoud.Bevonden;
import nl.zorgpoort.grootboek.Regelbesluit;

/**
 * What the report tells per return code, gathered while a file is decided. Memory grows with the
 * codes, not with the file: of each code only the first places are kept. Values are not kept at
 * all, because they may be BSNs.
 */
final class Rapportstof {
  static final int MAXIMUM_PLEKKEN = 50;

  private final NavigableMap<Sleutel, Code> codes = new TreeMap<>();
  private final SortedMap<String, Regelsignaal> signalen = new TreeMap<>();
  private final Gedeeltelijk gedeeltelijk = new Gedeeltelijk();

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

    /** Claimed cents that are not granted because of this code, among others. */
    long bedrag() {
      return bedrag;
    }
  }

  /**
   * How often a rule warned.
   *
   * @param eersteRegel number of the first record
   * @param bericht sentence on that record
   */
  record Regelsignaal(long aantal, int eersteRegel, String bericht) {}

  /** The lines that were granted in part. */
  static final class Gedeeltelijk {
    private final List<Regelbesluit> eerste = new ArrayList<>();
    private long aantal;
    private long afgewezen;

    private void voegToe(Regelbesluit besluit) {
      aantal++;
      afgewezen = Math.addExact(afgewezen, besluit.afgewezen());
      if (eerste.size() < MAXIMUM_PLEKKEN) {
        eerste.add(besluit);
      }
    }

    /** The first of them, in the order of the file. */
    List<Regelbesluit> eerste() {
      return Collections.unmodifiableList(eerste);
    }

    long aantal() {
      return aantal;
    }

    /** Cents that they were not granted. */
    long afgewezen() {
      return afgewezen;
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

  /** A line that these codes keep from being granted as claimed. */
  void nietToegekend(NavigableSet<String> vanCodes, Regelbesluit besluit) {
    for (String code : vanCodes) {
      Code van = code(Niveau.RECORD, code);
      van.bedrag = Math.addExact(van.bedrag, besluit.afgewezen());
    }
    if (!besluit.afgekeurd()) {
      gedeeltelijk.voegToe(besluit);
    }
  }

  /**
   * A content rule that only warns.
   *
   * @param regel number of the record
   */
  void signaal(int regel, Bevonden bevonden) {
    signalen.merge(
        bevonden.regelId(),
        new Regelsignaal(1, regel, bevonden.bericht()),
        (eerste, volgende) ->
            new Regelsignaal(eerste.aantal() + 1, eerste.eersteRegel(), eerste.bericht()));
  }

  private Code code(Niveau niveau, String code) {
    return codes.computeIfAbsent(new Sleutel(niveau, code), s -> new Code());
  }

  /** Warnings by rule. */
  SortedMap<String, Regelsignaal> signalen() {
    return Collections.unmodifiableSortedMap(signalen);
  }

  /** How often each rule warned. */
  SortedMap<String, Long> aantalSignalen() {
    SortedMap<String, Long> aantallen = new TreeMap<>();
    signalen.forEach((regel, signaal) -> aantallen.put(regel, signaal.aantal()));
    return aantallen;
  }

  /** Lines that were granted in part. */
  Gedeeltelijk gedeeltelijk() {
    return gedeeltelijk;
  }

  NavigableMap<Sleutel, Code> codes() {
    return Collections.unmodifiableNavigableMap(codes);
  }
}
