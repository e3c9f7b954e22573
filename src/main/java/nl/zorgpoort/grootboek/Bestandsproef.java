package nl.zorgpoort.grootboek;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.zorgpoort.grootboek.Balanstotaal.Rekeningstand;
import org.jspecify.annotations.Nullable;

/**
 * Tests the books of one delivery: its lines, told in the order of the file, its posts and its
 * retour. Memory grows with its months, never with its lines.
 */
final class Bestandsproef {
  private final Bestandsboek bestand;
  private final Consumer<Overtreding> melding;
  private final SortedMap<String, Maandtotaal> maanden = new TreeMap<>();
  private final List<Boekpost> posten = new ArrayList<>();
  private @Nullable Retourboek retour;
  private int vorigeRegel;
  private int regels;
  private int metCodes;
  private long toegekendMetCodes;
  private boolean overgelopen;

  Bestandsproef(Bestandsboek bestand, Consumer<Overtreding> melding) {
    this.bestand = bestand;
    this.melding = melding;
  }

  void regel(Regelbesluit b) {
    for (Regelwet.Breuk breuk : Regelwet.toets(b)) {
      melding.accept(
          Overtreding.vanRegel(
              breuk.artikel(), bestand, b.regel(), breuk.verwacht(), breuk.gevonden()));
    }
    if (b.regel() <= vorigeRegel) {
      melding.accept(
          Overtreding.vanRegel(
              Balansartikel.REGEL_EENMAAL, bestand, b.regel(), vorigeRegel + 1L, b.regel()));
    }
    vorigeRegel = b.regel();
    regels++;
    metCodes += b.codes().isEmpty() ? 0 : 1;
    if (!overgelopen) {
      telOp(b);
    }
  }

  private void telOp(Regelbesluit b) {
    try {
      maanden.merge(
          b.maand(), new Maandtotaal(b.maand(), b.ingediend(), b.toegekend()), Maandtotaal::plus);
      if (!b.codes().isEmpty()) {
        toegekendMetCodes = Math.addExact(toegekendMetCodes, b.toegekend());
      }
    } catch (ArithmeticException e) {
      overgelopen = true;
      melding.accept(Overtreding.vanRegel(Balansartikel.OVERLOOP, bestand, b.regel(), 0, 0));
    }
  }

  void post(Boekpost post) {
    posten.add(post);
  }

  void retour(Retourboek boek) {
    retour = boek;
  }

  /**
   * Says what is wrong with the whole, and gives what it adds up to; nothing when that does not fit
   * a long.
   */
  Optional<Balanstotaal> sluit() {
    try {
      return overgelopen ? Optional.empty() : Optional.of(toets());
    } catch (ArithmeticException e) {
      melding.accept(Overtreding.vanBestand(Balansartikel.OVERLOOP, bestand, 0, 0));
      return Optional.empty();
    }
  }

  private Balanstotaal toets() {
    Maandtotaal som =
        maanden.values().stream().reduce(new Maandtotaal("", 0, 0), Maandtotaal::plus);
    toetsJournaal();
    eis(Balansartikel.BESTAND_REGELS, bestand.regels(), regels);
    eis(Balansartikel.BESTAND_INGEDIEND, bestand.ingediend(), som.ingediend());
    eis(Balansartikel.BESTAND_TOEGEKEND, bestand.toegekend(), som.toegekend());
    boolean open = bestand.besloten().isEmpty();
    if (open || bestand.beslist()) {
      long nogOpen = open ? bestand.gecontroleerd() : 0;
      eis(
          Balansartikel.BESTAND_CONTROLE,
          bestand.gecontroleerd(),
          Math.addExact(som.ingediend(), nogOpen));
    }
    toetsRetour(som);
    return totaal(som, open ? bestand.gecontroleerd() : 0);
  }

  private void toetsJournaal() {
    if (!bestand.boekt() || !bestand.beslist()) {
      if (!posten.isEmpty()) {
        meld(Balansartikel.JOURNAAL_LEEG, posten, "", 0, posten.size());
      }
      return;
    }
    List<Boekpost> vreemd =
        posten.stream()
            .filter(
                p ->
                    !p.post().aanbieder().equals(bestand.aanbieder())
                        || !p.post().uzovi().equals(bestand.uzovi()))
            .toList();
    if (!vreemd.isEmpty()) {
      meld(Balansartikel.JOURNAAL_PARTIJ, vreemd, "", 0, vreemd.size());
    }
    List<Journaalpost> kaal = posten.stream().map(Boekpost::post).toList();
    Balanswet.toets(maanden.values(), kaal).forEach(this::schending);
  }

  private void schending(Balanswet.Schending s) {
    Balansartikel artikel =
        switch (s.artikel()) {
          case POSTEN_OP_NUL -> Balansartikel.POSTEN_OP_NUL;
          case INGEDIEND_GELIJK -> Balansartikel.JOURNAAL_INGEDIEND;
          case TOEGEKEND_GELIJK -> Balansartikel.JOURNAAL_TOEGEKEND;
          case RETOUR_GELIJK -> Balansartikel.RETOUR_TOTAAL;
          case OVERLOOP -> Balansartikel.OVERLOOP;
        };
    List<Boekpost> van = posten.stream().filter(p -> s.posten().contains(p.post())).toList();
    meld(artikel, van, s.maand().orElse(""), s.verwacht(), s.gevonden());
  }

  private void toetsRetour(Maandtotaal som) {
    Optional<Retourboek> gelezen = Optional.ofNullable(retour);
    boolean nodig = bestand.beslist() && bestand.besloten().isPresent();
    if ((nodig && gelezen.isEmpty()) || gelezen.filter(r -> !r.heel()).isPresent()) {
      eis(Balansartikel.RETOUR_HEEL, 1, 0);
      return;
    }
    gelezen.ifPresent(
        r -> {
          eis(Balansartikel.RETOUR_TOTAAL, som.toegekend(), r.totaal());
          eis(Balansartikel.RETOUR_REGELS, toegekendMetCodes, r.toegekend());
          if (bestand.beslist()) {
            eis(Balansartikel.RETOUR_AANTAL, metCodes, r.regels());
          }
        });
  }

  private Balanstotaal totaal(Maandtotaal som, long open) {
    Rekeningstand journaal =
        posten.stream()
            .map(Boekpost::post)
            .reduce(Balanstotaal.NIETS.journaal(), Rekeningstand::plus, Rekeningstand::plus);
    return new Balanstotaal(
        1,
        regels,
        Math.addExact(som.ingediend(), open),
        som.toegekend(),
        som.afgewezen(),
        open,
        journaal,
        Optional.ofNullable(retour).map(Retourboek::totaal).orElse(0L));
  }

  private void eis(Balansartikel artikel, long verwacht, long gevonden) {
    if (verwacht != gevonden) {
      melding.accept(Overtreding.vanBestand(artikel, bestand, verwacht, gevonden));
    }
  }

  private void meld(
      Balansartikel artikel, List<Boekpost> van, String maand, long verwacht, long gevonden) {
    melding.accept(
        new Overtreding(
            artikel,
            bestand.volgnummer(),
            bestand.naam(),
            0,
            van.stream().map(Boekpost::nummer).toList(),
            maand,
            verwacht,
            gevonden));
  }
}
