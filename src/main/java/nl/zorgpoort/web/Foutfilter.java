package nl.zorgpoort.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import nl.zorgpoort.verwerking.herstel.Oorzaak;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
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

  private static final int DIEPTE = 20;

  @Override
  protected void doFilterInternal(
      HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder)
      throws IOException {
    try {
      verder.doFilter(vraag, antwoord);
    } catch (ServletException | RuntimeException e) {
      boolean teGroot = teGroot(e);
      if (!teGroot) {
        LOG.error("a page failed: {}", Oorzaak.van(e));
      }
      if (!antwoord.isCommitted()) {
        antwoord.sendError(
            teGroot
                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      }
    }
  }

  /** An upload that does not fit, which is no failure of ours. */
  private static boolean teGroot(Throwable fout) {
    return Stream.iterate(fout, Objects::nonNull, Throwable::getCause)
        .limit(DIEPTE)
        .anyMatch(SizeException.class::isInstance);
  }
}
