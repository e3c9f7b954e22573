package nl.zorgpoort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Gebruiker;
import nl.zorgpoort.verwerking.toegang.Gebruikersbeheer;

/**
 * The log-ins of the desk that were made at this start, because there were none; empty at any later
 * one. With demo partners there is one of every kind.
 */
record Eerstelogins(List<Login> nieuw) {
  /** A provider of the demo. */
  private static final String AANBIEDER = "linde";

  /** A name and its password. */
  record Login(String naam, Functie functie, String wachtwoord) {
    /** Without the password, because this may reach a log. */
    @Override
    public String toString() {
      return "Login[%s]".formatted(naam);
    }
  }

  Eerstelogins {
    nieuw = List.copyOf(nieuw);
  }

  static Eerstelogins maak(Gebruikersbeheer beheer, boolean demo) {
    if (!beheer.alle().isEmpty()) {
      return new Eerstelogins(List.of());
    }
    List<Gebruiker> wie = new ArrayList<>();
    wie.add(kantoor("beheer", Functie.BEHEER));
    if (demo) {
      wie.add(kantoor("beoordelaar", Functie.BEOORDELAAR));
      wie.add(kantoor("lezer", Functie.LEZER));
      wie.add(kantoor("privacy", Functie.PRIVACY));
      wie.add(
          new Gebruiker(
              AANBIEDER, Functie.AANBIEDER, Set.of(Gebruiker.ALLE), Optional.of(AANBIEDER), true));
    }
    List<Login> nieuw = new ArrayList<>();
    wie.forEach(
        g ->
            beheer
                .maak(g)
                .ifPresent(wachtwoord -> nieuw.add(new Login(g.naam(), g.functie(), wachtwoord))));
    return new Eerstelogins(nieuw);
  }

  private static Gebruiker kantoor(String naam, Functie functie) {
    return new Gebruiker(naam, functie, Set.of(Gebruiker.ALLE), Optional.empty(), true);
  }
}
