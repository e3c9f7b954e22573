package nl.zorgpoort.verwerking.toestemming;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.zorgpoort.verwerking.registratie.Toestemmingsgegevens;
import nl.zorgpoort.verwerking.registratie.Toestemmingsgevolg;
import nl.zorgpoort.verwerking.registratie.Toestemmingsstuk;

/** Registrations in memory, which remember what was told to them. */
public final class Nepregistraties implements Toestemmingsgegevens, Toestemmingsgevolg {
  private final Map<String, Toestemmingsstuk> stukken = new ConcurrentHashMap<>();
  private final List<String> verteld = new ArrayList<>();

  /** A made-up employee for a registration. */
  public static Toestemmingsstuk stuk(String registratieId, String taal, boolean ontdubbelen) {
    return new Toestemmingsstuk(
        registratieId,
        "fenna.voorbeeld@example.org",
        taal,
        "Fenna Voorbeeld",
        "Bakkerij De Korenaar",
        "Kortdurende psychologische zorg",
        "Praktijk Noorderlicht",
        ontdubbelen);
  }

  /** Adds one. */
  public Nepregistraties met(Toestemmingsstuk stuk) {
    stukken.put(stuk.registratieId(), stuk);
    return this;
  }

  /** What was told, in order. */
  public synchronized List<String> verteld() {
    return List.copyOf(verteld);
  }

  @Override
  public Optional<Toestemmingsstuk> van(String registratieId) {
    return Optional.ofNullable(stukken.get(registratieId));
  }

  @Override
  public void akkoord(String registratieId, Instant op) {
    vertel("akkoord " + registratieId + " " + op);
  }

  @Override
  public void geweigerd(String registratieId, Instant op) {
    stukken.remove(registratieId);
    vertel("geweigerd " + registratieId + " " + op);
  }

  @Override
  public void verlopen(String registratieId, Instant op) {
    stukken.remove(registratieId);
    vertel("verlopen " + registratieId + " " + op);
  }

  private synchronized void vertel(String wat) {
    verteld.add(wat);
  }
}
