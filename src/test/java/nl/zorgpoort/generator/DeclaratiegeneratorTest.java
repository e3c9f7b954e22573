package nl.zorgpoort.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import nl.zorgpoort.standaard.Standaarden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaratiegeneratorTest {
  private static final Standaarden STANDAARDEN = Standaarden.laad();

  private final Declaratiegenerator generator =
      new Declaratiegenerator(STANDAARDEN.metId("AW319-1.4").orElseThrow());

  @Test
  void theSameSeedGivesTheSameBytesOnAnyMachine() throws Exception {
    assertThat(sha256(bytes(vraag(40, 100, 7))))
        .isEqualTo("32e380e28f102a1bc82084cfb4232d817d101a5b0fe579fe23f1e12ae0685319");
  }

  @Test
  void anotherSeedGivesAnotherInvoiceForOtherPeople() throws IOException {
    Kladcontrole een = new Kladcontrole();
    Kladcontrole ander = new Kladcontrole();
    String tekst = tekst(vraag(40, 100, 7));
    een.keur(tekst);
    ander.keur(tekst(vraag(40, 100, 8)));
    assertThat(een.bsns()).doesNotContainAnyElementsOf(ander.bsns());
    assertThat(tekst(vraag(40, 100, 8)).substring(80, 92)).isNotEqualTo(tekst.substring(80, 92));
  }

  @Test
  void theSamePeopleComeInEveryMonthOfASeed() throws IOException {
    Kladcontrole een = new Kladcontrole();
    Kladcontrole ander = new Kladcontrole();
    een.keur(tekst(vraag(40, 100, 7)));
    ander.keur(tekst(new Declaratievraag(40, 100, 7, YearMonth.of(2026, 8), "30999001", "5508")));
    assertThat(een.bsns()).isEqualTo(ander.bsns());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 0, 2026-09",
    "3, 10, -1, 2026-02",
    "500, 501, 9223372036854775807, 2024-02",
    "1, 500, 5, 2025-12",
    "20, 2000, 11, 2013-01"
  })
  void isValidByPlainPositions(int verzekerden, int prestaties, long seed, YearMonth maand)
      throws IOException {
    Kladcontrole klad = new Kladcontrole();
    klad.keur(tekst(new Declaratievraag(verzekerden, prestaties, seed, maand, "30999001", "5508")));
    assertThat(klad.bsns()).hasSize(verzekerden);
  }

  @Test
  void takesInstitutionOfficeAndMonthFromTheQuestion() throws IOException {
    String tekst = tekst(new Declaratievraag(2, 4, 1, YearMonth.of(2024, 12), "75999002", "5530"));
    new Kladcontrole().keur(tekst);
    assertThat(tekst.substring(26, 100))
        .matches("5530" + "0{24}" + "75999002" + "04" + "2024120120241231" + ".{12}" + "20250101");
    assertThat(tekst).contains("3001CIZ").contains("055");
  }

  @Test
  void someNamesLieOutsideAscii() throws IOException {
    assertThat(bytes(vraag(100, 100, 1))).contains((byte) 0xEB, (byte) 0xC9);
  }

  @Test
  void theLargestFileKeepsWithinTheCountsAndTheTotal() throws IOException {
    Staart staart = new Staart();
    generator.schrijf(vraag(1, Declaratievraag.MAXIMUM_PRESTATIES, 3), staart);
    assertThat(staart.lengte).isEqualTo(312L * 1_000_002);
    assertThat(staart.laatste).startsWith("990000010000009999990000001000000");
  }

  @Test
  void knowsTheContentsOfNoOtherStandard() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Declaratiegenerator(STANDAARDEN.metId("AW320-1.4").orElseThrow()))
        .withMessage("no generator for AW320-1.4");
  }

  private static Declaratievraag vraag(int verzekerden, int prestaties, long seed) {
    return new Declaratievraag(
        verzekerden, prestaties, seed, YearMonth.of(2026, 9), "30999001", "5508");
  }

  private String tekst(Declaratievraag vraag) throws IOException {
    return new String(bytes(vraag), StandardCharsets.ISO_8859_1);
  }

  private byte[] bytes(Declaratievraag vraag) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    generator.schrijf(vraag, uit);
    return uit.toByteArray();
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  /** Keeps the last record and the number of bytes. */
  private static final class Staart extends OutputStream {
    private long lengte;
    private String laatste = "";

    @Override
    public void write(int teken) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(byte[] bytes) {
      lengte += bytes.length;
      laatste = new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
