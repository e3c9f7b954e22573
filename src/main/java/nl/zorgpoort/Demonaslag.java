package nl.zorgpoort;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.zorgpoort.referentie.Klacht;
import nl.zorgpoort.verwerking.naslag.Afgewezen;
import nl.zorgpoort.verwerking.naslag.Controlesetbeheer;
import nl.zorgpoort.verwerking.naslag.ImportBezet;
import nl.zorgpoort.verwerking.naslag.Naslagbestand;
import nl.zorgpoort.verwerking.naslag.Registerimport;
import nl.zorgpoort.verwerking.naslag.Verantwoording;
import nl.zorgpoort.verwerking.naslag.Voortgang;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Takes the fictional register and control set of the demo in, through the same use cases as those
 * of an installation. What is there already stays as it is, so a later start changes nothing.
 */
final class Demonaslag {
  private static final String BRON = "demo";

  /** Before any demo delivery was received. */
  private static final Instant INGANG = Instant.parse("2013-01-01T00:00:00Z");

  private final Registerimport register;
  private final Controlesetbeheer controleset;
  private final InstantSource klok;

  Demonaslag(Registerimport register, Controlesetbeheer controleset, InstantSource klok) {
    this.register = register;
    this.controleset = controleset;
    this.klok = klok;
  }

  private record Bronbestand(String naam, Resource inhoud) implements Naslagbestand {
    @Override
    public long grootte() {
      return 0;
    }

    @Override
    public InputStream open() throws IOException {
      return inhoud.getInputStream();
    }
  }

  void laad() throws IOException {
    try {
      keur(register.importeer(BRON, bestanden("register"), false, Voortgang.STIL));
      Verantwoording waarom =
          new Verantwoording(BRON, "Fictieve controleset van de demo", klok.instant());
      keur(
          controleset.importeer(
              bestanden("controleset"), waarom, Optional.of(INGANG), Voortgang.STIL));
    } catch (ImportBezet e) {
      throw new IllegalStateException("an import holds up the demo", e);
    }
  }

  private static List<Naslagbestand> bestanden(String map) throws IOException {
    List<Naslagbestand> uit = new ArrayList<>();
    for (Resource bron :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:demo/" + map + "/*.csv")) {
      uit.add(new Bronbestand(Objects.requireNonNull(bron.getFilename()), bron));
    }
    return uit;
  }

  /** What ships with the program is right, and a test says so. */
  private static void keur(Object uitkomst) {
    if (uitkomst instanceof Afgewezen afgewezen) {
      Klacht eerste = afgewezen.klachten().get(0);
      throw new IllegalStateException("demo data: " + eerste);
    }
  }
}
