package nl.zorgpoort;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Predicate;
import nl.zorgpoort.kanaal.mail.Registratiemail;
import nl.zorgpoort.kanaal.mail.Signaalmail;
import nl.zorgpoort.kanaal.mail.Versleuteldestukken;
import nl.zorgpoort.kanaal.sftp.Partnerserver;
import nl.zorgpoort.kanaal.xml.Formaten;
import nl.zorgpoort.kanaal.xml.Xmlherkenner;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.partner.Registratiekanaal;
import nl.zorgpoort.verwerking.aflevering.Uitvak;
import nl.zorgpoort.verwerking.beoordeling.Naslagboek;
import nl.zorgpoort.verwerking.beoordeling.Xmlherkenning;
import nl.zorgpoort.verwerking.registratie.Registratieboek;
import nl.zorgpoort.verwerking.registratie.Registratiegevolg;
import nl.zorgpoort.verwerking.registratie.Xmlpost;
import nl.zorgpoort.verwerking.uitgaand.Nietopgehaald;
import nl.zorgpoort.verwerking.uitgaand.Registratiemaker;
import nl.zorgpoort.verwerking.uitgaand.Registratiepost;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests in, registrations out. */
@Configuration(proxyBeanMethods = false)
class Registratiebedrading {
  @Bean
  Formaten formaten(Instellingen instellingen, Partners partners) {
    Formaten formaten = new Formaten(instellingen.map().resolve("formaten"));
    formaten.eis(
        partners.alle().stream()
            .flatMap(partner -> partner.accounts().stream())
            .flatMap(account -> account.registraties().stream())
            .map(Registratiekanaal::formaat)
            .toList());
    return formaten;
  }

  @Bean
  Xmlherkenning xmlherkenning() {
    return new Xmlherkenner();
  }

  @Bean
  Registratiegevolg registratiegevolg(Registratieboek boek, Opslag opslag) {
    return new Registratiegevolg(boek, opslag.brokken());
  }

  @Bean
  Nietopgehaald nietopgehaald(
      Opslag opslag,
      Partners partners,
      Naslagboek naslagboek,
      Instellingen instellingen,
      InstantSource klok) {
    return new Nietopgehaald(
        opslag.uitberichten(),
        partners,
        op -> werkdagen(naslagboek, naslagboek.nu(op).controleset()),
        instellingen.registratie().ophalenBinnen(),
        klok);
  }

  /** Before there is a control set nobody has said which holidays there are. */
  private static Predicate<LocalDate> werkdagen(Naslagboek naslagboek, int controleset) {
    return controleset == 0
        ? dag -> dag.getDayOfWeek().getValue() < 6
        : naslagboek.controleset(controleset)::werkdag;
  }

  @Bean
  Partnerserver partnerserver(Instellingen instellingen) {
    return new Partnerserver(instellingen.map().resolve("hostsleutels"));
  }

  @Bean
  Registratiemail registratiemail(Mailinstellingen mail, InstantSource klok) {
    return new Registratiemail(new Versleuteldestukken(mail.van(), klok));
  }

  @Bean
  Signaalmail signaalmail() {
    return new Signaalmail();
  }

  @Bean
  Registratiepost registratiepost(
      Opslag opslag, Partners partners, Uitvak uitvak, InstantSource klok) {
    return new Registratiepost(opslag.uitberichten(), partners, opslag.brokken(), uitvak, klok);
  }

  @Bean
  Registratiemaker registratiemaker(
      Opslag opslag, Registratieboek boek, Xmlpost post, Partners partners, InstantSource klok) {
    return new Registratiemaker(opslag.uitberichten(), boek, post, partners, klok);
  }
}
