package nl.zorgpoort.kanaal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.zorgpoort.partner.Berichtsoort;
import nl.zorgpoort.verwerking.beoordeling.Xmlherkenning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kind of a message by its first bytes, whatever follows. */
class XmlherkennerTest {
  private final Xmlherkenner herkenner = new Xmlherkenner();

  private Optional<Berichtsoort> herken(String kop) {
    return herkenner.herken(kop.getBytes(StandardCharsets.UTF_8));
  }

  private static String begin(Berichtsoort soort) {
    return "<" + soort.woord() + " xmlns=\"" + Berichtvorm.naamruimte(soort) + "\">";
  }

  @ParameterizedTest
  @EnumSource(Berichtsoort.class)
  void knowsEveryKindByItsRootElement(Berichtsoort soort) {
    assertThat(herken(begin(soort))).contains(soort);
    assertThat(herken("\ufeff<?xml version=\"1.0\"?>\n<!-- a -->" + begin(soort))).contains(soort);
    assertThat(herken(begin(soort).replace("xmlns", "xmlns:a").replace("<", "<a:")))
        .contains(soort);
  }

  @ParameterizedTest
  @EnumSource(Berichtsoort.class)
  void knowsNoKindInAnotherNamespaceOrNone(Berichtsoort soort) {
    assertThat(herken(begin(soort).replace(":1.0", ":1.1"))).isEmpty();
    assertThat(herken("<" + soort.woord() + ">")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "<",
        "<factuur",
        "tekst",
        "<?xml version=\"9\"?><a/>",
        "<!DOCTYPE a [<!ENTITY b \""
      })
  void knowsNothingThatHasNoRootElement(String kop) {
    assertThat(herken(kop)).isEmpty();
  }

  /** So that it gets the answer of its kind, which says what is wrong with it. */
  @Test
  void knowsAKindThatTheGateThenRefuses() {
    String dtd = "<!DOCTYPE factuur [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";

    assertThat(herken(dtd + begin(Berichtsoort.FACTUUR))).contains(Berichtsoort.FACTUUR);
    assertThat(herkenner.herken(begin(Berichtsoort.FACTUUR).getBytes(Charset.forName("UTF-16"))))
        .contains(Berichtsoort.FACTUUR);
  }

  @Test
  void fetchesNothingAndFailsAtNothing() throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      server.configureBlocking(false);
      String adres = "\"http://127.0.0.1:" + server.socket().getLocalPort() + "/a\"";
      String begin = begin(Berichtsoort.FACTUUR);

      assertThat(herken("<!DOCTYPE a SYSTEM " + adres + ">" + begin))
          .contains(Berichtsoort.FACTUUR);
      herken("<!DOCTYPE a [<!ENTITY % b SYSTEM " + adres + "> %b;]>" + begin);
      herken("<!DOCTYPE a [<!ENTITY b SYSTEM " + adres + ">]><a>&b;</a>");
      assertThat(server.accept()).isNull();
    }
  }

  @Test
  void needsNoMoreThanTheHeadOfAMessage() {
    byte[] kop = new byte[Xmlherkenning.KOP];
    Arrays.fill(kop, (byte) ' ');
    byte[] begin = begin(Berichtsoort.AFSLUITING).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(begin, 0, kop, kop.length - begin.length, begin.length);

    assertThat(herkenner.herken(kop)).contains(Berichtsoort.AFSLUITING);
  }
}
