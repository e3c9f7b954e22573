package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst.Vondst;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Gebruiker;
import nl.zorgpoort.verwerking.toegang.Gebruikersbeheer;
import nl.zorgpoort.verwerking.toegang.Logboek;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import nl.zorgpoort.verwerking.toegang.Logboek.Rij;
import nl.zorgpoort.verwerking.toegang.Logboek.Vraag;
import nl.zorgpoort.verwerking.toegang.Zicht;

/** One visitor of every role at the desk of the shared gateway, which took in the samples. */
final class Balieproef {
  static final Map<Functie, Baliebezoeker> BEZOEKERS = new EnumMap<>(Functie.class);
  static Registratieproef proef;

  static synchronized void start() throws Exception {
    if (!BEZOEKERS.isEmpty()) {
      return;
    }
    proef = Registratieproef.gedeeld();
    for (Functie functie : Functie.values()) {
      Baliebezoeker bezoeker = new Baliebezoeker(proef::web);
      String naam = "proef-" + functie.name().toLowerCase(java.util.Locale.ROOT);
      Optional<String> partner =
          functie == Functie.AANBIEDER ? Optional.of("linde") : Optional.empty();
      String wachtwoord =
          beheer().maak(new Gebruiker(naam, functie, Set.of("*"), partner, true)).orElseThrow();
      assertThat(bezoeker.login(naam, wachtwoord)).isEqualTo("/");
      BEZOEKERS.put(functie, bezoeker);
    }
  }

  static Gebruikersbeheer beheer() {
    return proef.deel(Gebruikersbeheer.class);
  }

  static Baliebezoeker als(Functie functie) {
    return Optional.ofNullable(BEZOEKERS.get(functie)).orElseThrow();
  }

  static Opslag opslag() {
    return proef.deel(Opslag.class);
  }

  static List<Vondst> alles() {
    return opslag()
        .bestandenlijst()
        .zoek(
            Bestandenlijst.Vraag.alles(),
            new Zicht(Optional.empty(), Optional.empty()),
            Optional.empty(),
            5_000);
  }

  static Vondst van(String account, String uitslag) {
    return alles().stream()
        .filter(v -> v.account().equals(account))
        .filter(v -> v.uitslag().map(Enum::name).orElse("").equals(uitslag))
        .findFirst()
        .orElseThrow();
  }

  static List<Rij> log(Handeling handeling) {
    return proef
        .deel(Logboek.class)
        .rijen(
            new Vraag(Optional.empty(), Optional.empty(), Optional.of(handeling), Optional.empty()),
            100);
  }

  private Balieproef() {}
}
