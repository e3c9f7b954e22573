package nl.zorgpoort.kanaal.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.NoSuchFileException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerpadTest {

  @ParameterizedTest
  @CsvSource({
    "'',                   /",
    ".,                    /",
    "..,                   /",
    "/../../..,            /",
    "in,                   /in",
    "/in/,                 /in",
    "//in//./x.txt,        /in/x.txt",
    "in/../uit/x.txt,      /uit/x.txt",
    "in/../../../delta/in, /delta/in",
    "in/..x,               /in/..x",
    "in/a\\..\\b,          /in/a\\..\\b",
  })
  void neverLeavesTheRoot(String tekst, String pad) throws NoSuchFileException {
    assertThat(Partnerpad.van(tekst)).hasToString(pad);
  }

  @ParameterizedTest
  @ValueSource(strings = {"in/map/x", "/uit/link/../../../x/y/z", "a/b/c"})
  void nothingLiesDeeperThanAFileInAFolder(String tekst) {
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> Partnerpad.van(tekst));
  }
}
