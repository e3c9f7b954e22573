package nl.zorgpoort.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.zorgpoort.verwerking.herstel.Oorzaak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Our own failure at a page: the log says what it was without its message, which may quote a BSN,
 * and the visitor that it is ours.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class Foutfilter extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(Foutfilter.class);

  @Override
  protected void doFilterInternal(
      HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder)
      throws IOException {
    try {
      verder.doFilter(vraag, antwoord);
    } catch (ServletException | RuntimeException e) {
      LOG.error("a page failed: {}", Oorzaak.van(e));
      if (!antwoord.isCommitted()) {
        antwoord.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      }
    }
  }
}
