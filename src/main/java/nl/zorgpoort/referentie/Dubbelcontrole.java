package nl.zorgpoort.referentie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of a small table that cannot both be meant; at the same time holds all of them. */
final class Dubbelcontrole {
  private final Tabelvorm vorm;
  private final String bestand;
  private final Klachten klachten;
  private final Map<List<String>, Tabelrij> sleutels = new HashMap<>();
  private final Map<List<String>, TreeMap<String, Tabelrij>> perioden = new HashMap<>();

  Dubbelcontrole(Tabelvorm vorm, String bestand, Klachten klachten) {
    this.vorm = vorm;
    this.bestand = bestand;
    this.klachten = klachten;
  }

  void controleer(List<Tabelrij> rijen) {
    for (Tabelrij rij : rijen) {
      Tabelrij eerdere = sleutels.putIfAbsent(sleutel(rij, true), rij);
      if (eerdere != null) {
        klachten.meld(
            bestand, rij.nummer(), "", "heeft dezelfde sleutel als rij " + eerdere.nummer());
      } else if (!vorm.overlap()) {
        overlap(rij);
      }
    }
  }

  private void overlap(Tabelrij rij) {
    TreeMap<String, Tabelrij> anderen =
        perioden.computeIfAbsent(sleutel(rij, false), s -> new TreeMap<>());
    Map.Entry<String, Tabelrij> ervoor = anderen.lowerEntry(rij.tekst(Tabelvorm.VAN));
    Map.Entry<String, Tabelrij> erna = anderen.higherEntry(rij.tekst(Tabelvorm.VAN));
    if (ervoor != null && ervoor.getValue().geldig().raakt(rij.geldig())) {
      overlapt(rij, ervoor.getValue());
    } else if (erna != null && erna.getValue().geldig().raakt(rij.geldig())) {
      overlapt(rij, erna.getValue());
    }
    anderen.put(rij.tekst(Tabelvorm.VAN), rij);
  }

  private void overlapt(Tabelrij rij, Tabelrij andere) {
    klachten.meld(
        bestand, rij.nummer(), Tabelvorm.VAN, "overlapt de periode van rij " + andere.nummer());
  }

  private List<String> sleutel(Tabelrij rij, boolean metVan) {
    return vorm.sleutel().stream()
        .filter(k -> metVan || !vorm.kolommen().get(k).naam().equals(Tabelvorm.VAN))
        .map(rij.waarden()::get)
        .toList();
  }
}
