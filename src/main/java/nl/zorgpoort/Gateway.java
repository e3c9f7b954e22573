package nl.zorgpoort;

import java.time.InstantSource;
import nl.zorgpoort.verwerking.Stappen;
import nl.zorgpoort.web.Webinrichting;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The running gateway: database, use cases, routes, SFTP server. */
@SpringBootConfiguration(proxyBeanMethods = false)
// Without users of our own no user at all, rather than one with a password in the log.
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@EnableConfigurationProperties(Instellingen.class)
@Import({
  Verwerkingbedrading.class,
  Naslagbedrading.class,
  Kanaalbedrading.class,
  Xmlbedrading.class,
  Registratiebedrading.class,
  Ophaalbedrading.class,
  Toestemmingbedrading.class,
  Webinrichting.class,
  Baliebedrading.class,
  Demobedrading.class
})
public class Gateway {

  /** Starts it and returns once it is up; its threads keep the process alive. */
  public static void start(String... instellingen) {
    schermH2Af();
    SpringApplication gateway = new SpringApplication(Gateway.class);
    gateway.addListeners(
        new Poortwacht(System.err, System::exit),
        new Mapwacht(System.out, System.err, System::exit));
    gateway.run(instellingen);
  }

  /** Read when H2 loads: its server for commands is not to be reached from outside. */
  static void schermH2Af() {
    System.setProperty("h2.bindAddress", "127.0.0.1");
  }

  @Bean
  InstantSource klok() {
    return InstantSource.system();
  }

  /** Stands still after the step that a test names, to be killed there. */
  @Bean
  Stappen stappen(Environment omgeving) {
    String naam = omgeving.getProperty("zorgpoort.stop-na", "");
    return naam.isEmpty() ? Stappen.GEEN : Stappen.stilNa(naam, System.out);
  }
}
