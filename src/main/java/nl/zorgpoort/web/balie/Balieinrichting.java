package nl.zorgpoort.web.balie;

import java.time.InstantSource;
import java.util.List;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.aflevering.Heraflevering;
import nl.zorgpoort.verwerking.herstel.Herstart;
import nl.zorgpoort.verwerking.herstel.Vasthoudboek;
import nl.zorgpoort.verwerking.inzage.Aanbiederbeeld;
import nl.zorgpoort.verwerking.inzage.Afwijzingen;
import nl.zorgpoort.verwerking.inzage.Besluitarchief;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst;
import nl.zorgpoort.verwerking.inzage.Dagbeeld;
import nl.zorgpoort.verwerking.inzage.Dossierkast;
import nl.zorgpoort.verwerking.inzage.Registratielijst;
import nl.zorgpoort.verwerking.inzage.Toelichten;
import nl.zorgpoort.verwerking.toegang.Gebruikers;
import nl.zorgpoort.verwerking.toegang.Gebruikersbeheer;
import nl.zorgpoort.verwerking.toegang.Inloggen;
import nl.zorgpoort.verwerking.toegang.Logboek;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;
import nl.zorgpoort.verwerking.uitzondering.Uitzonderingen;
import nl.zorgpoort.verwerking.uitzondering.Uitzonderingsboek;
import nl.zorgpoort.verwerking.voorcontrole.Voorcontrole;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.ITemplateEngine;

/** The pages of the desk. */
@Configuration(proxyBeanMethods = false)
@Import({Baliebeveiliging.class, Balieinrichting.Wie.class})
public class Balieinrichting {
  @Bean
  Bezoekers bezoekers(Gebruikers gebruikers, Partners partners, Logboek logboek) {
    return new Bezoekers(gebruikers, partners, logboek);
  }

  @Bean
  Inloggen inloggen(Gebruikers gebruikers, Logboek logboek, InstantSource klok) {
    return new Inloggen(gebruikers, logboek, klok);
  }

  @Bean
  Regelcatalogus regelcatalogus(Standaarden standaarden) {
    return Regelcatalogus.van(standaarden);
  }

  @Bean
  Dossiers dossiers(Aanleveringen aanleveringen, Dossierkast kast) {
    return new Dossiers(aanleveringen, kast);
  }

  @Bean
  Opmaak opmaak() {
    return new Opmaak();
  }

  @Bean
  Schil schil(Bezoekers bezoekers) {
    return new Schil(bezoekers);
  }

  @Bean
  Inlogpagina inlogpagina() {
    return new Inlogpagina();
  }

  @Bean
  Startpagina startpagina(Dagbeeld dagbeeld, Regelcatalogus catalogus, InstantSource klok) {
    return new Startpagina(dagbeeld, catalogus, klok);
  }

  @Bean
  Bestandenpagina bestandenpagina(Bestandenlijst lijst) {
    return new Bestandenpagina(lijst);
  }

  @Bean
  Dossierpagina dossierpagina(
      Dossiers dossiers,
      Dossierkast kast,
      Besluitarchief archief,
      Brokken brokken,
      Regelcatalogus catalogus,
      Herstart herstart,
      Heraflevering heraflevering) {
    return new Dossierpagina(dossiers, kast, archief, brokken, catalogus, herstart, heraflevering);
  }

  @Bean
  Recordpagina recordpagina(
      Dossiers dossiers,
      Toelichten toelichten,
      Besluitarchief archief,
      Dossierkast kast,
      Standaarden standaarden,
      Regelcatalogus catalogus) {
    return new Recordpagina(dossiers, toelichten, archief, kast, standaarden, catalogus);
  }

  @Bean
  Vasthoudpagina vasthoudpagina(
      Dossiers dossiers, Vasthoudboek boek, Partners partners, InstantSource klok) {
    return new Vasthoudpagina(dossiers, boek, partners, klok);
  }

  @Bean
  Uitzonderingspagina uitzonderingspagina(
      Dossiers dossiers, Uitzonderingen uitzonderingen, Uitzonderingsboek boek) {
    return new Uitzonderingspagina(dossiers, uitzonderingen, boek);
  }

  @Bean
  Voorcontrolepagina voorcontrolepagina(
      Voorcontrole voorcontrole, Partners partners, Regelcatalogus catalogus, InstantSource klok) {
    return new Voorcontrolepagina(voorcontrole, partners, catalogus, new Matiging(klok));
  }

  @Bean
  Rapportpagina rapportpagina(
      Afwijzingen afwijzingen,
      Regelcatalogus catalogus,
      MessageSource teksten,
      ITemplateEngine sjablonen,
      Opmaak opmaak) {
    return new Rapportpagina(afwijzingen, catalogus, new Rapportvormen(teksten, sjablonen, opmaak));
  }

  @Bean
  Aanbiederpagina aanbiederpagina(
      Aanbiederbeeld beeld, Regelcatalogus catalogus, InstantSource klok) {
    return new Aanbiederpagina(beeld, catalogus, klok);
  }

  @Bean
  Registratiepagina registratiepagina(Registratielijst lijst) {
    return new Registratiepagina(lijst);
  }

  @Bean
  Clientpagina clientpagina(Dossierkast kast) {
    return new Clientpagina(kast);
  }

  @Bean
  Cataloguspagina cataloguspagina(Regelcatalogus catalogus) {
    return new Cataloguspagina(catalogus);
  }

  @Bean
  Logboekpagina logboekpagina(Logboek logboek) {
    return new Logboekpagina(logboek);
  }

  @Bean
  Gebruikerspagina gebruikerspagina(Gebruikersbeheer beheer, Partners partners) {
    return new Gebruikerspagina(beheer, partners);
  }

  /** Lets a page say that it wants to know who asks. */
  @Configuration(proxyBeanMethods = false)
  static class Wie implements WebMvcConfigurer {
    private final Bezoekers bezoekers;

    Wie(Bezoekers bezoekers) {
      this.bezoekers = bezoekers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> oplossers) {
      oplossers.add(bezoekers);
    }

    @Override
    public void addInterceptors(InterceptorRegistry register) {
      register.addInterceptor(new Taalkoek()).excludePathPatterns("/toestemming/**", "/ophalen/**");
    }
  }
}
