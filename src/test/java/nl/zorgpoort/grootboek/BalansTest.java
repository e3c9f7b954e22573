package nl.zorgpoort.grootboek;

import static nl.zorgpoort.grootboek.Balansartikel.AANBIEDER;
import static nl.zorgpoort.grootboek.Balansartikel.RUN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import nl.zorgpoort.grootboek.Balans.Stand;
import nl.zorgpoort.grootboek.Geschiedverhaal.Bladzijde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The law over whole histories, seeded. */
class BalansTest {
  private static final int BESTANDEN = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void holdsOverAnyHistoryAndAddsUpToTheCent(long zaad) {
    List<Bladzijde> verhaal = new Geschiedverhaal(zaad, BESTANDEN).bladzijden;
    List<Overtreding> overtredingen = new ArrayList<>();
    Stand stand = Geschiedverhaal.vertel(verhaal, overtredingen);

    assertThat(overtredingen).isEmpty();
    assertThat(stand.klopt()).isTrue();
    assertThat(stand.totaal().klopt()).isTrue();
    assertThat(stand.totaal().toegekend()).isEqualTo(toegekend(verhaal));
    assertThat(som(stand.aanbieders().values())).isEqualTo(stand.totaal());
    assertThat(som(stand.runs().values()).ingediend())
        .isEqualTo(stand.totaal().ingediend() - stand.totaal().open());
    assertThat(stand.totaal().bestanden() + stand.proefbestanden()).isEqualTo(BESTANDEN);
  }

  private static long toegekend(List<Bladzijde> verhaal) {
    return verhaal.stream()
        .filter(b -> b.boek().boekt())
        .flatMap(b -> b.regels().stream())
        .mapToLong(Regelbesluit::toegekend)
        .sum();
  }

  private static Balanstotaal som(Iterable<Balanstotaal> delen) {
    Balanstotaal som = Balanstotaal.NIETS;
    for (Balanstotaal deel : delen) {
      som = som.plus(deel);
    }
    return som;
  }

  /** One entry that is not what it was. */
  record Bederf(String wat, Function<Bladzijde, Bladzijde> bewerking, Balansartikel artikel) {
    @Override
    public String toString() {
      return wat;
    }
  }

  static List<Bederf> elkBederf() {
    return List.of(
        new Bederf(
            "claimed of a line",
            b -> b.metRegel(0, r -> regel(r, 7, 0)),
            Balansartikel.BESTAND_INGEDIEND),
        new Bederf(
            "granted of a line",
            b -> b.metRegel(0, r -> regel(r, 0, 7)),
            Balansartikel.RETOUR_TOTAAL),
        new Bederf("a post less", BalansTest::zonderPost, Balansartikel.POSTEN_OP_NUL),
        new Bederf("a post other", BalansTest::anderePost, Balansartikel.POSTEN_OP_NUL),
        new Bederf("a post of another", BalansTest::vreemdePost, Balansartikel.JOURNAAL_PARTIJ),
        new Bederf(
            "lines counted", b -> b.met(boek(b.boek(), 1, 0, 0)), Balansartikel.BESTAND_REGELS),
        new Bederf(
            "claimed total", b -> b.met(boek(b.boek(), 0, 1, 0)), Balansartikel.BESTAND_INGEDIEND),
        new Bederf(
            "granted total", b -> b.met(boek(b.boek(), 0, 0, 1)), Balansartikel.BESTAND_TOEGEKEND),
        new Bederf(
            "closing record",
            b -> b.metRetour(retour(b, true, 1, 0, 0)),
            Balansartikel.RETOUR_TOTAAL),
        new Bederf(
            "amount in the retour",
            b -> b.metRetour(retour(b, true, 0, 0, 1)),
            Balansartikel.RETOUR_REGELS),
        new Bederf(
            "line in the retour",
            b -> b.metRetour(retour(b, true, 0, 1, 0)),
            Balansartikel.RETOUR_AANTAL),
        new Bederf(
            "bytes of the retour",
            b -> b.metRetour(retour(b, false, 0, 0, 0)),
            Balansartikel.RETOUR_HEEL));
  }

  @ParameterizedTest
  @MethodSource("elkBederf")
  void namesTheDeliveryWhereAnEntryIsNotWhatItWas(Bederf bederf) {
    for (long zaad = 1; zaad <= 20; zaad++) {
      List<Bladzijde> verhaal = new ArrayList<>(new Geschiedverhaal(zaad, BESTANDEN).bladzijden);
      int plek = geboekt(verhaal, new Random(zaad));
      verhaal.set(plek, bederf.bewerking().apply(verhaal.get(plek)));
      List<Overtreding> overtredingen = new ArrayList<>();
      Stand stand = Geschiedverhaal.vertel(verhaal, overtredingen);

      assertThat(stand.klopt()).isFalse();
      assertThat(overtredingen).extracting(Overtreding::artikel).contains(bederf.artikel());
      assertThat(overtredingen)
          .filteredOn(o -> o.artikel() != AANBIEDER && o.artikel() != RUN)
          .extracting(Overtreding::volgnummer, Overtreding::wie)
          .containsOnly(
              org.assertj.core.groups.Tuple.tuple(plek + 1L, "bestand-" + (plek + 1) + ".txt"));
    }
  }

  /** A delivery whose lines were booked, with something in the journal. */
  private static int geboekt(List<Bladzijde> verhaal, Random toeval) {
    int plek = toeval.nextInt(verhaal.size());
    while (verhaal.get(plek).posten().isEmpty()) {
      plek = (plek + 1) % verhaal.size();
    }
    return plek;
  }

  private static Bladzijde zonderPost(Bladzijde b) {
    return b.metPosten(b.posten().subList(1, b.posten().size()));
  }

  private static Bladzijde anderePost(Bladzijde b) {
    return b.metPosten(vervang(b, p -> post(p, p.aanbieder(), p.bedrag() + 1)));
  }

  private static Bladzijde vreemdePost(Bladzijde b) {
    return b.metPosten(vervang(b, p -> post(p, "99999999", p.bedrag())));
  }

  private static List<Boekpost> vervang(
      Bladzijde b, Function<Journaalpost, Journaalpost> bewerking) {
    List<Boekpost> posten = new ArrayList<>(b.posten());
    posten.set(0, new Boekpost(1, bewerking.apply(posten.get(0).post())));
    return posten;
  }

  private static Journaalpost post(Journaalpost p, String aanbieder, long bedrag) {
    return new Journaalpost(p.rekening(), aanbieder, p.uzovi(), p.maand(), bedrag);
  }

  private static Regelbesluit regel(Regelbesluit r, long meerIngediend, long meerToegekend) {
    return new Regelbesluit(
        r.regel(),
        r.offset(),
        r.maand(),
        r.ingediend() + meerIngediend,
        r.berekend(),
        r.toegekend() + meerToegekend,
        r.codes(),
        r.afgekeurd());
  }

  private static Bestandsboek boek(Bestandsboek b, int regels, long ingediend, long toegekend) {
    return new Bestandsboek(
        b.volgnummer(),
        b.naam(),
        b.aanbieder(),
        b.uzovi(),
        b.besloten(),
        b.boekt(),
        b.beslist(),
        b.regels() + regels,
        b.ingediend() + ingediend,
        b.toegekend() + toegekend,
        b.gecontroleerd());
  }

  private static Retourboek retour(Bladzijde b, boolean heel, long totaal, int regels, long som) {
    Retourboek r = b.retour().orElseThrow();
    return new Retourboek(heel, r.totaal() + totaal, r.regels() + regels, r.toegekend() + som);
  }

  @Test
  void namesTheLineAndThePostsItIsAbout() {
    Bladzijde eerste =
        new Geschiedverhaal(1, BESTANDEN)
            .bladzijden.stream().filter(b -> !b.posten().isEmpty()).findFirst().orElseThrow();
    List<Overtreding> overtredingen = new ArrayList<>();
    Geschiedverhaal.vertel(
        List.of(anderePost(eerste.metRegel(0, r -> regel(r, 0, Long.MAX_VALUE / 2)))),
        overtredingen);

    assertThat(overtredingen)
        .anyMatch(o -> o.artikel() == Balansartikel.HOOGSTENS_INGEDIEND && o.regel() == 3)
        .anyMatch(
            o ->
                o.artikel() == Balansartikel.POSTEN_OP_NUL
                    && o.posten().contains(1)
                    && !o.maand().isEmpty());
  }

  @Test
  void tellsAnOverflowAndProvesTheRest() {
    List<Bladzijde> verhaal = new ArrayList<>(new Geschiedverhaal(1, BESTANDEN).bladzijden);
    int plek = geboekt(verhaal, new Random(1));
    verhaal.set(
        plek,
        verhaal
            .get(plek)
            .metRegel(
                0,
                r ->
                    new Regelbesluit(
                        3,
                        0,
                        "202609",
                        Long.MAX_VALUE,
                        0,
                        Long.MIN_VALUE,
                        List.of("8059"),
                        false)));
    List<Overtreding> overtredingen = new ArrayList<>();
    Stand stand = Geschiedverhaal.vertel(verhaal, overtredingen);

    assertThat(overtredingen)
        .filteredOn(o -> o.volgnummer() > 0)
        .extracting(Overtreding::volgnummer)
        .containsOnly(plek + 1L);
    assertThat(overtredingen)
        .extracting(Overtreding::artikel)
        .contains(Balansartikel.OVERLOOP, Balansartikel.TEKEN);
    assertThat(stand.totaal().bestanden()).isPositive();
  }
}
