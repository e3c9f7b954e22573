package nl.zorgpoort.declaratie.inhoud;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.zorgpoort.declaratie.inhoud.Naslagvraag.Bereik;

/**
 * Where in this file lines of each person were decided, so that a later batch can ask for them: a
 * client may be split over batches, or stand in the file twice. Some forty bytes per person of the
 * file; persons whose hashes are equal share a stretch, which only makes it longer.
 */
final class Vroeger {
  private long[] sleutels = new long[1 << 10];
  private int[] van = new int[1 << 10];
  private int[] tot = new int[1 << 10];
  private int aantal;

  /** A decided line. */
  void voegToe(Declaratieregel regel) {
    if (aantal * 2 >= sleutels.length) {
      groei();
    }
    int plek = plek(sleutel(regel.persoon()));
    if (tot[plek] == 0) {
      sleutels[plek] = sleutel(regel.persoon());
      van[plek] = regel.regel();
      aantal++;
    }
    tot[plek] = regel.regel();
  }

  /** The stretches of these persons, in the order in which the persons are given. */
  List<Bereik> van(Iterable<String> personen) {
    List<Bereik> uit = new ArrayList<>();
    Set<String> gehad = new HashSet<>();
    for (String persoon : personen) {
      int plek = plek(sleutel(persoon));
      if (tot[plek] > 0 && gehad.add(persoon)) {
        uit.add(new Bereik(persoon, van[plek], tot[plek]));
      }
    }
    return uit;
  }

  /** Where this key stands, or the free place where it belongs. */
  private int plek(long sleutel) {
    int plek = (int) (sleutel >>> 33) & (sleutels.length - 1);
    while (tot[plek] != 0 && sleutels[plek] != sleutel) {
      plek = (plek + 1) & (sleutels.length - 1);
    }
    return plek;
  }

  private void groei() {
    long[] oudeSleutels = sleutels;
    int[] oudVan = van;
    int[] oudTot = tot;
    sleutels = new long[oudeSleutels.length * 2];
    van = new int[sleutels.length];
    tot = new int[sleutels.length];
    for (int i = 0; i < oudeSleutels.length; i++) {
      if (oudTot[i] != 0) {
        int plek = plek(oudeSleutels[i]);
        sleutels[plek] = oudeSleutels[i];
        van[plek] = oudVan[i];
        tot[plek] = oudTot[i];
      }
    }
  }

  /** FNV-1a with a last stir, so that persons with numbers that follow each other spread. */
  private static long sleutel(String persoon) {
    long uit = 0xcbf29ce484222325L;
    for (int i = 0; i < persoon.length(); i++) {
      uit = (uit ^ persoon.charAt(i)) * 0x100000001b3L;
    }
    return uit * 0x9E3779B97F4A7C15L;
  }
}
