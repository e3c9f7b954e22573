package nl.zorgpoort.kanaal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord.Melding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sender is told of a message that does not hold to its XSD. */
class SchemapoortTest {
  private static final String XSD = "declaratie-bedrijfszorg-1.0";
  private final Schemapoort poort = new Schemapoort(1 << 20);

  private List<Melding> lees(String bericht) throws IOException {
    return lees(bericht.getBytes(StandardCharsets.UTF_8));
  }

  private List<Melding> lees(byte[] bericht) throws IOException {
    return poort.lees(XSD, new ByteArrayInputStream(bericht))
            instanceof Schemapoort.Uitslag.Ongeldig o
        ? o.meldingen()
        : List.of();
  }

  private List<String> plaatsenEnZinnen(String bericht) throws IOException {
    return lees(bericht).stream()
        .map(m -> m.code() + " " + m.regel() + ":" + m.kolom() + " " + m.nl())
        .toList();
  }

  @Test
  void takesASoundInvoiceWithOrWithoutAByteOrderMark() throws IOException {
    assertThat(lees(Proeffactuur.GOED)).isEmpty();
    assertThat(lees("\ufeff" + Proeffactuur.GOED)).isEmpty();
    assertThat(lees(Proeffactuur.GOED.replaceFirst("<\\?xml[^>]*>\n", ""))).isEmpty();
    assertThat(lees(Proeffactuur.GOED.replace("\n", "\r\n"))).isEmpty();
    assertThat(lees(Proeffactuur.GOED.replace("<debet/>", "<!-- - > -->\n<debet/><!---->")))
        .isEmpty();
    assertThat(lees(Proeffactuur.GOED.replace("PSY-KORT", "<![CDATA[PSY]]>-KORT"))).isEmpty();
  }

  @Test
  void givesTheTreeOfASoundMessage() throws IOException {
    var uitslag =
        (Schemapoort.Uitslag.Geldig)
            poort.lees(
                XSD, new ByteArrayInputStream(Proeffactuur.GOED.getBytes(StandardCharsets.UTF_8)));

    assertThat(uitslag.document().getDocumentElement().getLocalName()).isEqualTo("factuur");
    assertThat(uitslag.document().getElementsByTagNameNS("*", "naam").item(0).getTextContent())
        .isEqualTo("Bakkerij De Korenaar (fictief)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<bruto>300.00</bruto>|<bruto>300,0</bruto>|18:25|bruto: Deze waarde heeft niet de vorm die is afgesproken: euro's met een punt en twee decimalen, zonder teken, ten hoogste 999999999.99.",
        "2026-11-02|2026-02-30|6:42|factuurdatum: Deze waarde is geen bestaande datum.",
        "2026-11-02|2026-11-02Z|6:43|factuurdatum: Deze waarde heeft niet de vorm die is afgesproken: jjjj-mm-dd, zonder tijdzone.",
        "30999301|3099930|4:33|aanbieder: Deze waarde heeft niet de vorm die is afgesproken: acht cijfers.",
        "<regime>nieuw|<regime>'beide'|17:29|regime: Deze waarde staat niet in de lijst: oud, nieuw.",
        "<akkoord>true|<akkoord>ja|21:26|akkoord: Deze waarde is geen true of false.",
        "CN-2026-0001|CN-2026-0001-is-langer-dan-zesendertig|3:60|kenmerk: Deze waarde is langer dan 36 tekens.",
        "CN-2026-0001|``|3:22|kenmerk: Deze waarde is korter dan 1 teken(s).",
        "<debet/>|``|14:16|werkgever: Op deze plaats hoort een ander element: debet, credit.",
        "<debet/>|<debet>x</debet>|13:21|debet: Dit element hoort leeg te zijn.",
        "<regime>nieuw</regime>|<x123456782/>|17:18|Op deze plaats hoort een ander element: regime.",
        "<regime>nieuw</regime>|<regime soort=\"a\">nieuw</regime>|17:23|regime: Dit element hoort geen attributen te hebben.",
        "<declaratie>|<declaratie n=\"1\">|11:21|declaratie: Dit attribuut kennen wij niet.",
        "<declaratie>|<declaratie>tekst|25:16|declaratie: Hier hoort geen tekst tussen de elementen.",
        "<btwTarief>0.00</btwTarief>|``|25:16|declaratie: Hier ontbreekt een element: btwTarief.",
        "</document>|</document><document/>|26:71|document: Op deze plaats hoort geen element meer.",
        "urn:zorgpoort:bedrijfszorg:declaratie:1.0|urn:zorgpoort:bedrijfszorg:declaratie:9.0|2:60|factuur: Dit element kennen wij hier niet.",
      })
  void namesElementPlaceAndWhatBelongsThere(String goed, String fout, String plaats, String zin)
      throws IOException {
    assertThat(Proeffactuur.GOED).contains(goed);
    assertThat(
            plaatsenEnZinnen(
                Proeffactuur.GOED.replaceFirst(
                    java.util.regex.Pattern.quote(goed),
                    java.util.regex.Matcher.quoteReplacement(fout))))
        .containsExactly("BX002 " + plaats + " " + zin);
  }

  @Test
  void listsAllViolationsOfAMessageInOrderOfPlace() throws IOException {
    String bericht =
        Proeffactuur.GOED
            .replace("300.00", "x")
            .replace("2026-11-02", "gisteren")
            .replace("basis", "derde");
    assertThat(lees(bericht)).extracting(Melding::regel).containsExactly(6, 18, 20);
  }

  @Test
  void saysTheSameInEnglish() throws IOException {
    assertThat(lees(Proeffactuur.GOED.replace("300.00", "x")))
        .extracting(Melding::en)
        .containsExactly(
            "bruto: This value has not the agreed form: euros with a point and two decimals,"
                + " without a sign, at most 999999999.99.");
  }

  @Test
  void saysTheSameOnAMachineThatSpeaksGerman() throws IOException {
    Locale hier = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(plaatsenEnZinnen(Proeffactuur.GOED.replace("<debet/>", "")))
          .containsExactly(
              "BX002 14:16 werkgever: Op deze plaats hoort een ander element: debet, credit.");
    } finally {
      Locale.setDefault(hier);
    }
  }

  @Test
  void keepsWhatASenderWroteOutOfEverySentence() throws IOException {
    String bericht =
        Proeffactuur.GOED
            .replace("300.00", "999990019' for type 'Agb'.")
            .replace("<debet/>", "<x999990019/>")
            .replace("nieuw", "999990019");
    assertThat(lees(bericht))
        .hasSize(3)
        .allSatisfy(m -> assertThat(m.toString()).doesNotContain("999990019"));
  }

  @Test
  void readsNoFurtherThanASenderCanReadOfViolations() throws IOException {
    List<Melding> meldingen =
        lees(Proeffactuur.metDeclaraties(1_500).replace("<bruto>300.00", "<bruto>x"));

    assertThat(meldingen).hasSize(1_001);
    assertThat(meldingen.get(999).regel()).isGreaterThan(meldingen.get(998).regel());
    assertThat(meldingen.get(1_000).code()).isEqualTo("BX002");
    assertThat(meldingen.get(1_000).regel()).isGreaterThan(meldingen.get(999).regel());
    assertThat(meldingen.get(1_000).nl())
        .isEqualTo("Na 1000 schendingen van het XSD is niet verder gelezen.");
    assertThat(meldingen.get(1_000).en())
        .isEqualTo("After 1000 violations of the XSD the rest was not read.");
  }

  @Test
  void keepsWhatWasFoundBeforeThePlaceWhereItIsNoLongerXml() throws IOException {
    assertThat(
            plaatsenEnZinnen(
                Proeffactuur.GOED.replace("2026-11-02", "x").replace("<debet/>", "<&/>")))
        .containsExactly(
            "BX002 6:33 factuurdatum: Deze waarde heeft niet de vorm die is afgesproken: jjjj-mm-dd, zonder tijdzone.",
            "BX001 13:6 Vanaf deze plaats is het geen welgevormde XML.");
  }

  @Test
  void aStreamOfOursThatFailsIsNoFaultOfTheSender() {
    InputStream stuk =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    assertThatThrownBy(() -> poort.lees(XSD, stuk))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
  }
}
