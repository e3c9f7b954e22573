package nl.zorgpoort.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs things in turn, round by round, so that a machine that slows down slows them all. */
final class Meting {
  /** Something that is timed. */
  @FunctionalInterface
  interface Werk {
    void doe() throws Exception;
  }

  private final Map<String, Werk> werk = new LinkedHashMap<>();

  Meting met(String naam, Werk dit) {
    werk.put(naam, dit);
    return this;
  }

  /** Median seconds by name, over so many rounds after a warm-up. */
  Map<String, Double> rondes(int opwarmen, int rondes) throws Exception {
    Map<String, List<Double>> tijden = new LinkedHashMap<>();
    for (int ronde = -opwarmen; ronde < rondes; ronde++) {
      for (Map.Entry<String, Werk> e : werk.entrySet()) {
        long begin = System.nanoTime();
        e.getValue().doe();
        double seconden = (System.nanoTime() - begin) / 1e9;
        if (ronde >= 0) {
          tijden.computeIfAbsent(e.getKey(), n -> new ArrayList<>()).add(seconden);
        }
      }
    }
    Map<String, Double> uit = new LinkedHashMap<>();
    tijden.forEach((naam, t) -> uit.put(naam, mediaan(t)));
    return uit;
  }

  private static double mediaan(List<Double> tijden) {
    double[] gesorteerd = tijden.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(gesorteerd);
    return gesorteerd[gesorteerd.length / 2];
  }
}
