package nl.zorgpoort.verwerking.naslag;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Controlesetbouw;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.referentie.Tabelschrift;
import nl.zorgpoort.referentie.Tabelvormen;

/** Versions of the control set, ready for look-ups; each is read once. */
public final class Controlesets {
  private final Tabelvormen vormen = Tabelvormen.controleset();
  private final Map<Integer, Controleset> gelezen = new ConcurrentHashMap<>();
  private final Controlesetboek boek;

  /** Those of this book. */
  public Controlesets(Controlesetboek boek) {
    this.boek = boek;
  }

  /** The version that holds at a moment; none when nothing was activated up to then. */
  public Optional<Integer> geldendOp(Instant moment) {
    return boek.geldendOp(moment);
  }

  /**
   * A version.
   *
   * @throws IllegalArgumentException when there is none of this number
   */
  public Controleset haal(int versie) {
    return gelezen.computeIfAbsent(versie, this::lees);
  }

  private Controleset lees(int versie) {
    return new Controleset(versie, Controlesetbouw.van(rijen(versie)));
  }

  /** Rows by name of the table. */
  Map<String, List<Tabelrij>> rijen(int versie) {
    Map<String, String> teksten = boek.tabellen(versie);
    if (teksten.isEmpty()) {
      throw new IllegalArgumentException("there is no control set " + versie);
    }
    Map<String, List<Tabelrij>> uit = new TreeMap<>();
    vormen.alle().stream()
        .filter(vorm -> teksten.containsKey(vorm.naam()))
        .forEach(
            vorm ->
                uit.put(
                    vorm.naam(), Tabelschrift.lees(vorm, teksten.getOrDefault(vorm.naam(), ""))));
    return uit;
  }
}
