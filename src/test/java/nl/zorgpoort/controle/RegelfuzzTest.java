package nl.zorgpoort.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Regelproef.Uitslag;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file, the check says it in order, points at real bytes and never throws. */
class RegelfuzzTest {
  private static final int PROEVEN = 600;
  private static final Map<Integer, Technischecontrole> OP_BLOK = new HashMap<>();

  @Test
  void survivesAnyDamage() {
    Random toeval = new Random(319);
    for (int i = 0; i < PROEVEN; i++) {
      byte[] bytes = Regelfuzz.beschadig(Regelfuzz.geldig(ei(i)), toeval);
      klopt(bytes, Regelproef.controleer(bytes));
    }
  }

  @Test
  void survivesBeingCutOffAnywhere() {
    byte[] heel = Regelfuzz.geldig("187", List.of(3, 6, 7, 8, 9, 10));
    Technischecontrole controle = metBlok(2 * heel.length);
    Controlevraag vraag = new Controlevraag(Regelproef.ONTVANGEN, Optional.empty(), 1);
    for (int lengte = 0; lengte < heel.length; lengte++) {
      byte[] bytes = Arrays.copyOf(heel, lengte);
      Uitslag uitslag = Regelproef.controleer(controle, bytes, vraag);
      klopt(bytes, uitslag);
      if (uitslag.resultaat() instanceof Gecontroleerd g) {
        assertThat(g.bestandAfgekeurd()).as("cut at %d", lengte).isTrue();
      } else {
        assertThat(lengte).isLessThan(5);
      }
    }
  }

  @Test
  void saysTheSameWithAnyNumberOfThreads() throws IOException {
    Random toeval = new Random(320);
    for (int i = 0; i < 12; i++) {
      byte[] bytes = groot(toeval, i);
      Uitslag een = Regelproef.controleer(bytes);
      klopt(bytes, een);
      for (int draden = 2; draden <= 3; draden++) {
        Controlevraag vraag = new Controlevraag(Regelproef.ONTVANGEN, Optional.empty(), draden);
        assertThat(Regelproef.controleer(bytes, vraag)).isEqualTo(een);
      }
    }
  }

  @Test
  void saysTheSameForAnySizeOfBlock() {
    Random toeval = new Random(321);
    for (int i = 0; i < PROEVEN / 4; i++) {
      byte[] bytes = Regelfuzz.beschadig(Regelfuzz.geldig(ei(i)), toeval);
      Uitslag heel = Regelproef.controleer(bytes);
      int blokken = langste(bytes) / 320 + 1;
      for (int grootte : List.of(320 * blokken, 320 * blokken + 1, 640 * blokken + 7)) {
        Controlevraag vraag = new Controlevraag(Regelproef.ONTVANGEN, Optional.empty(), 1 + i % 3);
        Technischecontrole klein = OP_BLOK.computeIfAbsent(grootte, RegelfuzzTest::metBlok);
        assertThat(Regelproef.controleer(klein, bytes, vraag))
            .as("blocks of %d, try %d", grootte, i)
            .isEqualTo(heel);
      }
    }
  }

  @Test
  void survivesRecordsLongerThanABlock() {
    Random toeval = new Random(322);
    Technischecontrole klein = metBlok(100);
    Controlevraag vraag = new Controlevraag(Regelproef.ONTVANGEN, Optional.empty(), 2);
    for (int i = 0; i < PROEVEN / 4; i++) {
      byte[] bytes = Regelfuzz.beschadig(Regelfuzz.geldig(ei(i)), toeval);
      klopt(bytes, Regelproef.controleer(klein, bytes, vraag));
    }
  }

  private static Technischecontrole metBlok(int grootte) {
    return Technischecontrole.van(Regelproef.STANDAARDEN, grootte);
  }

  private static String ei(int i) {
    return Regelproef.STANDAARD.eiCodes().get(i % Regelproef.STANDAARD.eiCodes().size());
  }

  /** Bytes of the longest record with its line end: a block that small still holds any record. */
  private static int langste(byte[] bytes) {
    int langste = 0;
    int begin = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        langste = Math.max(langste, i + 1 - begin);
        begin = i + 1;
      }
    }
    return Math.max(langste, bytes.length - begin + 1);
  }

  /** A file of several blocks: damaged stretches between valid ones. */
  private static byte[] groot(Random toeval, int i) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    byte[] geldig = Regelfuzz.geldig(ei(i));
    uit.write(geldig, 0, 312);
    while (uit.size() < 600_000) {
      uit.write(geldig, 312, 9 * 312);
      byte[] stuk = Regelfuzz.beschadig(geldig, toeval);
      uit.write(stuk, 0, toeval.nextInt(stuk.length));
    }
    return uit.toByteArray();
  }

  private static void klopt(byte[] bytes, Uitslag uitslag) {
    assertThat(uitslag.bevindingen()).isSorted();
    for (Bevinding b : uitslag.bevindingen()) {
      assertThat(b.van()).as("%s", b).isBetween(0L, b.tot());
      assertThat(b.tot()).as("%s", b).isLessThanOrEqualTo(bytes.length);
      if (b.rubriek().isPresent()) {
        assertThat(b.waarde()).as("%s", b).isEqualTo(tekst(bytes, b));
      }
    }
  }

  private static String tekst(byte[] bytes, Bevinding b) {
    return new String(bytes, (int) b.van(), (int) (b.tot() - b.van()), StandardCharsets.ISO_8859_1);
  }
}
