package nl.zorgpoort;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.zorgpoort.kanaal.mail.Mailmap;
import nl.zorgpoort.kanaal.mail.Mailuitgang;
import nl.zorgpoort.kanaal.mail.Toestemmingsmail;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.verwerking.registratie.Toestemmingsgegevens;
import nl.zorgpoort.verwerking.registratie.Toestemmingsgevolg;
import nl.zorgpoort.verwerking.registratie.Toestemmingsstuk;
import nl.zorgpoort.verwerking.registratie.Toestemmingsvrager;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsantwoord;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsboek;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsbrieven;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsklok;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsvraag;
import org.apache.camel.component.mail.MailComponent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consent: question, mail, page and what follows. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Toestemminginstellingen.class, Mailinstellingen.class})
class Toestemmingbedrading {

  /** Registrations, found when they are needed: they in turn need somebody to ask for consent. */
  private record Registraties(
      ObjectProvider<Toestemmingsgegevens> gegevens, ObjectProvider<Toestemmingsgevolg> gevolg)
      implements Toestemmingsgegevens, Toestemmingsgevolg {

    @Override
    public Optional<Toestemmingsstuk> van(String registratieId) {
      return gegevens.stream().flatMap(g -> g.van(registratieId).stream()).findFirst();
    }

    @Override
    public void akkoord(String registratieId, Instant op) {
      gevolg.getObject().akkoord(registratieId, op);
    }

    @Override
    public void geweigerd(String registratieId, Instant op) {
      gevolg.getObject().geweigerd(registratieId, op);
    }

    @Override
    public void verlopen(String registratieId, Instant op) {
      gevolg.getObject().verlopen(registratieId, op);
    }
  }

  @Bean
  Toestemmingsboek toestemmingsboek(Opslag opslag) {
    return opslag.toestemmingsboek();
  }

  @Bean
  Toestemmingsvrager toestemmingsvrager(Toestemmingsboek boek, InstantSource klok) {
    return new Toestemmingsvraag(boek, klok);
  }

  @Bean
  Toestemmingsbrieven toestemmingsbrieven(
      Toestemmingsboek boek,
      ObjectProvider<Toestemmingsgegevens> gegevens,
      ObjectProvider<Toestemmingsgevolg> gevolg,
      Toestemminginstellingen instellingen,
      InstantSource klok) {
    return new Toestemmingsbrieven(
        boek, new Registraties(gegevens, gevolg), new SecureRandom(), instellingen.basis(), klok);
  }

  @Bean
  Toestemmingsantwoord toestemmingsantwoord(
      Toestemmingsboek boek,
      ObjectProvider<Toestemmingsgegevens> gegevens,
      ObjectProvider<Toestemmingsgevolg> gevolg,
      Toestemminginstellingen instellingen,
      InstantSource klok) {
    return new Toestemmingsantwoord(
        boek, new Registraties(gegevens, gevolg), instellingen.termijnen(), klok);
  }

  @Bean
  Toestemmingsklok toestemmingsklok(
      Toestemmingsboek boek,
      ObjectProvider<Toestemmingsgegevens> gegevens,
      ObjectProvider<Toestemmingsgevolg> gevolg,
      Mailmap mailmap,
      Toestemminginstellingen instellingen,
      InstantSource klok) {
    return new Toestemmingsklok(
        boek, new Registraties(gegevens, gevolg), mailmap, instellingen.termijnen(), klok);
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
