package nl.zorgpoort.referentie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.standaard.Codelijsten;

/** Checks the rows of one file, the row of column names first, and puts them in one order. */
public final class Tabelcontrole {
  private static final int NIET = -1;

  private final Tabelvorm vorm;
  private final String bestand;
  private final Klachten klachten;
  private final List<Celtoets> celtoetsen;
  private final List<Rijtoets> rijtoetsen;
  private final int[] bron;
  private int breedte;

  Tabelcontrole(
      Tabelvorm vorm,
      String bestand,
      Klachten klachten,
      Codelijsten codelijsten,
      List<Rijtoets> rijtoetsen) {
    this.vorm = vorm;
    this.bestand = bestand;
    this.klachten = klachten;
    this.rijtoetsen = rijtoetsen;
    this.celtoetsen =
        vorm.kolommen().stream()
            .map(k -> new Celtoets(k, codelijsten.lijst(k.codelijst())))
            .toList();
    this.bron = new int[vorm.kolommen().size()];
  }

  /** Takes the column names, in any order; false when the rows cannot be read with them. */
  public boolean kop(List<String> namen) {
    Arrays.fill(bron, NIET);
    breedte = namen.size();
    Set<String> gezien = new HashSet<>();
    boolean goed = true;
    for (int k = 0; k < namen.size(); k++) {
      goed &= kolom(namen.get(k).strip(), k, gezien);
    }
    for (int k = 0; k < bron.length; k++) {
      if (bron[k] == NIET && !vorm.kolommen().get(k).leeg()) {
        meld(1, vorm.kolommen().get(k).naam(), "ontbreekt");
        goed = false;
      }
    }
    return goed;
  }

  private boolean kolom(String naam, int plaats, Set<String> gezien) {
    if (naam.isEmpty() && plaats == breedte - 1 && plaats > 0) {
      return true;
    }
    Optional<Integer> kolom = vorm.plaats(naam);
    if (kolom.isEmpty()) {
      meld(1, leesbaar(naam), "is geen kolom van " + vorm.naam());
      return false;
    }
    if (!gezien.add(naam)) {
      meld(1, naam, "staat er twee keer");
      return false;
    }
    bron[kolom.get()] = plaats;
    return true;
  }

  private static String leesbaar(String naam) {
    String zonder = naam.replaceAll("\\p{Cntrl}", "?");
    return zonder.length() > 40 ? zonder.substring(0, 40) : zonder;
  }

  /** The row in canonical form, or nothing when something is wrong with it. */
  public Optional<Tabelrij> rij(long nummer, List<String> cellen) {
    boolean goed = nietTeBreed(nummer, cellen);
    List<String> waarden = new ArrayList<>(bron.length);
    for (int k = 0; k < bron.length; k++) {
      Kolom kolom = vorm.kolommen().get(k);
      String cel = bron[k] == NIET || bron[k] >= cellen.size() ? "" : cellen.get(bron[k]).strip();
      String klacht = celtoetsen.get(k).klacht(cel);
      if (!klacht.isEmpty()) {
        meld(nummer, kolom.naam(), klacht);
        goed = false;
      }
      waarden.add(cel.isEmpty() ? kolom.standaard() : cel);
    }
    return goed ? samenhang(new Tabelrij(vorm, nummer, waarden)) : Optional.empty();
  }

  private boolean nietTeBreed(long nummer, List<String> cellen) {
    boolean goed =
        cellen.size() <= breedte
            || cellen.subList(breedte, cellen.size()).stream().allMatch(String::isBlank);
    if (!goed) {
      meld(nummer, "", "heeft meer cellen dan er kolommen zijn");
    }
    return goed;
  }

  private Optional<Tabelrij> samenhang(Tabelrij rij) {
    boolean[] goed = {true};
    Rijtoets.Melder melder =
        (kolom, tekst) -> {
          meld(rij.nummer(), kolom, tekst);
          goed[0] = false;
        };
    rijtoetsen.forEach(toets -> toets.toets(rij, melder));
    return goed[0] ? Optional.of(rij) : Optional.empty();
  }

  private void meld(long rij, String kolom, String tekst) {
    klachten.meld(bestand, rij, kolom, tekst);
  }
}
