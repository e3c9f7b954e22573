package nl.zorgpoort;

import java.time.InstantSource;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.beoordeling.Naslagboek;
import nl.zorgpoort.verwerking.naslag.Controlesetbeheer;
import nl.zorgpoort.verwerking.naslag.Controlesets;
import nl.zorgpoort.verwerking.naslag.Registerimport;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Register and control set, for the gateway and for commands. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Xmlinstellingen.class)
class Naslagbedrading {

  @Bean
  Controlesets controlesets(Opslag opslag) {
    return new Controlesets(opslag.controlesetboek());
  }

  @Bean
  Controlesetbeheer controlesetbeheer(Opslag opslag, Standaarden standaarden) {
    return new Controlesetbeheer(opslag.controlesetboek(), standaarden.codelijsten());
  }

  @Bean
  Registerimport registerimport(Opslag opslag, Standaarden standaarden, InstantSource klok) {
    return new Registerimport(opslag.registerboek(), standaarden.codelijsten(), klok);
  }

  @Bean
  Naslagboek naslagboek(Opslag opslag, Controlesets controlesets, Xmlinstellingen xml) {
    return opslag.naslagboek(controlesets::haal, xml.grenzen());
  }
}
