package nl.zorgpoort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.zorgpoort.cli.Databankfout;
import nl.zorgpoort.cli.Werkbank;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.balans.Balanceren;
import nl.zorgpoort.verwerking.balans.Betaalblokkade;
import nl.zorgpoort.verwerking.inzage.Toelichten;
import nl.zorgpoort.verwerking.naslag.Controlesetbeheer;
import nl.zorgpoort.verwerking.naslag.Controlesetboek;
import nl.zorgpoort.verwerking.naslag.Registerimport;
import nl.zorgpoort.verwerking.naspel.Naspelen;
import nl.zorgpoort.verwerking.toegang.Gebruikersbeheer;
import nl.zorgpoort.verwerking.toegang.Logboek;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The database of a command, with the settings of the gateway but without its routes, channels and
 * lock. Beans are made when they are asked for, so that a command pays for what it uses.
 */
final class Databankwerkbank implements Werkbank {
  /** A command speaks through its output and exit code only. */
  private static final Map<String, Object> STIL =
      Map.of(
          "logging.threshold.console", "OFF",
          "spring.main.lazy-initialization", "true",
          "spring.datasource.hikari.maximum-pool-size", "4",
          "spring.datasource.hikari.minimum-idle", "1");

  private final ConfigurableApplicationContext context;

  private Databankwerkbank(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Opens it and brings its schema up to date.
   *
   * @throws Databankfout when it is out of reach
   */
  static Werkbank open(List<String> instellingen) {
    Gateway.schermH2Af();
    ApplicationListener<ApplicationEnvironmentPreparedEvent> map = Databankwerkbank::maakMap;
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Werkbankbedrading.class)
            .web(WebApplicationType.NONE)
            .properties(STIL)
            .registerShutdownHook(false)
            .listeners(map)
            .run(instellingen.toArray(String[]::new));
    try {
      context.getBean(Opslag.class);
      return new Databankwerkbank(context);
    } catch (BeansException e) {
      context.close();
      throw databankfout(e);
    }
  }

  private static void maakMap(ApplicationEnvironmentPreparedEvent event) {
    try {
      Mapwacht.maak(Path.of(event.getEnvironment().getRequiredProperty("zorgpoort.map")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuntimeException databankfout(RuntimeException fout) {
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof SQLException sql) {
        return new Databankfout(
            String.valueOf(sql.getMessage()).lines().findFirst().orElse(""), fout);
      }
    }
    return fout;
  }

  @Override
  public Gebruikersbeheer gebruikersbeheer() {
    return context.getBean(Gebruikersbeheer.class);
  }

  @Override
  public Logboek logboek() {
    return context.getBean(Logboek.class);
  }

  @Override
  public Controlesetboek controlesetboek() {
    return context.getBean(Opslag.class).controlesetboek();
  }

  @Override
  public Balanceren balanceren() {
    return context.getBean(Balanceren.class);
  }

  @Override
  public Betaalblokkade betaalblokkade() {
    return context.getBean(Opslag.class).betaalblokkade();
  }

  @Override
  public Toelichten toelichten() {
    return context.getBean(Toelichten.class);
  }

  @Override
  public Naspelen naspelen() {
    return context.getBean(Naspelen.class);
  }

  @Override
  public Brokken brokken() {
    return context.getBean(Opslag.class).brokken();
  }

  @Override
  public Controlesetbeheer controlesetbeheer() {
    return context.getBean(Controlesetbeheer.class);
  }

  @Override
  public Registerimport registerimport() {
    return context.getBean(Registerimport.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
