package nl.zorgpoort;

import java.security.SecureRandom;
import java.util.Base64;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.verwerking.toegang.Gebruikers;
import nl.zorgpoort.verwerking.toegang.Gebruikersbeheer;
import nl.zorgpoort.verwerking.toegang.Logboek;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Log-ins and the trail, for the desk and for commands. */
@Configuration(proxyBeanMethods = false)
class Toegangbedrading {
  private static final int WACHTWOORD_BYTES = 15;

  @Bean
  PasswordEncoder argon2() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  @Bean
  Gebruikers gebruikers(Opslag opslag) {
    return opslag.gebruikers();
  }

  @Bean
  Logboek logboek(Opslag opslag) {
    return opslag.logboek();
  }

  @Bean
  Gebruikersbeheer gebruikersbeheer(Gebruikers gebruikers, PasswordEncoder argon2) {
    SecureRandom toeval = new SecureRandom();
    return new Gebruikersbeheer(gebruikers, () -> wachtwoord(toeval), argon2::encode);
  }

  private static String wachtwoord(SecureRandom toeval) {
    byte[] bytes = new byte[WACHTWOORD_BYTES];
    toeval.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
