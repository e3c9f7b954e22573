package nl.zorgpoort.web.balie;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.zorgpoort.verwerking.toegang.Gebruikers.Inlog;
import nl.zorgpoort.verwerking.toegang.Inloggen;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A name and a password. Unknown, shut or wrong: it takes as long and looks the same. A comparison
 * takes 16 MB, so a flood of them waits its turn or is sent away.
 */
final class Wachtwoordproef implements AuthenticationProvider {
  private static final int TEGELIJK = 4;
  private static final int GEDULD_S = 5;

  private final Semaphore beurten = new Semaphore(TEGELIJK);
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
        klopt(
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

  private boolean klopt(String wachtwoord, String hash) {
    try {
      if (!beurten.tryAcquire(GEDULD_S, TimeUnit.SECONDS)) {
        throw new AuthenticationServiceException("too many at once");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AuthenticationServiceException("interrupted", e);
    }
    try {
      return argon2.matches(wachtwoord, hash);
    } finally {
      beurten.release();
    }
  }

  @Override
  public boolean supports(Class<?> soort) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
  }
}
