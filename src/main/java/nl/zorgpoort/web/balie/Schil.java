package nl.zorgpoort.web.balie;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the shell of every page needs: who is there, and which page this is. */
@ControllerAdvice(basePackageClasses = Schil.class)
class Schil {
  private final Bezoekers bezoekers;

  Schil(Bezoekers bezoekers) {
    this.bezoekers = bezoekers;
  }

  @ModelAttribute("bezoek")
  Optional<Bezoek> bezoek(@Nullable Principal wie) {
    return Optional.ofNullable(wie).flatMap(p -> bezoekers.zoek(p.getName()));
  }

  @ModelAttribute("pad")
  String pad(HttpServletRequest vraag) {
    return vraag.getRequestURI();
  }
}
