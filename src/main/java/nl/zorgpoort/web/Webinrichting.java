package nl.zorgpoort.web;

import nl.zorgpoort.verwerking.loket.Loket;
import nl.zorgpoort.verwerking.ophaallink.Codetoets;
import nl.zorgpoort.verwerking.ophaallink.Ophalen;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsantwoord;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the pages are made of. */
@Configuration(proxyBeanMethods = false)
@Import(Afscherming.class)
public class Webinrichting implements WebMvcConfigurer {

  @Bean
  Berichtenloket berichtenloket(Loket loket) {
    return new Berichtenloket(loket);
  }

  @Bean
  Toestemmingspagina toestemmingspagina(Toestemmingsantwoord antwoord) {
    return new Toestemmingspagina(antwoord);
  }

  @Bean
  Ophaalpagina ophaalpagina(Ophalen ophalen) {
    return new Ophaalpagina(ophalen);
  }

  @Bean
  Codetoets codetoets() {
    return new Argon2toets();
  }

  @Bean
  Foutfilter foutfilter() {
    return new Foutfilter();
  }

  /** Every text in two languages; Dutch where a language is not ours, whatever the machine's is. */
  @Bean
  MessageSource messageSource() {
    ResourceBundleMessageSource teksten = new ResourceBundleMessageSource();
    teksten.setBasename("messages");
    teksten.setDefaultEncoding("UTF-8");
    teksten.setFallbackToSystemLocale(false);
    teksten.setDefaultLocale(Taalkeuze.NEDERLANDS);
    return teksten;
  }

  @Bean
  LocaleResolver localeResolver() {
    return new Taalkeuze();
  }

  /** The XSDs of our XML messages, for whoever makes or reads them. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry register) {
    register.addResourceHandler("/xsd/*.xsd").addResourceLocations("classpath:/xsd/");
  }
}
