package nl.zorgpoort;

import java.security.SecureRandom;
import java.time.InstantSource;
import nl.zorgpoort.kanaal.mail.Mailmap;
import nl.zorgpoort.kanaal.mail.Mailuitgang;
import nl.zorgpoort.kanaal.mail.Toestemmingsmail;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.verwerking.registratie.Toestemmingsgegevens;
import nl.zorgpoort.verwerking.registratie.Toestemmingsgevolg;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsantwoord;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsboek;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsbrieven;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsklok;
import org.apache.camel.component.mail.MailComponent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consent: question, mail, page and what follows. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Toestemminginstellingen.class, Mailinstellingen.class})
class Toestemmingbedrading {

  @Bean
  Toestemmingsboek toestemmingsboek(Opslag opslag) {
    return opslag.toestemmingsboek();
  }

  @Bean
  Toestemmingsbrieven toestemmingsbrieven(
      Toestemmingsboek boek,
      Toestemmingsgegevens gegevens,
      Toestemminginstellingen instellingen,
      InstantSource klok) {
    return new Toestemmingsbrieven(boek, gegevens, new SecureRandom(), instellingen.basis(), klok);
  }

  @Bean
  Toestemmingsantwoord toestemmingsantwoord(
      Toestemmingsboek boek,
      Toestemmingsgegevens gegevens,
      Toestemminginstellingen instellingen,
      InstantSource klok) {
    return new Toestemmingsantwoord(boek, gegevens, instellingen.termijnen(), klok);
  }

  @Bean
  Toestemmingsklok toestemmingsklok(
      Toestemmingsboek boek,
      Toestemmingsgevolg gevolg,
      Mailmap mailmap,
      Toestemminginstellingen instellingen,
      InstantSource klok) {
    return new Toestemmingsklok(boek, gevolg, mailmap, instellingen.termijnen(), klok);
  }

  @Bean
  Toestemmingsmail toestemmingsmail() {
    return new Toestemmingsmail();
  }

  @Bean
  Mailmap mailmap(Instellingen instellingen, Mailinstellingen mail, InstantSource klok) {
    return new Mailmap(instellingen.map().resolve("mail"), mail.van(), klok);
  }

  @Bean
  Mailuitgang mailuitgang(Mailinstellingen mail) {
    return new Mailuitgang(mail.mailserver());
  }

  /** Camel finds a component by the scheme of an address. */
  @Bean
  MailComponent smtp(Mailuitgang uitgang) {
    return uitgang.component();
  }

  /** The same over TLS from the first byte. */
  @Bean
  MailComponent smtps(Mailuitgang uitgang) {
    return uitgang.component();
  }
}
