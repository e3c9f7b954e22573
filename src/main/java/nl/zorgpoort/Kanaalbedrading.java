package nl.zorgpoort;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import nl.zorgpoort.kanaal.Foutmelding;
import nl.zorgpoort.kanaal.Postbode;
import nl.zorgpoort.kanaal.Wachtrijen;
import nl.zorgpoort.kanaal.sftp.Sftpinstellingen;
import nl.zorgpoort.kanaal.sftp.Sftpmappen;
import nl.zorgpoort.kanaal.sftp.Sftpserver;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.aflevering.Opgehaald;
import nl.zorgpoort.verwerking.herstel.Mislukking;
import nl.zorgpoort.verwerking.intake.Intake;
import org.apache.camel.ProducerTemplate;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Partners, folders, SFTP server and what stands between them and the routes. */
@Configuration(proxyBeanMethods = false)
class Kanaalbedrading {

  /** The demo partners come first, so that their files are among those that are read. */
  @Bean
  Partners partners(Instellingen instellingen, Demotoegangen eerst) throws IOException {
    return Partnermap.lees(Files.createDirectories(instellingen.partners()));
  }

  @Bean
  Sftpmappen sftpmappen(Instellingen instellingen, Partners partners, InstantSource klok)
      throws IOException {
    return new Sftpmappen(instellingen.map(), partners.accounts(), klok);
  }

  @Bean
  Wachtrijen wachtrijen(ProducerTemplate camel) {
    return new Wachtrijen(camel);
  }

  @Bean
  Postbode postbode(Intake intake, Opgehaald opgehaald) {
    return new Postbode(intake, opgehaald);
  }

  @Bean
  Foutmelding foutmelding(Mislukking mislukking, ConfigurableApplicationContext gateway) {
    return new Foutmelding(
        mislukking, () -> !gateway.isClosed(), Opslag::isVerloren, new Noodstop()::stop);
  }

  @Bean(destroyMethod = "stop")
  Sftpserver sftpserver(
      Instellingen instellingen,
      Partners partners,
      Sftpmappen mappen,
      Wachtrijen wachtrijen,
      Opgehaald opgehaald)
      throws IOException, GeneralSecurityException {
    return new Sftpserver(sftp(instellingen), partners, mappen, wachtrijen, opgehaald);
  }

  private static Sftpinstellingen sftp(Instellingen instellingen) {
    Sftpinstellingen lokaal =
        Sftpinstellingen.lokaal(
            instellingen.sftp().poort(), instellingen.map().resolve("sleutels"));
    return new Sftpinstellingen(
        instellingen.sftp().adres(),
        lokaal.poort(),
        lokaal.sleutelmap(),
        lokaal.sessiesPerAccount(),
        lokaal.aanmeldpogingen(),
        lokaal.aanmeldtijd(),
        lokaal.rusttijd());
  }
}
