package nl.zorgpoort;

import java.time.InstantSource;
import javax.sql.DataSource;
import nl.zorgpoort.controle.Technischecontrole;
import nl.zorgpoort.declaratie.Beoordelaar;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.Stappen;
import nl.zorgpoort.verwerking.aflevering.Afleveren;
import nl.zorgpoort.verwerking.aflevering.Naleveringen;
import nl.zorgpoort.verwerking.aflevering.Opgehaald;
import nl.zorgpoort.verwerking.aflevering.Uitvak;
import nl.zorgpoort.verwerking.beoordeling.Beoordelen;
import nl.zorgpoort.verwerking.beoordeling.Besluitvorming;
import nl.zorgpoort.verwerking.beoordeling.Controleren;
import nl.zorgpoort.verwerking.beoordeling.Naslagboek;
import nl.zorgpoort.verwerking.beoordeling.Xmlbeslisser;
import nl.zorgpoort.verwerking.beoordeling.Xmlherkenning;
import nl.zorgpoort.verwerking.herstel.Herstart;
import nl.zorgpoort.verwerking.herstel.Mislukking;
import nl.zorgpoort.verwerking.herstel.Veger;
import nl.zorgpoort.verwerking.intake.Intake;
import nl.zorgpoort.verwerking.intake.Postvak;
import nl.zorgpoort.verwerking.intake.Voorlooplezer;
import nl.zorgpoort.verwerking.loket.Loket;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases on their store; routes call some of these by the name of their method here. */
@Configuration(proxyBeanMethods = false)
class Verwerkingbedrading {

  @Bean
  Standaarden standaarden() {
    return Standaarden.laad();
  }

  @Bean
  Technischecontrole technischecontrole(Standaarden standaarden) {
    return Technischecontrole.van(standaarden).bouwAlle();
  }

  @Bean
  Opslag opslag(DataSource bron, Standaarden standaarden, InstantSource klok) {
    return new Opslag(bron, standaarden, klok);
  }

  @Bean
  Voorlooplezer voorlooplezer(Standaarden standaarden) {
    return new Voorlooplezer(standaarden);
  }

  @Bean
  Intake intake(
      Postvak postvak,
      Opslag opslag,
      Partners partners,
      Voorlooplezer voorlooplezer,
      Stappen stappen,
      InstantSource klok) {
    return new Intake(
        postvak, opslag.brokken(), opslag.ontvangstboek(), partners, voorlooplezer, stappen, klok);
  }

  @Bean
  Controleren controleren(
      Opslag opslag,
      Partners partners,
      Technischecontrole controle,
      Xmlherkenning xmlherkenning,
      Stappen stappen,
      InstantSource klok) {
    return new Controleren(
        opslag.aanleveringen(),
        opslag.brokken(),
        opslag.controleboek(),
        partners,
        controle::controleer,
        xmlherkenning,
        stappen,
        klok);
  }

  @Bean
  Beoordelen beoordelen(
      Opslag opslag,
      Naslagboek naslagboek,
      Partners partners,
      Technischecontrole controle,
      Standaarden standaarden,
      Xmlbeslisser xmlbeslisser,
      Stappen stappen,
      InstantSource klok) {
    Besluitvorming besluitvorming =
        new Besluitvorming(
            opslag.brokken(),
            opslag.controleboek(),
            opslag.beslisboek(),
            opslag.geschiedenis(),
            naslagboek,
            partners,
            new Beoordelaar(controle, standaarden)::beoordeel,
            xmlbeslisser);
    return new Beoordelen(
        opslag.aanleveringen(), opslag.beslisboek(), besluitvorming, stappen, klok);
  }

  @Bean
  Afleveren afleveren(Opslag opslag, Uitvak uitvak, Stappen stappen, InstantSource klok) {
    return new Afleveren(
        opslag.aanleveringen(), opslag.uitbak(), opslag.brokken(), uitvak, stappen, klok);
  }

  @Bean
  Opgehaald opgehaald(Opslag opslag, Naleveringen naleveringen, InstantSource klok) {
    return new Opgehaald(opslag.aanleveringen(), opslag.uitbak(), naleveringen, klok);
  }

  @Bean
  Loket loket(
      Partners partners, Intake intake, Opslag opslag, Loket.Melding melding, Xmlinstellingen xml) {
    return new Loket(
        partners,
        intake,
        opslag.aanleveringen(),
        opslag.uitbak(),
        opslag.brokken(),
        melding,
        xml.grootsteHttp());
  }

  @Bean
  Veger veger(
      Postvak postvak,
      Intake intake,
      Opslag opslag,
      Instellingen instellingen,
      InstantSource klok) {
    Veger.Rust rust =
        new Veger.Rust(instellingen.veger().bestandRust(), instellingen.veger().staatRust());
    return new Veger(postvak, intake, opslag.aanleveringen(), opslag.beslisboek(), rust, klok);
  }

  @Bean
  Mislukking mislukking(Opslag opslag, InstantSource klok) {
    return new Mislukking(opslag.aanleveringen(), klok);
  }

  @Bean
  Herstart herstart(Opslag opslag, InstantSource klok) {
    return new Herstart(opslag.aanleveringen(), klok);
  }
}
