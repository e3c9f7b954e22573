package nl.zorgpoort.referentie;

import java.util.ArrayList;
import java.util.List;

/** All complaints of one import, until there are too many to be of use. */
public final class Klachten {
  /** How many are kept. */
  public static final int HOOGSTENS = 1_000;

  private final List<Klacht> alle = new ArrayList<>();
  private boolean meer;

  /** Adds one, or remembers that there are more. */
  public void meld(String bestand, long rij, String kolom, String tekst) {
    if (alle.size() == HOOGSTENS) {
      meer = true;
    } else {
      alle.add(new Klacht(bestand, rij, kolom, tekst));
    }
  }

  /** Those that were kept, in the order in which they were found. */
  public List<Klacht> alle() {
    return List.copyOf(alle);
  }

  /** Whether nothing is wrong. */
  public boolean geen() {
    return alle.isEmpty();
  }

  /** Whether there are more than were kept; looking further makes no sense. */
  public boolean meer() {
    return meer;
  }
}
