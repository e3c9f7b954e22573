package nl.zorgpoort.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Dutch or English: what the reader chose on the page, else what is known of the reader, else what
 * was chosen before, else what the browser prefers.
 */
final class Taalkeuze implements LocaleResolver {
  static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
  static final Locale ENGELS = Locale.ENGLISH;

  private static final String KEUZE = "taal";
  private static final String BEKEND = Taalkeuze.class.getName() + ".bekend";

  /** The language that the reader is known to want, unless this request says otherwise. */
  static void stel(HttpServletRequest vraag, String taal) {
    vraag.setAttribute(BEKEND, taal);
  }

  @Override
  public Locale resolveLocale(HttpServletRequest vraag) {
    String gekozen = vraag.getParameter(KEUZE);
    if (gekozen != null) {
      return taal(gekozen);
    }
    if (vraag.getAttribute(BEKEND) instanceof String bekend) {
      return taal(bekend);
    }
    Cookie koek = WebUtils.getCookie(vraag, KEUZE);
    if (koek != null) {
      return taal(koek.getValue());
    }
    return vraag.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
        ? NEDERLANDS
        : taal(vraag.getLocale().getLanguage());
  }

  private static Locale taal(String code) {
    return code.equals(ENGELS.getLanguage()) ? ENGELS : NEDERLANDS;
  }

  @Override
  public void setLocale(
      HttpServletRequest vraag, @Nullable HttpServletResponse antwoord, @Nullable Locale taal) {
    throw new UnsupportedOperationException("the address says it");
  }
}
