package nl.zorgpoort.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.Http403ForbiddenEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may reach what: nobody anything, except for what is named here. No session: the proof against
 * forged posts is a cookie, so that a page opened before a restart still works after it.
 */
@Configuration(proxyBeanMethods = false)
class Afscherming {
  /** No script, no frame, no foreign source. */
  private static final String BELEID =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
          + " frame-ancestors 'none'; base-uri 'none'";

  /** Shown a token with every request, never a cookie: a forged post has nothing to show. */
  private static final String BERICHTEN = "/berichten";

  /** What needs no log-in; all else is of the desk. */
  private static final String[] OPENBAAR = {
    "/actuator/**", "/xsd/**", "/toestemming/**", "/ophalen/**", BERICHTEN, BERICHTEN + "/**"
  };

  @Bean
  @Order(1)
  SecurityFilterChain afgeschermd(HttpSecurity http) throws Exception {
    return http.securityMatcher(OPENBAAR)
        .authorizeHttpRequests(
            wie ->
                wie.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/actuator/health", "/xsd/*.xsd")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/toestemming/*")
                    .permitAll()
                    .requestMatchers(HttpMethod.POST, "/toestemming/*")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/ophalen/*")
                    .permitAll()
                    .requestMatchers(HttpMethod.POST, "/ophalen/*")
                    .permitAll()
                    .requestMatchers(HttpMethod.POST, BERICHTEN)
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, BERICHTEN + "/*")
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .csrf(v -> v.csrfTokenRepository(koek()).ignoringRequestMatchers(BERICHTEN))
        .headers(Afscherming::koppen)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .exceptionHandling(e -> e.authenticationEntryPoint(new Http403ForbiddenEntryPoint()))
        .build();
  }

  /** Strict: the page that posts is ours, also when a mail led to it. */
  private static CookieCsrfTokenRepository koek() {
    CookieCsrfTokenRepository koek = new CookieCsrfTokenRepository();
    koek.setCookieCustomizer(k -> k.httpOnly(true).sameSite("Strict"));
    return koek;
  }

  /** The address of a page behind a mail holds its code: no other site sees where one came from. */
  private static void koppen(HeadersConfigurer<HttpSecurity> koppen) {
    koppen
        .contentSecurityPolicy(beleid -> beleid.policyDirectives(BELEID))
        .referrerPolicy(herkomst -> herkomst.policy(ReferrerPolicy.NO_REFERRER));
  }
}
