package nl.zorgpoort.verwerking.voorcontrole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.declaratie.Beoordelingsuitvoer;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.grootboek.Regelbesluit;
import nl.zorgpoort.verwerking.beoordeling.Stapel;

/**
 * What a decision gives, held in memory: all lines, because later ones are compared with them, and
 * the first findings.
 */
public final class Verzameling implements Stapel {
  private static final int HOOGSTENS = 500;

  private final List<Prestatieregel> regels = new ArrayList<>();
  private final List<Bevinding> bevindingen = new ArrayList<>();
  private final Map<String, Long> perCode = new TreeMap<>();

  Verzameling() {}

  /** Findings, in their order, the first so many. */
  public List<Bevinding> bevindingen() {
    return List.copyOf(bevindingen);
  }

  /** How many findings there are of each code. */
  public Map<String, Long> perCode() {
    return new TreeMap<>(perCode);
  }

  /** Lines that would not be granted as claimed, in the order of the file, the first so many. */
  public List<Regelbesluit> anders() {
    return regels.stream()
        .map(Prestatieregel::besluit)
        .filter(b -> b.afgekeurd() || b.ingediend() != b.toegekend())
        .limit(HOOGSTENS)
        .toList();
  }

  /** How many lines that are. */
  public long aantalAnders() {
    return regels.stream()
        .map(Prestatieregel::besluit)
        .filter(b -> b.afgekeurd() || b.ingediend() != b.toegekend())
        .count();
  }

  @Override
  public void bevinding(Bevinding bevinding) {
    perCode.merge(bevinding.retourcode(), 1L, Long::sum);
    if (bevindingen.size() < HOOGSTENS) {
      bevindingen.add(bevinding);
    }
  }

  @Override
  public void regel(Prestatieregel regel) {
    regels.add(regel);
  }

  @Override
  public List<Prestatieregel> gehouden() {
    return regels;
  }

  @Override
  public void bewaar() {}

  @Override
  public void sluit() {}

  Beoordelingsuitvoer uitvoer() {
    return new Beoordelingsuitvoer() {
      @Override
      public void bevinding(Bevinding bevinding) {
        Verzameling.this.bevinding(bevinding);
      }

      @Override
      public void regel(Prestatieregel regel) {
        Verzameling.this.regel(regel);
      }

      @Override
      public void romp(byte[] bytes, int van, int lengte) {}
    };
  }
}
