package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.verwerking.inzage.Besluitarchief;
import nl.zorgpoort.verwerking.inzage.Besluitarchief.Vastgelegd;
import nl.zorgpoort.verwerking.voorcontrole.Voorcontrole;
import nl.zorgpoort.verwerking.voorcontrole.Voorcontrole.Uitkomst;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pre-check says is what would be decided, and it leaves nothing behind. */
class VoorcontroleTest {
  /** Where 0116 stands in the opening record. */
  private static final int FACTUUR = 80;

  private static final int LENGTE = 12;
  private static Registratieproef proef;

  @BeforeAll
  static void start() throws IOException {
    proef = Registratieproef.gedeeld();
  }

  private static Uitkomst controleer(String account, String inhoud) throws IOException {
    byte[] bytes = inhoud.getBytes(StandardCharsets.ISO_8859_1);
    return proef
        .deel(Voorcontrole.class)
        .controleer(account, "proef.txt", () -> new ByteArrayInputStream(bytes));
  }

  /** A sample under an invoice number of its own, so that it is no repeat. */
  private static String zaak(String naam, String factuur) throws IOException {
    String tekst =
        Files.readString(
            Path.of("samples/aw319", naam, "1-september.txt"), StandardCharsets.ISO_8859_1);
    return tekst.substring(0, FACTUUR)
        + (factuur + " ".repeat(LENGTE)).substring(0, LENGTE)
        + tekst.substring(FACTUUR + LENGTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alle-regels-afgekeurd",
        "dubbele-referentie",
        "verzekerde-afgekeurd",
        "bestand-btw"
      })
  void itSaysWhatIsDecidedOfTheSameFileNext(String naam) throws Exception {
    String inhoud = zaak(naam, "VC-" + naam.substring(0, 8));
    Uitkomst.Beslist vooraf = (Uitkomst.Beslist) controleer("linde", inhoud);

    proef.lever("linde", "vooraf-" + naam + ".txt", inhoud.getBytes(StandardCharsets.ISO_8859_1));

    Besluitarchief archief = proef.deel(Opslag.class).besluitarchief();
    Vastgelegd besluit =
        archief.besluit(archief.zoek("vooraf-" + naam + ".txt").get(0)).orElseThrow();
    assertThat(vooraf.beoordeling().uitslag())
        .as("%s %s", vooraf.gevonden().bevindingen(), archief.bevindingen(besluit.poging(), 0, 10))
        .isEqualTo(besluit.uitslag());
    assertThat(vooraf.beoordeling().regels()).isEqualTo(besluit.regels());
    assertThat(vooraf.beoordeling().ingediend()).isEqualTo(besluit.ingediend());
    assertThat(vooraf.beoordeling().toegekend()).isEqualTo(besluit.toegekend());
    Map<String, Long> codes = new TreeMap<>();
    for (Bevinding b : archief.bevindingen(besluit.poging(), 0, 1_000)) {
      codes.merge(b.retourcode(), 1L, Long::sum);
    }
    assertThat(vooraf.gevonden().perCode()).isEqualTo(codes).isNotEmpty();
  }

  @Test
  void nothingIsKeptAndNothingBooked() throws Exception {
    String voor = standen();
    controleer("linde", zaak("dubbele-referentie", "VC-NIETS"));
    assertThat(standen()).isEqualTo(voor);
  }

  private static String standen() {
    StringBuilder uit = new StringBuilder();
    for (String tabel :
        new String[] {"aanlevering", "prestatieregel", "bevinding", "journaal", "inhoud", "brok"}) {
      uit.append(proef.sql("select cast(count(*) as varchar) from " + tabel)).append(' ');
    }
    return uit.toString();
  }

  @Test
  void whatIsNoMessageIsSaid() throws Exception {
    assertThat(controleer("linde", "geen bericht")).isInstanceOf(Uitkomst.Onbekend.class);
    assertThat(controleer("linde", "")).isInstanceOf(Uitkomst.Onbekend.class);
  }

  @Test
  void whoMayNotSendForThisCodeIsToldWhich() throws Exception {
    Uitkomst uitkomst = controleer("wijkzorg", zaak("dubbele-referentie", "VC-VREEMD"));
    assertThat(uitkomst).isInstanceOf(Uitkomst.Geweigerd.class);
    assertThat(((Uitkomst.Geweigerd) uitkomst).codes()).isNotEmpty();
  }
}
