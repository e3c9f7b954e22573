package nl.zorgpoort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonregelTest {
  @Test
  void membersStandInTheOrderInWhichTheyCame() {
    String tekst =
        new Jsonregel()
            .veld("b", "x")
            .veld("a", 12)
            .veld("leeg", (String) null)
            .veld("lijst", List.of("1", "2"))
            .veld("kaart", Map.of("k", "v"))
            .tekst();
    assertThat(tekst)
        .isEqualTo(
            "{\"b\":\"x\",\"a\":12,\"leeg\":null,\"lijst\":[\"1\",\"2\"],\"kaart\":{\"k\":\"v\"}}");
  }

  @Test
  void nothingIsAnEmptyObject() {
    assertThat(new Jsonregel().tekst()).isEqualTo("{}");
    assertThat(new Jsonregel().veld("l", List.of()).veld("k", Map.of()).tekst())
        .isEqualTo("{\"l\":[],\"k\":{}}");
  }

  @Test
  void quotesBackslashesAndControlCharactersAreEscaped() {
    assertThat(new Jsonregel().veld("v", "\"\\\t\r\n\u0000\u001f").tekst())
        .isEqualTo("{\"v\":\"\\\"\\\\\\u0009\\u000d\\u000a\\u0000\\u001f\"}");
  }

  @Test
  void allOtherCharactersStayAsTheyAre() {
    String waarde = "é\u007f\u0085\u00a0/😀";
    assertThat(new Jsonregel().veld("v", waarde).tekst()).isEqualTo("{\"v\":\"" + waarde + "\"}");
  }
}
