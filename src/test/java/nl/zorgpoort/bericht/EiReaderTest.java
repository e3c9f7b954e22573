package nl.zorgpoort.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EiReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\r",
        "\r\n",
        "\r\r\n",
        "ab",
        "ab\r",
        "ab\r\n\n\r\ncd",
        "\u00EF\u00BB\u00BF01\u0085x\ty\r\n",
        "0123456789abcdef0123456789abcdef\r\nx\r\n",
        "0123456789abcde\r\n",
        "0123456789abcdef\r\n"
      })
  void writesBackWhatItRead(String tekst) throws IOException {
    assertRondreis(tekst.getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @MethodSource("zaden")
  void writesBackAnyBytes(long zaad) throws IOException {
    Random random = new Random(zaad);
    byte[] bytes = new byte[random.nextInt(400)];
    for (int i = 0; i < bytes.length; i++) {
      int keuze = random.nextInt(10);
      bytes[i] = keuze == 0 ? (byte) '\n' : keuze == 1 ? (byte) '\r' : (byte) random.nextInt(256);
    }
    assertRondreis(bytes);
  }

  static IntStream zaden() {
    return IntStream.range(0, 300);
  }

  private static void assertRondreis(byte[] bytes) throws IOException {
    for (int grootte : new int[] {8, 16, 64, 4096}) {
      EiReader reader = new EiReader(new ByteArrayInputStream(bytes));
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      Recordblok blok = new Recordblok(grootte);
      while (reader.volgende(blok)) {
        new EiWriter(uit).schrijf(blok);
      }
      assertThat(uit.toByteArray()).as("block of %d", grootte).isEqualTo(bytes);
    }
  }

  @Test
  void framesAtLfAndCountsBytesAndRecords() throws IOException {
    byte[] bytes = "ab\r\ncd\n\r\nef\r".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(lees(bytes, 64))
        .containsExactly("1@0 ab CRLF", "2@4 cd LF", "3@7  CRLF", "4@9 ef CR_EINDE");
    assertThat(lees(bytes, 8))
        .containsExactly("1@0 ab CRLF", "2@4 cd LF", "3@7  CRLF", "4@9 ef CR_EINDE");
  }

  @Test
  void cutsARecordThatDoesNotFitInPieces() throws IOException {
    byte[] bytes = "ab\r\n0123456789\r\nx".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(lees(bytes, 8))
        .containsExactly("1@0 ab CRLF", "2@4 01234567 VERVOLGT", "2@12 +8 89 CRLF", "3@16 x EINDE");
  }

  @Test
  void keepsBlocksOfTinyRecordsSmall() throws IOException {
    byte[] bytes = "\n".repeat(5000).getBytes(StandardCharsets.ISO_8859_1);
    EiReader reader = new EiReader(new ByteArrayInputStream(bytes));
    Recordblok blok = new Recordblok(4096);
    List<Integer> aantallen = new ArrayList<>();
    List<Integer> eersten = new ArrayList<>();
    while (reader.volgende(blok)) {
      aantallen.add(blok.aantal());
      eersten.add(blok.regel(0));
      assertThat(blok.offset(0)).isEqualTo(blok.regel(0) - 1);
    }

    assertThat(aantallen).containsExactly(2048, 2048, 904);
    assertThat(eersten).containsExactly(1, 2049, 4097);
  }

  @Test
  void keepsControlBytesWhereTheyStand() throws IOException {
    byte[] bytes = "a\u0085b\tc\u001Ad\r\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(lees(bytes, 64)).containsExactly("1@0 a\u0085b\tc\u001Ad CRLF");
  }

  private static List<String> lees(byte[] bytes, int grootte) throws IOException {
    EiReader reader = new EiReader(new ByteArrayInputStream(bytes));
    Recordblok blok = new Recordblok(grootte);
    List<String> uit = new ArrayList<>();
    while (reader.volgende(blok)) {
      for (int i = 0; i < blok.aantal(); i++) {
        uit.add(
            "%d@%d %s%s %s"
                .formatted(
                    blok.regel(i),
                    blok.offset(i),
                    blok.vervolg(i) ? "+" + blok.eerdereLengte(i) + " " : "",
                    blok.tekst(i, 0, blok.lengte(i)),
                    blok.einde(i)));
      }
    }
    return uit;
  }
}
