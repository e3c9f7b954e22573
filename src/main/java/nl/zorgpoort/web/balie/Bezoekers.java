package nl.zorgpoort.web.balie;

import java.security.Principal;
import java.util.Optional;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.toegang.Gebruiker;
import nl.zorgpoort.verwerking.toegang.Gebruikers;
import nl.zorgpoort.verwerking.toegang.Gebruikers.Inlog;
import nl.zorgpoort.verwerking.toegang.Logboek;
import nl.zorgpoort.verwerking.toegang.Zicht;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Looks up who asks, at every request: a log-in that was taken away ends at once. */
final class Bezoekers implements HandlerMethodArgumentResolver {
  private final Gebruikers gebruikers;
  private final Partners partners;
  private final Logboek logboek;

  Bezoekers(Gebruikers gebruikers, Partners partners, Logboek logboek) {
    this.gebruikers = gebruikers;
    this.partners = partners;
    this.logboek = logboek;
  }

  /** Absent for nobody, and for a log-in that does not work any more. */
  Optional<Bezoek> zoek(String naam) {
    return gebruikers.zoek(naam).map(Inlog::gebruiker).filter(Gebruiker::actief).map(this::bezoek);
  }

  private Bezoek bezoek(Gebruiker wie) {
    return new Bezoek(wie, Zicht.van(wie, partners), logboek);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Bezoek.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest vraag,
      @Nullable WebDataBinderFactory binder) {
    Principal wie = vraag.getUserPrincipal();
    return Optional.ofNullable(wie)
        .flatMap(p -> zoek(p.getName()))
        .orElseThrow(() -> new AccessDeniedException("no such log-in any more"));
  }
}
