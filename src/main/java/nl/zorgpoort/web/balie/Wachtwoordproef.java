package nl.zorgpoort.web.balie;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.verwerking.toegang.Gebruikers.Inlog;
import nl.zorgpoort.verwerking.toegang.Inloggen;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A name and a password. Unknown, shut or wrong: it takes as long and looks the same. */
final class Wachtwoordproef implements AuthenticationProvider {
  private final Inloggen inloggen;
  private final PasswordEncoder argon2;
  private final String vanNiemand;

  Wachtwoordproef(Inloggen inloggen, PasswordEncoder argon2) {
    this.inloggen = inloggen;
    this.argon2 = argon2;
    this.vanNiemand = argon2.encode("niemand");
  }

  @Override
  public Authentication authenticate(Authentication vraag) {
    String naam = vraag.getName();
    Optional<Inlog> inlog = inloggen.open(naam);
    boolean klopt =
        argon2.matches(
            String.valueOf(vraag.getCredentials()),
            inlog.map(Inlog::wachtwoord).orElse(vanNiemand));
    if (!klopt || inlog.isEmpty()) {
      inloggen.mislukt(naam);
      throw new BadCredentialsException("no");
    }
    inloggen.gelukt(inlog.get().gebruiker());
    return UsernamePasswordAuthenticationToken.authenticated(
        inlog.get().gebruiker().naam(), "", List.of());
  }

  @Override
  public boolean supports(Class<?> soort) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
  }
}
