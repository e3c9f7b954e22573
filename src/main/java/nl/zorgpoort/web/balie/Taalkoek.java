package nl.zorgpoort.web.balie;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers the language that a reader chose, so that it holds for the next page. */
final class Taalkoek implements HandlerInterceptor {
  private static final String KEUZE = "taal";
  private static final Duration JAAR = Duration.ofDays(365);

  @Override
  public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object pagina) {
    String taal = vraag.getParameter(KEUZE);
    if ("nl".equals(taal) || "en".equals(taal)) {
      antwoord.addHeader(
          HttpHeaders.SET_COOKIE,
          ResponseCookie.from(KEUZE, taal)
              .httpOnly(true)
              .sameSite("Lax")
              .path("/")
              .maxAge(JAAR)
              .build()
              .toString());
    }
    return true;
  }
}
