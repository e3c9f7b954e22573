package nl.zorgpoort.verwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkcodeTest {
  @Test
  void aCodeIs256RandomBitsAndReadsBack() {
    Linkcode code = Linkcode.nieuw(new Random(1));
    assertThat(code.tekst()).matches("[A-Za-z0-9_-]{43}");
    assertThat(Linkcode.lees(code.tekst()).orElseThrow().sha256())
        .isEqualTo(code.sha256())
        .matches("[0-9a-f]{64}");
    assertThat(code.toString()).doesNotContain(code.tekst());
    assertThat(Linkcode.nieuw(new SecureRandom()).tekst()).isNotEqualTo(code.tekst());
  }

  /** SHA-256 of 43 letters A, as sha256sum gives it. */
  @Test
  void itsHashIsThatOfItsText() {
    assertThat(Linkcode.lees("A".repeat(43)).orElseThrow().sha256())
        .isEqualTo("0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kort", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='", "../../etc"})
  void anythingElseIsNoCode(String tekst) {
    assertThat(Linkcode.lees(tekst)).isEmpty();
  }

  @Test
  void itsAddressHasOneSlashBeforeThePage() {
    Linkcode code = Linkcode.nieuw(new Random(1));
    assertThat(code.adres(URI.create("https://poort.example"), "ophalen"))
        .isEqualTo("https://poort.example/ophalen/" + code.tekst())
        .isEqualTo(code.adres(URI.create("https://poort.example/"), "ophalen"));
  }
}
