package nl.zorgpoort.kanaal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.zorgpoort.bedrijfszorg.declaratie.Besluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Melding;
import nl.zorgpoort.bedrijfszorg.declaratie.Regelbesluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Retourteksten;
import nl.zorgpoort.grootboek.Retourboek;
import nl.zorgpoort.verwerking.factuur.Factuurpost.Lezing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What stands in a retour, and that it always holds to its own XSD. */
class RetourschrijverTest {
  private static final LocalDate DAG = LocalDate.of(2026, 11, 27);
  private static final Schemapoort POORT = new Schemapoort(64 << 20);
  private static final Factuurlezer LEZER = new Factuurlezer(POORT, 1 << 20);
  private final Retourschrijver schrijver = new Retourschrijver(teksten());

  private static Retourteksten teksten() {
    try {
      return new Retourteksten(
          Files.readString(Path.of("src/main/resources/bedrijfszorg/retourcodes.csv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document geldig(String retour) throws IOException {
    Schemapoort.Uitslag uitslag =
        POORT.lees(
            "retour-bedrijfszorg-1.0",
            new ByteArrayInputStream(retour.getBytes(StandardCharsets.UTF_8)));
    assertThat(uitslag).as(retour).isInstanceOf(Schemapoort.Uitslag.Geldig.class);
    return ((Schemapoort.Uitslag.Geldig) uitslag).document();
  }

  private String retour(String factuur) throws IOException {
    Lezing lezing = LEZER.lees(new ByteArrayInputStream(factuur.getBytes(StandardCharsets.UTF_8)));
    return schrijver.schrijf((Lezing.Fout) lezing, DAG);
  }

  @Test
  void answersAnInvoiceThatGoesWrongFurtherOnUnderTheSendersReferences() throws IOException {
    String retour = retour(Proeffactuur.GOED.replace("300.00", "300,0"));

    geldig(retour);
    assertThat(retour)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <retour xmlns="urn:zorgpoort:bedrijfszorg:retour:1.0">
              <kenmerk>CN-2026-0001</kenmerk>
              <aanbieder>30999301</aanbieder>
              <factuurnummer>F-2026-0001</factuurnummer>
              <besloten>2026-11-27</besloten>
              <uitslag>afgekeurd</uitslag>
              <toegekend>0.00</toegekend>
              <melding code="BX002" regel="18" kolom="25">bruto: Deze waarde heeft niet de vorm die is afgesproken: euro's met een punt en twee decimalen, zonder teken, ten hoogste 999999999.99.</melding>
            </retour>
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "<aanbieder>30999301,<aanbieder>1,true,false,false",
    "<kenmerk>CN-2026-0001,<kenmerk>,false,false,false",
    "<factuurnummer>,<factuurnummer x=''>,true,true,false",
    "<factuur xmlns,<!DOCTYPE a><factuur xmlns,false,false,false",
    "</factuurdatum>,,true,true,true"
  })
  void givesTheReferencesThatStoodBeforeTheFirstFault(
      String goed, String fout, boolean kenmerk, boolean aanbieder, boolean nummer)
      throws IOException {
    String retour = retour(Proeffactuur.GOED.replace(goed, fout == null ? "" : fout));

    geldig(retour);
    assertThat(retour.contains("<kenmerk>CN-2026-0001</kenmerk>")).isEqualTo(kenmerk);
    assertThat(retour.contains("<aanbieder>30999301</aanbieder>")).isEqualTo(aanbieder);
    assertThat(retour.contains("<factuurnummer>F-2026-0001</factuurnummer>")).isEqualTo(nummer);
  }

  @Test
  void givesAReferenceAsTheXsdReadsIt() throws IOException {
    String retour =
        retour(Proeffactuur.GOED.replace("CN-2026-0001", "\n CN &lt;\t 1 ").replace("nieuw", "x"));

    assertThat(retour).contains("<kenmerk>CN &lt; 1</kenmerk>");
    geldig(retour);
  }

  static IntStream zaden() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("zaden")
  void holdsToItsXsdAndAddsUpForAnyInvoiceAndAnyHistory(int zaad) throws IOException {
    Besluit besluit = Willekeurigefactuur.van(new Random(zaad)).besluit();

    String retour = schrijver.schrijf(besluit, DAG);

    assertThat(retour).isEqualTo(schrijver.schrijf(besluit, DAG)).doesNotContain("\r");
    Element wortel = geldig(retour).getDocumentElement();
    NodeList declaraties = wortel.getElementsByTagNameNS("*", "declaratie");
    assertThat(declaraties.getLength()).isEqualTo(besluit.factuur().declaraties().size());
    BigDecimal som = BigDecimal.ZERO;
    for (int n = 0; n < declaraties.getLength(); n++) {
      Regelbesluit regel = besluit.regels().get(n);
      Element declaratie = (Element) declaraties.item(n);
      assertThat(tekst(declaratie, "referentie")).isEqualTo(regel.declaratie().referentie());
      assertThat(codes(declaratie))
          .isEqualTo(regel.meldingen().stream().map(Melding::code).toList());
      som = som.add(new BigDecimal(tekst(declaratie, "toegekend")));
    }
    assertThat(new BigDecimal(tekst(wortel, "toegekend")))
        .isEqualByComparingTo(som)
        .isEqualByComparingTo(BigDecimal.valueOf(besluit.toegekend(), 2));
    long afgewezen = besluit.regels().stream().filter(r -> !r.toegekend()).count();
    assertThat(
            Retourtelling.lees(new ByteArrayInputStream(retour.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(new Retourboek(true, besluit.toegekend(), (int) afgewezen, 0));
  }

  @Test
  void theInvoicesOfThatTestGetEveryKindOfOutcome() {
    List<Besluit> besluiten =
        zaden().mapToObj(z -> Willekeurigefactuur.van(new Random(z)).besluit()).toList();

    assertThat(besluiten).anyMatch(b -> b.toegekend() > 0).anyMatch(b -> b.toegekend() < 0);
    assertThat(besluiten).anyMatch(b -> !b.meldingen().isEmpty());
    assertThat(
            besluiten.stream()
                .flatMap(b -> b.regels().stream())
                .flatMap(r -> r.meldingen().stream())
                .map(Melding::code)
                .distinct())
        .hasSizeGreaterThan(15);
  }

  private static String tekst(Element ouder, String naam) {
    return ouder.getElementsByTagNameNS("*", naam).item(0).getTextContent();
  }

  private static List<String> codes(Element declaratie) {
    NodeList meldingen = declaratie.getElementsByTagNameNS("*", "melding");
    return IntStream.range(0, meldingen.getLength())
        .mapToObj(n -> ((Element) meldingen.item(n)).getAttribute("code"))
        .toList();
  }
}
