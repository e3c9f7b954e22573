package nl.zorgpoort.web.balie;

import static nl.zorgpoort.verwerking.toegang.Functie.AANBIEDER;
import static nl.zorgpoort.verwerking.toegang.Functie.BEHEER;
import static nl.zorgpoort.verwerking.toegang.Functie.BEOORDELAAR;
import static nl.zorgpoort.verwerking.toegang.Functie.LEZER;
import static nl.zorgpoort.verwerking.toegang.Functie.PRIVACY;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Inloggen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Who may reach which page of the desk: nobody anything, except for what is named here. */
@Configuration(proxyBeanMethods = false)
class Baliebeveiliging {
  /** Our own scripts and styles alone, none inside a page. */
  private static final String BELEID =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src"
          + " 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private static final String INLOGGEN = "/inloggen";
  private static final String DOSSIER = "/bestanden/{nr}";
  private static final String RECORD = "/bestanden/{nr}/regels/{regel}";

  /** Lets the count of a log-in's sessions go down when one ends. */
  @Bean
  HttpSessionEventPublisher sessiemelder() {
    return new HttpSessionEventPublisher();
  }

  @Bean
  @Order(2)
  SecurityFilterChain balie(
      HttpSecurity http, Inloggen inloggen, PasswordEncoder argon2, Bezoekers bezoekers)
      throws Exception {
    Toegang toegang = new Toegang(bezoekers);
    return http.authorizeHttpRequests(
            wie ->
                wie.dispatcherTypeMatchers(
                        DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, INLOGGEN, "/stijl.css", "/balie/*")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/webjars/chart.js/**")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/", "/regels", "/regels/*")
                    .access(toegang.voor(EnumSet.allOf(Functie.class)))
                    .requestMatchers(HttpMethod.GET, "/bestanden", DOSSIER, RECORD)
                    .access(toegang.voor(BEHEER, BEOORDELAAR, LEZER, AANBIEDER))
                    .requestMatchers(HttpMethod.GET, DOSSIER + "/codes/{code}")
                    .access(toegang.voor(BEHEER, BEOORDELAAR, LEZER, AANBIEDER))
                    .requestMatchers(HttpMethod.POST, "/bestanden", RECORD)
                    .access(toegang.voor(BEOORDELAAR, AANBIEDER))
                    .requestMatchers(
                        HttpMethod.GET, DOSSIER + "/stukken/{soort}", DOSSIER + "/origineel")
                    .access(toegang.voor(BEOORDELAAR, AANBIEDER))
                    .requestMatchers(HttpMethod.POST, DOSSIER + "/herstart", DOSSIER + "/opnieuw")
                    .access(toegang.voor(BEHEER, BEOORDELAAR))
                    .requestMatchers(HttpMethod.GET, "/vastgehouden", "/uitzonderingen")
                    .access(toegang.voor(BEHEER, BEOORDELAAR, LEZER))
                    .requestMatchers(
                        HttpMethod.POST,
                        "/vastgehouden",
                        "/vastgehouden/vrij",
                        "/uitzonderingen/{voorstel}/besluit",
                        DOSSIER + "/vasthouden",
                        DOSSIER + "/vrijgeven",
                        RECORD + "/uitzondering")
                    .access(toegang.voor(BEOORDELAAR))
                    .requestMatchers(HttpMethod.GET, "/rapport", "/rapport/{vorm}")
                    .access(toegang.voor(BEHEER, BEOORDELAAR, LEZER, AANBIEDER))
                    .requestMatchers(HttpMethod.GET, "/aanbieders/{agb}")
                    .access(toegang.voor(BEHEER, BEOORDELAAR, LEZER))
                    .requestMatchers(HttpMethod.GET, "/registraties", "/registraties/{id}")
                    .access(toegang.voor(BEHEER, BEOORDELAAR, LEZER))
                    .requestMatchers("/voorcontrole")
                    .access(toegang.voor(BEOORDELAAR, AANBIEDER))
                    .requestMatchers("/client")
                    .access(toegang.voor(BEOORDELAAR))
                    .requestMatchers(HttpMethod.GET, "/logboek")
                    .access(toegang.voor(PRIVACY))
                    .requestMatchers("/gebruikers", "/gebruikers/*/*")
                    .access(toegang.voor(BEHEER))
                    .anyRequest()
                    .denyAll())
        .authenticationProvider(new Wachtwoordproef(inloggen, argon2))
        .formLogin(
            f ->
                f.loginPage(INLOGGEN)
                    .usernameParameter("naam")
                    .passwordParameter("wachtwoord")
                    .defaultSuccessUrl("/")
                    .failureUrl(INLOGGEN + "?fout"))
        .logout(u -> u.logoutUrl("/uitloggen").logoutSuccessUrl(INLOGGEN + "?uit"))
        .headers(Baliebeveiliging::koppen)
        .sessionManagement(s -> s.maximumSessions(5))
        .build();
  }

  private static void koppen(HeadersConfigurer<HttpSecurity> koppen) {
    koppen
        .contentSecurityPolicy(beleid -> beleid.policyDirectives(BELEID))
        .referrerPolicy(herkomst -> herkomst.policy(ReferrerPolicy.SAME_ORIGIN));
  }

  /** Asks the store, not the session, what somebody is there for. */
  private record Toegang(Bezoekers bezoekers) {
    AuthorizationManager<RequestAuthorizationContext> voor(Functie... functies) {
      return voor(EnumSet.copyOf(Arrays.asList(functies)));
    }

    AuthorizationManager<RequestAuthorizationContext> voor(Set<Functie> functies) {
      return (wie, vraag) ->
          new AuthorizationDecision(
              wie.get().isAuthenticated()
                  && bezoekers
                      .zoek(wie.get().getName())
                      .filter(bezoek -> functies.contains(bezoek.wie().functie()))
                      .isPresent());
    }
  }
}
