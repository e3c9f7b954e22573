package nl.zorgpoort.kanaal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord.Melding;
import nl.zorgpoort.verwerking.factuur.Factuurpost.Lezing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that are built to cost us memory, time or secrets. */
class XmlaanvalTest {
  private static final int GROOTSTE = 32 << 20;
  private static final int GROOTSTE_DOCUMENT = 10 << 20;
  private static final String WORTEL =
      "<factuur xmlns=\"urn:zorgpoort:bedrijfszorg:declaratie:1.0\">";
  private static final Factuurlezer LEZER =
      new Factuurlezer(new Schemapoort(GROOTSTE), GROOTSTE_DOCUMENT);

  private static List<Melding> lees(InputStream in) throws IOException {
    return LEZER.lees(in) instanceof Lezing.Fout fout ? fout.meldingen() : List.of();
  }

  private static List<Melding> lees(byte[] bericht) throws IOException {
    return lees(new ByteArrayInputStream(bericht));
  }

  private static List<Melding> lees(String bericht) throws IOException {
    return lees(bericht.getBytes(StandardCharsets.UTF_8));
  }

  private static String zin(List<Melding> meldingen) {
    assertThat(meldingen).hasSize(1);
    Melding m = meldingen.get(0);
    return m.code() + " " + m.regel() + ":" + m.kolom() + " " + m.nl();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE factuur [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE factuur SYSTEM \"http://127.0.0.1:1/a.dtd\">",
        "<!DOCTYPE factuur [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/a.dtd\"> %x;]>",
        "<!DOCTYPE factuur [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE factuur>",
        "<!ENTITY x \"y\">"
      })
  void refusesADtdWhereItBeginsWhateverStandsInIt(String dtd) throws IOException {
    assertThat(zin(lees(dtd + WORTEL + "&x;</factuur>")))
        .isEqualTo(
            "BX001 1:3 Hier begint een DTD of een andere declaratie. Die nemen wij niet aan.");
  }

  @Test
  void readsNothingOfAnEntityThatWouldGrowWithItsSquare() throws IOException {
    Stroom stroom = new Stroom("<!DOCTYPE f [<!ENTITY a \"", "a", 100 << 20, "\">]><f>&a;</f>");

    assertThat(zin(lees(stroom))).startsWith("BX001 1:3 Hier begint een DTD");
    assertThat(stroom.genomen()).isLessThanOrEqualTo(8192);
  }

  static Stream<List<String>> zonderEind() {
    String markering = "Deze tag, dit commentaar of deze CDATA-sectie is te lang.";
    String geenXml = "Vanaf deze plaats is het geen welgevormde XML.";
    return Stream.of(
        List.of(WORTEL + "<kenmerk a=\"", "a", "\"/>", markering),
        List.of(WORTEL + "<kenmerk a=\"", "> ", "\"/>", markering),
        List.of(WORTEL + "<kenmerk ", "a='' ", "/>", geenXml),
        List.of(WORTEL + "<kenmerk xmlns:a='b' ", " ", "/>", markering),
        List.of(WORTEL + "<", "k", "/>", geenXml),
        List.of(WORTEL + "<!--", "> <", "-->", markering),
        List.of(WORTEL + "<kenmerk><![CDATA[", "]>", "]]></kenmerk>", markering),
        List.of("<?xml ", " ", "version=\"1.0\"?>", markering),
        List.of(WORTEL + "<kenmerk>", "a", "</kenmerk>", "De tekst van dit element is te lang."),
        List.of(
            WORTEL + "<kenmerk>", "&#97;", "</kenmerk>", "De tekst van dit element is te lang."),
        List.of(WORTEL, "<a>", "", "Hier staan te veel elementen in elkaar."));
  }

  @ParameterizedTest
  @MethodSource("zonderEind")
  void stopsAtWhatHasNoEndInSight(List<String> aanval) throws IOException {
    Stroom stroom = new Stroom(aanval.get(0), aanval.get(1), 200 << 20, aanval.get(2));

    List<Melding> meldingen = lees(stroom);

    assertThat(meldingen.get(meldingen.size() - 1).nl()).isEqualTo(aanval.get(3));
    assertThat(meldingen.get(meldingen.size() - 1).code()).isEqualTo("BX001");
    assertThat(stroom.genomen()).isLessThan(128 * 1024);
  }

  @Test
  void stopsADocumentAtItsLargestSizeHoweverMuchFollows() throws IOException {
    String begin = Proeffactuur.GOED.substring(0, Proeffactuur.GOED.indexOf("JVBERi0x"));
    lees(Proeffactuur.GOED);
    Stroom stroom = new Stroom(begin, "JVBERi0x", (1L << 30) / 8, "</document></factuur>");

    long bytes =
        toegewezen(
            () ->
                assertThat(zin(lees(stroom)))
                    .matches(
                        "BX004 26:\\d+ Het document in het bericht is groter dan 10485760 bytes\\."));

    assertThat(stroom.genomen()).isLessThan(GROOTSTE_DOCUMENT / 3 * 4 + 64 * 1024);
    assertThat(bytes).isLessThan(4 << 20);
  }

  @Test
  void takesADocumentOfTheLargestSizeWithoutHoldingIt() throws IOException {
    String begin = Proeffactuur.GOED.substring(0, Proeffactuur.GOED.indexOf("JVBERi0x"));
    lees(Proeffactuur.GOED);
    Stroom stroom =
        new Stroom(begin, "JVBERi0x", GROOTSTE_DOCUMENT / 6, "JVBERg==</document></factuur>");

    long bytes = toegewezen(() -> assertThat(lees(stroom)).isEmpty());

    assertThat(bytes).isLessThan(4 << 20);
  }

  @Test
  void stopsAMessageAtItsLargestSizeWhateverFillsIt() throws IOException {
    Stroom stroom = new Stroom(Proeffactuur.GOED, " ", 1L << 30, "");

    long bytes =
        toegewezen(
            () ->
                assertThat(zin(lees(stroom)))
                    .isEqualTo("BX003 0:0 Het bericht is groter dan 33554432 bytes."));

    assertThat(stroom.genomen()).isEqualTo(GROOTSTE + 1);
    assertThat(bytes).isLessThan(4 << 20);
  }

  @Test
  void stopsAtTheLargestNumberOfElements() throws IOException {
    Stroom stroom = new Stroom(WORTEL, "<a/>", 7 << 20, "</factuur>");

    assertThat(lees(stroom))
        .extracting(Melding::nl)
        .containsExactly(
            "Op deze plaats hoort een ander element: kenmerk.",
            "Het bericht heeft meer dan 1000000 elementen.");
    assertThat(stroom.genomen()).isLessThan(4_100_000);
  }

  @Test
  void stopsAtTheLargestNumberOfViolations() throws IOException {
    Stroom stroom = new Stroom(WORTEL, "<declaratie x=''/>", 1 << 20, "</factuur>");

    assertThat(lees(stroom))
        .hasSize(Verzamelaar.MEESTE + 1)
        .last()
        .extracting(Melding::nl)
        .isEqualTo("Na 1000 schendingen van het XSD is niet verder gelezen.");
    assertThat(stroom.genomen()).isLessThan(64 * 1024);
  }

  @Test
  void refusesATagWithNamespacesByTheHundred() throws IOException {
    StringBuilder ruimten = new StringBuilder();
    for (int n = 0; n < 500; n++) {
      ruimten.append(" xmlns:a").append(n).append("='b'");
    }
    assertThat(zin(lees(Proeffactuur.GOED.replace("<debet", "<debet" + ruimten))))
        .endsWith("Vanaf deze plaats is het geen welgevormde XML.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32"})
  void refusesWideCharactersWithOrWithoutAMark(String codering) throws IOException {
    assertThat(zin(lees(Proeffactuur.GOED.getBytes(Charset.forName(codering)))))
        .startsWith("BX001 1:")
        .endsWith(
            " Het bericht is geen UTF-8. Stuur het in UTF-8, en noem geen andere codering in de"
                + " XML-declaratie.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "UTF-16", "UTF-7", "windows-1252", "IBM037"})
  void refusesADeclarationOfAnotherEncoding(String codering) throws IOException {
    assertThat(zin(lees(Proeffactuur.GOED.replace("UTF-8", codering))))
        .startsWith("BX001 1:")
        .contains("Het bericht is geen UTF-8.");
  }

  @Test
  void tellsTheByteThatIsNoUtf8() throws IOException {
    byte[] bericht =
        Proeffactuur.GOED.replace("Bakkerij", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(zin(lees(bericht))).startsWith("BX001 9:14 Het bericht is geen UTF-8.");
  }

  @Test
  void refusesACharacterInMoreBytesThanItNeeds() throws IOException {
    byte[] bericht =
        Proeffactuur.GOED.replace("Bakkerij", "\u00e9").getBytes(StandardCharsets.UTF_8);
    int plek = new String(bericht, StandardCharsets.ISO_8859_1).indexOf('\u00c3');
    bericht[plek] = (byte) 0xc0;
    bericht[plek + 1] = (byte) 0xbc;

    assertThat(zin(lees(bericht))).startsWith("BX001 9:11 Het bericht is geen UTF-8.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0085", "\u0001", "\u001b", "\u007f", "\u009f", "\ufffe", "&#x85;", "&#127;"})
  void refusesControlCharactersAlsoThoseThatOthersTakeForALineEnd(String teken) throws IOException {
    assertThat(zin(lees(Proeffactuur.GOED.replace("Bakkerij De", "Bakkerij" + teken + "De"))))
        .startsWith("BX001 9:")
        .endsWith(" Hier staat een stuurteken. In een bericht horen alleen leesbare tekens.");
  }

  @Test
  void refusesANulInTheMiddle() throws IOException {
    assertThat(zin(lees(Proeffactuur.GOED.replace("Bakkerij De", "Bakkerij\0De"))))
        .startsWith("BX001 9:19 Hier staat een stuurteken.");
  }

  @Test
  void refusesXmlOfAnotherVersion() throws IOException {
    assertThat(zin(lees(Proeffactuur.GOED.replace("version=\"1.0\"", "version=\"1.1\""))))
        .startsWith("BX001 1:38 Het bericht is niet van versie 1.0 van XML.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<factuur x|<?xml-stylesheet href=\"http://127.0.0.1:1/a.xsl\"?><factuur x|2:2",
        "<debet/>|<?doe iets?><debet/>|13:6",
        "<?xml version|<!-- --><?xml version|1:10"
      })
  void refusesProcessingInstructions(String goed, String fout, String plaats) throws IOException {
    assertThat(zin(lees(Proeffactuur.GOED.replace(goed, fout))))
        .isEqualTo(
            "BX001 "
                + plaats
                + " Hier staat een verwerkingsinstructie, of een XML-declaratie die niet helemaal"
                + " vooraan staat. Die nemen wij niet aan.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\ufeff", "<", "<?xml version=\"1.0\"?>", "tekst"})
  void refusesWhatHoldsNoElement(String bericht) throws IOException {
    assertThat(zin(lees(bericht)))
        .startsWith("BX001 ")
        .endsWith(" Vanaf deze plaats is het geen welgevormde XML.");
  }

  @Test
  void refusesAMessageThatIsCutOffAnywhere() throws IOException {
    byte[] heel = Proeffactuur.GOED.strip().getBytes(StandardCharsets.UTF_8);
    for (int n = 0; n < heel.length; n++) {
      assertThat(lees(Arrays.copyOf(heel, n))).as("first %d bytes", n).isNotEmpty();
    }
  }

  @Test
  void answersWhateverAMessageIsChangedInto() throws IOException {
    byte[] heel = Proeffactuur.GOED.getBytes(StandardCharsets.UTF_8);
    Random toeval = new Random(20261127);
    for (int ronde = 0; ronde < 2_000; ronde++) {
      byte[] bericht = heel.clone();
      for (int n = toeval.nextInt(4); n >= 0; n--) {
        bericht[toeval.nextInt(bericht.length)] = (byte) toeval.nextInt(256);
      }
      assertThat(lees(bericht))
          .as("round %d", ronde)
          .allSatisfy(
              m -> {
                assertThat(m.code()).matches("BX00[1-5]");
                assertThat(m.nl()).isNotBlank().doesNotContain("{");
                assertThat(m.en()).isNotBlank().doesNotContain("{");
              });
    }
  }

  @Test
  void answersTheSameInWhateverPiecesAMessageComes() throws IOException {
    String heel =
        Proeffactuur.metDeclaraties(2)
            .replace("<kenmerk>", "<kenmerk x='1'>")
            .replace("D-2<", "D-2\u0085<");
    for (int stuk : List.of(1, 7, 4_096, 1 << 20)) {
      assertThat(lees(new Stukken(heel.getBytes(StandardCharsets.UTF_8), stuk)))
          .as("in pieces of %d", stuk)
          .extracting(m -> m.code() + " " + m.regel() + ":" + m.kolom())
          .containsExactly("BX002 3:18", "BX001 27:20");
    }
  }

  /** Gives no more than a few bytes at a time. */
  private static final class Stukken extends FilterInputStream {
    private final int meeste;

    Stukken(byte[] bytes, int meeste) {
      super(new ByteArrayInputStream(bytes));
      this.meeste = meeste;
    }

    @Override
    public int read(byte[] doel, int van, int aantal) throws IOException {
      return super.read(doel, van, Math.min(aantal, meeste));
    }
  }

  @Test
  void fetchesNothingThatAMessagePointsAt() throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      server.configureBlocking(false);
      String adres = "http://127.0.0.1:" + server.socket().getLocalPort() + "/a.xsd";
      String xsi =
          "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x "
              + adres
              + " urn:zorgpoort:bedrijfszorg:declaratie:1.0 "
              + adres
              + "\" xsi:noNamespaceSchemaLocation=\""
              + adres
              + "\" ";
      String include =
          "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + adres + "\"/>";

      assertThat(lees(Proeffactuur.GOED.replace("<factuur ", "<factuur " + xsi))).isEmpty();
      assertThat(lees(Proeffactuur.GOED.replace("<debet/>", include)))
          .extracting(Melding::nl)
          .containsExactly("Op deze plaats hoort een ander element: debet, credit.");
      assertThat(server.accept()).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<factuur |<factuur xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='Werkgever' ",
        "<kenmerk|<kenmerk xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'",
        "<bruto|<bruto xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='Naam'"
      })
  void doesNotLetAMessageChooseItsOwnTypes(String goed, String fout) throws IOException {
    assertThat(lees(Proeffactuur.GOED.replaceFirst(goed, fout)))
        .isNotEmpty()
        .allSatisfy(m -> assertThat(m.code()).isEqualTo("BX002"));
  }

  private interface Werk {
    void doe() throws IOException;
  }

  /** Bytes that this thread asked of the heap for it, those given back included. */
  private static long toegewezen(Werk werk) throws IOException {
    com.sun.management.ThreadMXBean teller =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long eerst = teller.getCurrentThreadAllocatedBytes();
    werk.doe();
    return teller.getCurrentThreadAllocatedBytes() - eerst;
  }
}
