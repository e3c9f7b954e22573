package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.zorgpoort.declaratie.Retourkenmerk;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.partner.Berichtsoort;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.Vingerafdruk;
import nl.zorgpoort.verwerking.beoordeling.Zending.Soort;

/** What goes to whom under which name. */
final class Zendingen {
  private final Brokken brokken;
  private final Partners partners;

  Zendingen(Brokken brokken, Partners partners) {
    this.brokken = brokken;
    this.partners = partners;
  }

  /** The text answer to what cannot have a retour. */
  List<Zending> tekst(Aanlevering aanlevering, Poging poging) throws IOException {
    String naam = kenmerk(aanlevering).weigeringsnaam(aanlevering.bestandsnaam());
    return List.of(aanAfzender(aanlevering, Soort.ANTWOORD, naam, poging.antwoord()));
  }

  /** The answer to an XML message. */
  List<Zending> xml(Aanlevering aanlevering, Poging poging, Berichtsoort bericht)
      throws IOException {
    Retourkenmerk kenmerk = kenmerk(aanlevering);
    String heen = aanlevering.bestandsnaam();
    return List.of(
        bericht == Berichtsoort.FACTUUR
            ? aanAfzender(aanlevering, Soort.RETOUR, kenmerk.xmlretournaam(heen), poging.antwoord())
            : aanAfzender(
                aanlevering, Soort.ANTWOORD, kenmerk.antwoordnaam(heen), poging.antwoord()));
  }

  /** The report, and the retour; or in place of that the message itself for who pays. */
  List<Zending> van(Aanlevering aanlevering, Poging poging, Uitslag uitslag) throws IOException {
    Retourkenmerk kenmerk = kenmerk(aanlevering);
    String heen = aanlevering.bestandsnaam();
    Zending rapport =
        aanAfzender(aanlevering, Soort.RAPPORT, kenmerk.rapportnaam(heen), poging.rapport());
    return List.of(
        rapport,
        uitslag == Uitslag.DOORGESTUURD
            ? doorgestuurd(aanlevering)
            : aanAfzender(aanlevering, Soort.RETOUR, kenmerk.retournaam(heen), poging.antwoord()));
  }

  /** Measured on what is stored, so that what is delivered is what was stored. */
  private Zending aanAfzender(Aanlevering aanlevering, Soort soort, String naam, UUID inhoud)
      throws IOException {
    Vingerafdruk afdruk = new Vingerafdruk();
    brokken.kopieer(inhoud, afdruk.stroom());
    return new Zending(
        soort, aanlevering.account(), naam, naam, inhoud, afdruk.sha256(), afdruk.grootte());
  }

  /** The received bytes, measured when they came in. */
  private Zending doorgestuurd(Aanlevering aanlevering) {
    String naar =
        partners
            .zoek(aanlevering.account())
            .flatMap(inschrijving -> inschrijving.partner().doorsturen())
            .orElseThrow(
                () -> new IllegalStateException("no payer behind " + aanlevering.account()));
    String naam = aanlevering.bestandsnaam();
    return new Zending(
        Soort.DOORSTUUR,
        naar,
        naam,
        kenmerk(aanlevering).doorstuurnaam(naam),
        aanlevering.id(),
        aanlevering.sha256(),
        aanlevering.grootte());
  }

  private static Retourkenmerk kenmerk(Aanlevering aanlevering) {
    return Retourkenmerk.van(aanlevering.sha256(), aanlevering.aflevernummer());
  }
}
