package nl.zorgpoort.verwerking.registratie;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.bedrijfszorg.registratie.Aanvraag;
import nl.zorgpoort.bedrijfszorg.registratie.Aanvraagbeoordelaar;
import nl.zorgpoort.bedrijfszorg.registratie.Aanvraagbeoordelaar.Uitkomst;
import nl.zorgpoort.bedrijfszorg.registratie.Afsluiting;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord;
import nl.zorgpoort.bedrijfszorg.registratie.Bericht;
import nl.zorgpoort.bedrijfszorg.registratie.Correctie;
import nl.zorgpoort.bedrijfszorg.registratie.Intake;
import nl.zorgpoort.bedrijfszorg.registratie.Intrekking;
import nl.zorgpoort.bedrijfszorg.registratie.Offertebesluit;
import nl.zorgpoort.bedrijfszorg.registratie.Ontvangst;
import nl.zorgpoort.bedrijfszorg.registratie.Reden;
import nl.zorgpoort.bedrijfszorg.registratie.Redenteksten;
import nl.zorgpoort.bedrijfszorg.registratie.Registratie;
import nl.zorgpoort.bedrijfszorg.registratie.Vervolgbeoordelaar;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.partner.Berichtsoort;
import nl.zorgpoort.partner.Registratiekunde;
import nl.zorgpoort.verwerking.Aanlevering;

/**
 * Decides a message about a registration. The outcome depends on the bytes, the delivery, and the
 * numbers of register and events alone.
 */
public final class Registratiebesluiten {
  private final Xmlpost post;
  private final Registratieboek boek;
  private final Redenteksten teksten;

  public Registratiebesluiten(Xmlpost post, Registratieboek boek, Redenteksten teksten) {
    this.post = post;
    this.boek = boek;
    this.teksten = teksten;
  }

  /**
   * Decides.
   *
   * @param register number of the register to decide with
   * @param stand number of the last event to decide with
   */
  public Xmlbesluit besluit(
      Aanlevering aanlevering, Berichtsoort soort, InputStream in, long register, long stand)
      throws IOException {
    Xmlpost.Lezing lezing = post.lees(soort, in);
    if (lezing instanceof Xmlpost.Lezing.Fout fout) {
      return geweigerd(aanlevering, Optional.empty(), Optional.empty(), fout.meldingen());
    }
    Bericht bericht = ((Xmlpost.Lezing.Goed) lezing).bericht();
    return bericht instanceof Aanvraag aanvraag
        ? begin(aanlevering, aanvraag, register, stand)
        : vervolg(aanlevering, bericht, register, stand);
  }

  private Xmlbesluit begin(Aanlevering aanlevering, Aanvraag aanvraag, long register, long stand) {
    Optional<Registratieboek.Eerdere> eerdere =
        boek.metKenmerk(aanlevering.account(), aanvraag.kenmerk(), stand);
    String vingerafdruk = Aanvraagafdruk.van(aanvraag);
    if (eerdere.isPresent()) {
      return eerdere.get().vingerafdruk().equals(vingerafdruk)
          ? aangenomen(aanlevering, aanvraag, eerdere.get().id(), genoemd(aanvraag, eerdere.get()))
          : geweigerd(aanlevering, aanvraag, Optional.empty(), List.of(Reden.KENMERK_GEBRUIKT));
    }
    Uitkomst uitkomst =
        Aanvraagbeoordelaar.beoordeel(
            aanvraag,
            boek.naslag(register),
            Registratie.id(aanlevering.volgnummer()),
            aanlevering.account(),
            aanlevering.ontvangenDag());
    if (uitkomst instanceof Uitkomst.Geweigerd niet) {
      return geweigerd(aanlevering, aanvraag, Optional.empty(), niet.redenen());
    }
    Registratie registratie = ((Uitkomst.Aangenomen) uitkomst).registratie();
    Gevolg nieuw = new Gevolg.Nieuw(registratie, aanvraag.werknemer(), vingerafdruk);
    return aangenomen(aanlevering, aanvraag, registratie.id(), nieuw);
  }

  private static Gevolg genoemd(Aanvraag aanvraag, Registratieboek.Eerdere eerdere) {
    return new Gevolg.Genoemd(eerdere.id(), aanvraag.werknemer().isPresent());
  }

  private Xmlbesluit vervolg(Aanlevering aanlevering, Bericht bericht, long register, long stand) {
    Optional<Registratie> gevonden =
        boek.van(registratie(bericht), stand).filter(r -> magWeten(aanlevering, bericht, r));
    if (gevonden.isEmpty()) {
      return geweigerd(aanlevering, bericht, Optional.empty(), List.of(Reden.REGISTRATIE_ONBEKEND));
    }
    Registratie registratie = gevonden.get();
    Set<Registratiekunde> kan =
        boek.naslag(register).kunde(registratie.aanbieder().czo()).orElse(Set.of());
    Optional<Reden> bezwaar = Vervolgbeoordelaar.bezwaar(bericht, registratie, kan);
    if (bezwaar.isPresent()) {
      return geweigerd(aanlevering, bericht, Optional.of(registratie), List.of(bezwaar.get()));
    }
    return aangenomen(aanlevering, bericht, registratie.id(), gevolg(bericht));
  }

  /** The portal that asked, or the CZO that it is for. */
  private static boolean magWeten(
      Aanlevering aanlevering, Bericht bericht, Registratie registratie) {
    boolean vanPortaal =
        bericht instanceof Correctie
            || bericht instanceof Intrekking
            || bericht instanceof Offertebesluit;
    String mag = vanPortaal ? registratie.portaal() : registratie.aanbieder().czo();
    return aanlevering.account().equals(mag);
  }

  private static String registratie(Bericht bericht) {
    return bericht instanceof Correctie c
        ? c.registratie()
        : bericht instanceof Intrekking i
            ? i.registratie()
            : bericht instanceof Offertebesluit o ? o.registratie() : vanCzo(bericht);
  }

  private static String vanCzo(Bericht bericht) {
    return bericht instanceof Ontvangst o
        ? o.registratie()
        : bericht instanceof Intake i ? i.registratie() : ((Afsluiting) bericht).registratie();
  }

  private static Gevolg gevolg(Bericht bericht) {
    String id = registratie(bericht);
    if (bericht instanceof Correctie correctie) {
      return new Gevolg.Gecorrigeerd(id, correctie.werknemer());
    }
    if (bericht instanceof Offertebesluit besluit) {
      return new Gevolg.OfferteBesloten(id, besluit.geaccepteerd());
    }
    if (bericht instanceof Ontvangst ontvangst) {
      return new Gevolg.Beantwoord(id, ontvangst.reden().isEmpty());
    }
    if (bericht instanceof Intrekking) {
      return new Gevolg.Ingetrokken(id);
    }
    return bericht instanceof Intake ? new Gevolg.IntakeGedaan(id) : new Gevolg.Afgesloten(id);
  }

  private Xmlbesluit aangenomen(
      Aanlevering aanlevering, Bericht bericht, String registratie, Gevolg gevolg) {
    Antwoord antwoord =
        new Antwoord(
            aanlevering.bestandsnaam(),
            Optional.of(bericht.kenmerk()),
            Optional.of(registratie),
            List.of());
    return new Xmlbesluit(
        Uitslag.VERWERKT, post.schrijf(antwoord), List.of(gevolg), Optional.empty());
  }

  private Xmlbesluit geweigerd(
      Aanlevering aanlevering,
      Bericht bericht,
      Optional<Registratie> registratie,
      List<Reden> redenen) {
    List<Gevolg> genoemd = new ArrayList<>();
    if (bericht instanceof Correctie) {
      registratie.ifPresent(r -> genoemd.add(new Gevolg.Genoemd(r.id(), true)));
    }
    Xmlbesluit besluit =
        geweigerd(
            aanlevering,
            Optional.of(bericht.kenmerk()),
            registratie.map(Registratie::id),
            redenen.stream().map(teksten::melding).toList());
    return new Xmlbesluit(besluit.uitslag(), besluit.antwoord(), genoemd, Optional.empty());
  }

  private Xmlbesluit geweigerd(
      Aanlevering aanlevering,
      Optional<String> kenmerk,
      Optional<String> registratie,
      List<Antwoord.Melding> meldingen) {
    Antwoord antwoord = new Antwoord(aanlevering.bestandsnaam(), kenmerk, registratie, meldingen);
    return new Xmlbesluit(
        Uitslag.BERICHT_AFGEKEURD, post.schrijf(antwoord), List.of(), Optional.empty());
  }
}
