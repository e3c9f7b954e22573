package nl.zorgpoort;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.List;
import nl.zorgpoort.kanaal.mail.Mailmap;
import nl.zorgpoort.kanaal.mail.Mailuitgang;
import nl.zorgpoort.kanaal.sftp.Demosleutels;
import nl.zorgpoort.kanaal.sftp.Sftpserver;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.Stappen;
import nl.zorgpoort.verwerking.aflevering.Afleveren;
import nl.zorgpoort.verwerking.beoordeling.Beoordelen;
import nl.zorgpoort.verwerking.beoordeling.Controleren;
import nl.zorgpoort.verwerking.intake.Intake;
import nl.zorgpoort.verwerking.intake.Voorlooplezer;
import nl.zorgpoort.verwerking.naslag.Controlesetbeheer;
import nl.zorgpoort.verwerking.naslag.Controlesets;
import nl.zorgpoort.verwerking.naslag.Registerimport;
import nl.zorgpoort.verwerking.uitgaand.Registratiepost;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What happens at a start, and in which order. */
@Configuration(proxyBeanMethods = false)
class Demobedrading {

  @Bean
  Demotoegangen demotoegangen(Instellingen instellingen)
      throws IOException, GeneralSecurityException {
    return new Demotoegangen(
        instellingen.demo() ? new Demosleutels(instellingen.map()).maak() : List.of());
  }

  @Bean
  Demo demo(
      Opslag opslag,
      Partners partners,
      Voorlooplezer voorlooplezer,
      Controleren controleren,
      Beoordelen beoordelen,
      Afleveren afleveren,
      Stappen stappen) {
    return new Demo(opslag, partners, voorlooplezer, controleren, beoordelen, afleveren, stappen);
  }

  @Bean
  Demonaslag demonaslag(
      Registerimport register, Controlesetbeheer controleset, InstantSource klok) {
    return new Demonaslag(register, controleset, klok);
  }

  @Bean
  Opstart opstart(
      Instellingen instellingen,
      Intake intake,
      Registratiepost registratiepost,
      Demonaslag demonaslag,
      Demo demo,
      Controlesets controlesets,
      InstantSource klok) {
    return new Opstart(instellingen, intake, registratiepost, demonaslag, demo, controlesets, klok);
  }

  @Bean
  Startbericht startbericht(
      Instellingen instellingen,
      Partners partners,
      Opslag opslag,
      Demotoegangen toegangen,
      Eerstelogins logins,
      Mailuitgang mailuitgang,
      Mailmap mailmap) {
    return new Startbericht(
        instellingen,
        partners,
        opslag.overzicht(),
        toegangen,
        logins,
        mailuitgang.plek(mailmap.map()),
        System.out);
  }

  /** Last of all, when the routes run: the door opens. */
  @Bean
  ApplicationRunner open(Sftpserver sftp, Startbericht startbericht, Environment omgeving) {
    return argumenten -> {
      sftp.start();
      int webpoort = omgeving.getRequiredProperty("local.server.port", Integer.class);
      startbericht.toon(webpoort, sftp.poort());
    };
  }
}
