package nl.zorgpoort;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import nl.zorgpoort.controle.Technischecontrole;
import nl.zorgpoort.declaratie.Beoordelaar;
import nl.zorgpoort.kanaal.xml.Retourtelling;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.balans.Balanceren;
import nl.zorgpoort.verwerking.beoordeling.Naslagboek;
import nl.zorgpoort.verwerking.beoordeling.Vraagopbouw;
import nl.zorgpoort.verwerking.beoordeling.Xmlbeslisser;
import nl.zorgpoort.verwerking.inzage.Toelichten;
import nl.zorgpoort.verwerking.naspel.Naspelen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What commands find on their workbench. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import({Naslagbedrading.class, Xmlbedrading.class, Toegangbedrading.class})
class Werkbankbedrading {

  @Bean
  InstantSource klok() {
    return InstantSource.system();
  }

  @Bean
  Standaarden standaarden() {
    return Standaarden.opVraag();
  }

  @Bean
  @DependsOnDatabaseInitialization
  Opslag opslag(DataSource bron, Standaarden standaarden, InstantSource klok) {
    return new Opslag(bron, standaarden, klok);
  }

  @Bean
  Balanceren balanceren(Opslag opslag, Standaarden standaarden, InstantSource klok) {
    return new Balanceren(
        opslag.balansbron(),
        opslag.balansboek(),
        opslag.brokken(),
        standaarden,
        Retourtelling::lees,
        klok);
  }

  /** Of the folder that the gateway runs on. */
  @Bean
  Partners partners(@Value("${zorgpoort.map}") Path map) throws IOException {
    return Partnermap.lees(map.resolve("partners"));
  }

  @Bean
  Toelichten toelichten(Opslag opslag) {
    return new Toelichten(opslag.aanleveringen(), opslag.brokken(), opslag.besluitarchief());
  }

  @Bean
  Naspelen naspelen(
      Opslag opslag, Naslagboek naslagboek, Standaarden standaarden, Xmlbeslisser xmlbeslisser) {
    Technischecontrole controle = Technischecontrole.van(standaarden);
    return new Naspelen(
        opslag.aanleveringen(),
        opslag.brokken(),
        opslag.controleboek(),
        opslag.besluitarchief(),
        new Vraagopbouw(opslag.geschiedenis(), naslagboek),
        controle::controleer,
        new Beoordelaar(controle, standaarden)::beoordeel,
        xmlbeslisser);
  }
}
