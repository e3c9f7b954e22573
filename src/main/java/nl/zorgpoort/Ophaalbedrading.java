package nl.zorgpoort;

import java.security.SecureRandom;
import java.time.InstantSource;
import nl.zorgpoort.kanaal.mail.Ophaalmail;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.aflevering.Naleveringen;
import nl.zorgpoort.verwerking.ophaallink.Codetoets;
import nl.zorgpoort.verwerking.ophaallink.Ophaallinks;
import nl.zorgpoort.verwerking.ophaallink.Ophalen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registrations that a partner without SFTP fetches by a link and a code. */
@Configuration(proxyBeanMethods = false)
class Ophaalbedrading {
  @Bean
  Ophaallinks ophaallinks(Opslag opslag, Toestemminginstellingen paginas, InstantSource klok) {
    return new Ophaallinks(opslag.ophaalboek(), new SecureRandom(), paginas.basis(), klok);
  }

  @Bean
  Ophalen ophalen(
      Opslag opslag,
      Partners partners,
      Naleveringen naleveringen,
      Codetoets toets,
      Instellingen instellingen,
      InstantSource klok) {
    return new Ophalen(
        opslag.ophaalboek(),
        partners,
        opslag.brokken(),
        naleveringen,
        toets,
        instellingen.registratie().linkVerval(),
        klok);
  }

  @Bean
  Ophaalmail ophaalmail() {
    return new Ophaalmail();
  }
}
