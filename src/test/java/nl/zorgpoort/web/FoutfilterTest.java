package nl.zorgpoort.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class FoutfilterTest {
  @Test
  void aFailureIsOursAndItsMessageStaysOutOfTheLog(CapturedOutput uitvoer) throws Exception {
    MockHttpServletResponse antwoord = new MockHttpServletResponse();

    new Foutfilter()
        .doFilter(
            new MockHttpServletRequest(),
            antwoord,
            (vraag, hier) -> {
              throw new ServletException(new IllegalStateException("value 999911120"));
            });

    assertThat(antwoord.getStatus()).isEqualTo(500);
    assertThat(uitvoer.getAll()).contains("IllegalStateException").doesNotContain("999911120");
  }
}
