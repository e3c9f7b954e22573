package nl.zorgpoort.kanaal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import nl.zorgpoort.bedrijfszorg.declaratie.Document;
import nl.zorgpoort.verwerking.Vingerafdruk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentstroomTest {
  private static Optional<Document> lees(String base64) {
    Documentstroom stroom = new Documentstroom(Long.MAX_VALUE);
    stroom.neem(base64.toCharArray(), 0, base64.length());
    return stroom.sluit();
  }

  @Test
  void decodesWhatTheJdkEncodesInPiecesOfAnyLength() {
    Random toeval = new Random(4);
    for (int lengte = 0; lengte < 200; lengte++) {
      byte[] bytes = new byte[lengte * lengte];
      toeval.nextBytes(bytes);
      char[] tekst = Base64.getMimeEncoder().encodeToString(bytes).toCharArray();
      Documentstroom stroom = new Documentstroom(bytes.length);
      int n = 0;
      while (n < tekst.length) {
        int deel = Math.min(1 + toeval.nextInt(5_000), tekst.length - n);
        assertThat(stroom.neem(tekst, n, deel)).isTrue();
        n += deel;
      }
      assertThat(stroom.sluit())
          .contains(new Document(bytes.length, Vingerafdruk.sha256(bytes), false));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "AA",
        "AAA",
        "AAAA=",
        "AA=",
        "AAA==",
        "=",
        "====",
        "A===",
        "AA==AAAA",
        "AA=A",
        "AB==",
        "AAB=",
        "AAA\u00e9",
        "AA-_",
        "AAAA*AAA",
        "AAAAAAA",
        "A\u0000AA"
      })
  void takesNothingElseForBase64(String tekst) {
    assertThat(lees(tekst)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"JVBERi0x", " J V\tB\r\nERi0x ", "JVBERi0xLjQ=", "JVBERi0xLg = ="})
  void knowsAPdfByItsFirstBytes(String tekst) {
    assertThat(lees(tekst)).map(Document::pdf).contains(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "JVBERi0=", "JVBERg==", "UEsDBBQA", "IEpWQkVSaTB4"})
  void takesNothingElseForAPdf(String tekst) {
    assertThat(lees(tekst)).map(Document::pdf).contains(false);
  }

  @Test
  void saysWhenADocumentBecomesTooLarge() {
    char[] tekst =
        Base64.getEncoder().encodeToString("123456".getBytes(StandardCharsets.UTF_8)).toCharArray();

    assertThat(new Documentstroom(6).neem(tekst, 0, tekst.length)).isTrue();
    assertThat(new Documentstroom(5).neem(tekst, 0, tekst.length)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void saysSoAlsoWhenItsLastBytesAreNoWholeGroup(int grootte) {
    char[] tekst = Base64.getEncoder().encodeToString(new byte[grootte]).toCharArray();

    assertThat(new Documentstroom(grootte).neem(tekst, 0, tekst.length)).isTrue();
    assertThat(new Documentstroom(grootte - 1).neem(tekst, 0, tekst.length)).isFalse();
  }

  @Test
  void takesNoMoreWhiteSpaceThanLineEndsNeed() {
    char[] regel = "\r\n".repeat(4_096).toCharArray();
    Documentstroom stroom = new Documentstroom(8_192);
    int genomen = 0;
    while (stroom.neem(regel, 0, regel.length)) {
      genomen += regel.length;
    }

    assertThat(genomen).isEqualTo(32_768);
  }
}
