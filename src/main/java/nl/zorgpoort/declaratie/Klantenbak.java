package nl.zorgpoort.declaratie;

import java.util.ArrayList;
import java.util.List;

/**
 * Clients whose lines wait to be decided together. It counts records and findings, so that memory
 * stays bounded whatever is in the file; one client may fill several of these.
 */
final class Klantenbak {
  private final int maximum;
  private List<Klantdeel> delen = new ArrayList<>();
  private int gewicht;

  /**
   * @param maximum records and findings after which it is full
   */
  Klantenbak(int maximum) {
    this.maximum = maximum;
  }

  /** A client without lines as yet. */
  void voegToe(Klant klant) {
    delen.add(new Klantdeel(klant));
    gewicht += Klantdeel.gewicht(klant.verzekerde());
  }

  /** The next line of the client that is last in it, or that goes on after it was emptied. */
  void voegToe(Klant klant, Klantregel regel) {
    if (delen.isEmpty()) {
      delen.add(new Klantdeel(klant));
    }
    delen.get(delen.size() - 1).voegToe(regel);
    gewicht += Klantdeel.gewicht(regel.detail());
  }

  boolean vol() {
    return gewicht >= maximum;
  }

  /**
   * Those in it, in the order of the file. The last one stays for the next batch, unless it is the
   * only one: what is decided of a client that is split has to be stored and read back.
   */
  List<Klantdeel> geefAf() {
    return delen.size() > 1 ? geefAf(delen.size() - 1) : geefAlles();
  }

  /** All in it, in the order of the file. */
  List<Klantdeel> geefAlles() {
    return geefAf(delen.size());
  }

  private List<Klantdeel> geefAf(int aantal) {
    List<Klantdeel> uit = List.copyOf(delen.subList(0, aantal));
    delen = new ArrayList<>(delen.subList(aantal, delen.size()));
    gewicht = delen.stream().mapToInt(Klantdeel::gewicht).sum();
    return uit;
  }
}
