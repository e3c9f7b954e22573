package nl.zorgpoort.opslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.zorgpoort.partner.Omgeving;

/**
 * Goes through the stored lines of an attempt and makes their keys again, some thousands at a time.
 */
final class Sleutelloop {
  private static final int PER_KEER = 5_000;

  private final Databank databank;

  /** Keys of lines that follow each other; may hold the same more than once. */
  record Sleutels(List<Long> personen, List<Long> referenties) {}

  private record Herkomst(Omgeving omgeving, String declarant) {}

  Sleutelloop(Databank databank) {
    this.databank = databank;
  }

  /** Whether this holds for the keys of any lines; asks no further once it does. */
  boolean enige(long volgnummer, long poging, Predicate<Sleutels> toets) {
    Herkomst herkomst = herkomst(volgnummer);
    Sleutel sleutel = new Sleutel(herkomst.omgeving);
    Optional<Integer> vanaf = Optional.of(0);
    while (vanaf.isPresent()) {
      Sleutels sleutels = new Sleutels(new ArrayList<>(), new ArrayList<>());
      vanaf = lees(volgnummer, poging, vanaf.get(), herkomst.declarant, sleutel, sleutels);
      if (!sleutels.personen.isEmpty() && toets.test(sleutels)) {
        return true;
      }
    }
    return false;
  }

  private Herkomst herkomst(long volgnummer) {
    return databank
        .sql("select omgeving, declarant from aanlevering where volgnummer = :volgnummer")
        .param("volgnummer", volgnummer)
        .query((rij, n) -> new Herkomst(Omgeving.valueOf(rij.getString(1)), rij.getString(2)))
        .single();
  }

  /** The last line that was read; empty after the end. */
  private Optional<Integer> lees(
      long volgnummer, long poging, int na, String declarant, Sleutel sleutel, Sleutels uit) {
    List<Integer> regels = new ArrayList<>();
    databank.zoek(
        """
        select regel, persoon, referentie, vorige
          from prestatieregel
         where volgnummer = ? and poging = ? and regel > ?
         order by regel
         fetch first ? rows only
        """,
        p -> {
          p.setLong(1, volgnummer);
          p.setLong(2, poging);
          p.setInt(3, na);
          p.setInt(4, PER_KEER);
        },
        rij -> {
          regels.add(rij.getInt(1));
          uit.personen.add(sleutel.persoon(rij.getString(2)));
          uit.referenties.add(sleutel.referentie(declarant, rij.getString(3)));
          if (!rij.getString(4).isEmpty()) {
            uit.referenties.add(sleutel.referentie(declarant, rij.getString(4)));
          }
        });
    return regels.size() < PER_KEER ? Optional.empty() : Optional.of(regels.get(regels.size() - 1));
  }
}
