package nl.zorgpoort.declaratie;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The outcome of deciding one recognisable file. The retour is {@code kop}, then the romp that went
 * to the {@link Beoordelingsuitvoer}, then {@code sluit}; there is none when the file is passed on
 * ({@link Uitslag#DOORGESTUURD}): then both are empty.
 *
 * @param kop 01 record of the retour with CR/LF, ISO-8859-1
 * @param sluit 99 record of the retour with CR/LF, ISO-8859-1
 * @param rapport readable report in Dutch, HTML, without BSNs
 * @param regels decided service lines; 0 when the file is rejected
 * @param ingediend sum of claimed cents over the decided lines; 0 when the file is rejected
 * @param toegekend sum of granted cents
 * @param codes return codes of the 01; empty without a retour
 * @param signalen how often a content rule only warned, by rule, for example {@code C20}
 */
public record Beoordeling(
    Uitslag uitslag,
    String kop,
    String sluit,
    String rapport,
    int regels,
    long ingediend,
    long toegekend,
    List<String> codes,
    SortedMap<String, Long> signalen) {

  /** An outcome in which no content rule warned. */
  public Beoordeling(
      Uitslag uitslag,
      String kop,
      String sluit,
      String rapport,
      int regels,
      long ingediend,
      long toegekend,
      List<String> codes) {
    this(uitslag, kop, sluit, rapport, regels, ingediend, toegekend, codes, new TreeMap<>());
  }

  /** Keeps copies. */
  public Beoordeling {
    codes = List.copyOf(codes);
    signalen = Collections.unmodifiableSortedMap(new TreeMap<>(signalen));
  }
}
