package nl.zorgpoort;

import java.time.InstantSource;
import nl.zorgpoort.controle.Technischecontrole;
import nl.zorgpoort.declaratie.Beoordelaar;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.aflevering.Heraflevering;
import nl.zorgpoort.verwerking.aflevering.Uitvak;
import nl.zorgpoort.verwerking.beoordeling.Naslagboek;
import nl.zorgpoort.verwerking.beoordeling.Vraagopbouw;
import nl.zorgpoort.verwerking.herstel.Vasthoudboek;
import nl.zorgpoort.verwerking.inzage.Aanbiederbeeld;
import nl.zorgpoort.verwerking.inzage.Afwijzingen;
import nl.zorgpoort.verwerking.inzage.Besluitarchief;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst;
import nl.zorgpoort.verwerking.inzage.Dagbeeld;
import nl.zorgpoort.verwerking.inzage.Dossierkast;
import nl.zorgpoort.verwerking.inzage.Registratielijst;
import nl.zorgpoort.verwerking.inzage.Toelichten;
import nl.zorgpoort.verwerking.toegang.Gebruikersbeheer;
import nl.zorgpoort.verwerking.uitzondering.Uitzonderingen;
import nl.zorgpoort.verwerking.uitzondering.Uitzonderingsboek;
import nl.zorgpoort.verwerking.voorcontrole.Voorcontrole;
import nl.zorgpoort.web.balie.Balieinrichting;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The desk on its store. */
@Configuration(proxyBeanMethods = false)
@Import({Balieinrichting.class, Toegangbedrading.class})
class Baliebedrading {
  @Bean
  Aanleveringen aanleveringen(Opslag opslag) {
    return opslag.aanleveringen();
  }

  @Bean
  Brokken brokken(Opslag opslag) {
    return opslag.brokken();
  }

  @Bean
  Besluitarchief besluitarchief(Opslag opslag) {
    return opslag.besluitarchief();
  }

  @Bean
  Bestandenlijst bestandenlijst(Opslag opslag) {
    return opslag.bestandenlijst();
  }

  @Bean
  Dossierkast dossierkast(Opslag opslag) {
    return opslag.dossierkast();
  }

  @Bean
  Afwijzingen afwijzingen(Opslag opslag) {
    return opslag.afwijzingen();
  }

  @Bean
  Registratielijst registratielijst(Opslag opslag) {
    return opslag.registratielijst();
  }

  @Bean
  Aanbiederbeeld aanbiederbeeld(Opslag opslag) {
    return opslag.aanbiederbeeld();
  }

  @Bean
  Dagbeeld dagbeeld(Opslag opslag) {
    return opslag.dagbeeld();
  }

  @Bean
  Toelichten toelichten(Opslag opslag) {
    return new Toelichten(opslag.aanleveringen(), opslag.brokken(), opslag.besluitarchief());
  }

  @Bean
  Vasthoudboek vasthoudboek(Opslag opslag) {
    return opslag.vasthoudboek();
  }

  @Bean
  Uitzonderingsboek uitzonderingsboek(Opslag opslag) {
    return opslag.uitzonderingsboek();
  }

  @Bean
  Uitzonderingen uitzonderingen(Uitzonderingsboek boek, Opslag opslag, InstantSource klok) {
    return new Uitzonderingen(
        boek, opslag.aanleveringen(), opslag.dossierkast(), opslag.besluitarchief(), klok);
  }

  @Bean
  Voorcontrole voorcontrole(
      Opslag opslag,
      Naslagboek naslagboek,
      Partners partners,
      Technischecontrole controle,
      Standaarden standaarden,
      InstantSource klok) {
    return new Voorcontrole(
        controle::controleer,
        new Beoordelaar(controle, standaarden)::beoordeel,
        new Vraagopbouw(opslag.geschiedenis(), naslagboek),
        naslagboek,
        partners,
        klok);
  }

  @Bean
  Heraflevering heraflevering(Opslag opslag, Uitvak uitvak) {
    return new Heraflevering(opslag.aanleveringen(), opslag.uitbak(), opslag.brokken(), uitvak);
  }

  @Bean
  @DependsOnDatabaseInitialization
  Eerstelogins eerstelogins(Gebruikersbeheer beheer, Instellingen instellingen) {
    return Eerstelogins.maak(beheer, instellingen.demo());
  }
}
