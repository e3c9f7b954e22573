package nl.zorgpoort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.zorgpoort.bedrijfszorg.declaratie.Retourteksten;
import nl.zorgpoort.bedrijfszorg.registratie.Redenteksten;
import nl.zorgpoort.kanaal.xml.Factuurxml;
import nl.zorgpoort.kanaal.xml.Registratiexml;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.partner.Berichtsoort;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.beoordeling.Xmlbeslisser;
import nl.zorgpoort.verwerking.factuur.Declaratieboek;
import nl.zorgpoort.verwerking.factuur.Factuurbesluiten;
import nl.zorgpoort.verwerking.factuur.Factuurpost;
import nl.zorgpoort.verwerking.registratie.Registratiebesluiten;
import nl.zorgpoort.verwerking.registratie.Registratieboek;
import nl.zorgpoort.verwerking.registratie.Xmlpost;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Deciding XML messages, in the gateway and on the workbench. */
@Configuration(proxyBeanMethods = false)
class Xmlbedrading {
  @Bean
  Registratieboek registratieboek(Opslag opslag, Partners partners) {
    return opslag.registratieboek(partners);
  }

  @Bean
  Redenteksten redenteksten() throws IOException {
    return new Redenteksten(lees("bedrijfszorg/redenen.csv"));
  }

  private static String lees(String bron) throws IOException {
    try (InputStream in = new ClassPathResource(bron).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Bean
  Xmlpost xmlpost() {
    return new Registratiexml();
  }

  @Bean
  Xmlbeslisser xmlbeslisser(
      Xmlpost post,
      Registratieboek boek,
      Redenteksten teksten,
      Factuurpost factuurpost,
      Declaratieboek declaratieboek) {
    Registratiebesluiten registraties = new Registratiebesluiten(post, boek, teksten);
    Factuurbesluiten facturen = new Factuurbesluiten(factuurpost, declaratieboek);
    return (aanlevering, soort, in, stand, op) ->
        soort == Berichtsoort.FACTUUR
            ? facturen.besluit(
                aanlevering,
                in,
                new Factuurbesluiten.Stand(
                    stand.register(), stand.grootboek(), stand.gebeurtenis(), stand.grenzen()),
                op)
            : registraties.besluit(aanlevering, soort, in, stand.register(), stand.gebeurtenis());
  }

  @Bean
  Declaratieboek declaratieboek(Opslag opslag, Partners partners) {
    return opslag.declaratieboek(partners);
  }

  @Bean
  Factuurpost factuurpost() throws IOException {
    return new Factuurxml(new Retourteksten(lees("bedrijfszorg/retourcodes.csv")));
  }
}
