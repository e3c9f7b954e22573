package nl.zorgpoort.bedrijfszorg.registratie;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sentences that go with reasons of refusal, in both languages. */
public final class Redenteksten {
  private static final int KOLOMMEN = 3;

  private final Map<Reden, Antwoord.Melding> meldingen = new EnumMap<>(Reden.class);

  /**
   * Reads the list.
   *
   * @param csv {@code code;nl;en}, with its header
   * @throws IllegalArgumentException when it is not exactly the list of our reasons
   */
  public Redenteksten(String csv) {
    List<String[]> rijen = csv.lines().skip(1).map(rij -> rij.split(";", -1)).toList();
    for (Reden reden : Reden.values()) {
      rijen.stream()
          .filter(rij -> rij.length == KOLOMMEN && rij[0].equals(reden.code()))
          .forEach(rij -> meldingen.put(reden, new Antwoord.Melding(rij[0], 0, 0, rij[1], rij[2])));
    }
    if (meldingen.size() != Reden.values().length || rijen.size() != meldingen.size()) {
      throw new IllegalArgumentException("texts and reasons differ");
    }
  }

  /** The reason with its sentences, about all of a message. */
  public Antwoord.Melding melding(Reden reden) {
    return Objects.requireNonNull(meldingen.get(reden));
  }
}
