package nl.zorgpoort.verwerking.voorcontrole;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Controleresultaat;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Controleresultaat.NietHerkenbaar;
import nl.zorgpoort.controle.Controlevraag;
import nl.zorgpoort.declaratie.Beoordeling;
import nl.zorgpoort.declaratie.Heenbron;
import nl.zorgpoort.declaratie.Voorloop;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.partner.Partners.Inschrijving;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.Vingerafdruk;
import nl.zorgpoort.verwerking.beoordeling.Beslisser;
import nl.zorgpoort.verwerking.beoordeling.Controle;
import nl.zorgpoort.verwerking.beoordeling.GeenControleset;
import nl.zorgpoort.verwerking.beoordeling.Naslagboek;
import nl.zorgpoort.verwerking.beoordeling.Naslagstand;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import nl.zorgpoort.verwerking.beoordeling.Vraagopbouw;
import nl.zorgpoort.verwerking.beoordeling.WachtOpStoring;

/**
 * Checks and decides a file as it would be now, with the control set, register and history that
 * hold at this moment, and throws the decision away.
 */
public final class Voorcontrole {
  private static final Controleontvanger ALLEEN_UITKOMST = new Controleontvanger() {};

  private final Controle controle;
  private final Beslisser beslisser;
  private final Vraagopbouw vraagopbouw;
  private final Naslagboek naslagboek;
  private final Partners partners;
  private final InstantSource klok;

  public Voorcontrole(
      Controle controle,
      Beslisser beslisser,
      Vraagopbouw vraagopbouw,
      Naslagboek naslagboek,
      Partners partners,
      InstantSource klok) {
    this.controle = controle;
    this.beslisser = beslisser;
    this.vraagopbouw = vraagopbouw;
    this.naslagboek = naslagboek;
    this.partners = partners;
    this.klok = klok;
  }

  /** What would come of it. */
  public sealed interface Uitkomst {
    /** It is no message that we know, for this reason in Dutch. */
    record Onbekend(String reden) implements Uitkomst {}

    /** This account may not send for these codes, by field. */
    record Geweigerd(Map<String, String> codes) implements Uitkomst {}

    /** A credit line may be on an earlier file that failed with us: that one goes first. */
    record Wacht() implements Uitkomst {}

    /** No control set holds now. */
    record Nietnu() implements Uitkomst {}

    /**
     * A decision.
     *
     * @param gevonden what was found, the first of it in full
     */
    record Beslist(Beoordeling beoordeling, Verzameling gevonden) implements Uitkomst {}
  }

  /**
   * Checks a file.
   *
   * @param account whose rights, role and environment hold
   * @param bron opened twice
   */
  public Uitkomst controleer(String account, String bestandsnaam, Heenbron bron)
      throws IOException {
    Inschrijving van =
        partners
            .zoek(account)
            .orElseThrow(() -> new IllegalArgumentException("no account " + account));
    Instant nu = klok.instant();
    Aanlevering aanlevering = aanlevering(van, bestandsnaam, bron, nu);
    Controleresultaat resultaat;
    try (InputStream in = bron.open()) {
      resultaat =
          controle.controleer(
              in,
              new Controlevraag(
                  aanlevering.ontvangenDag(), Optional.of(aanlevering.omgeving().indicatie()), 1),
              ALLEEN_UITKOMST);
    }
    if (resultaat instanceof NietHerkenbaar niet) {
      return new Uitkomst.Onbekend(niet.reden());
    }
    Gecontroleerd gecontroleerd = (Gecontroleerd) resultaat;
    Map<String, String> vreemd =
        van.account()
            .vreemdeCodes(
                Voorloop.van(gecontroleerd.standaard(), gecontroleerd.voorloop()).codes());
    return vreemd.isEmpty()
        ? beslis(aanlevering, gecontroleerd, bron, nu)
        : new Uitkomst.Geweigerd(vreemd);
  }

  private static Aanlevering aanlevering(
      Inschrijving van, String bestandsnaam, Heenbron bron, Instant nu) throws IOException {
    try (InputStream in = bron.open()) {
      Vingerafdruk meting = new Vingerafdruk();
      in.transferTo(meting.stroom());
      return new Aanlevering(
          UUID.randomUUID(),
          Long.MAX_VALUE,
          van.account().naam(),
          van.partner().naam(),
          bestandsnaam,
          meting.grootte(),
          meting.sha256(),
          nu,
          van.partner().omgeving(),
          van.partner().rol(),
          1,
          "",
          Staat.GECONTROLEERD,
          Optional.empty());
    }
  }

  private Uitkomst beslis(
      Aanlevering aanlevering, Gecontroleerd gecontroleerd, Heenbron bron, Instant nu)
      throws IOException {
    Naslagstand stand = naslagboek.nu(nu);
    Verzameling gevonden = new Verzameling();
    Poging geen =
        new Poging(aanlevering.id(), Long.MAX_VALUE, 0, aanlevering.id(), aanlevering.id());
    try {
      Beoordeling beoordeling =
          beslisser.beoordeel(
              bron,
              gecontroleerd,
              vraagopbouw.vraag(aanlevering, gecontroleerd, geen, gevonden, stand, nu),
              gevonden.uitvoer());
      return new Uitkomst.Beslist(beoordeling, gevonden);
    } catch (WachtOpStoring e) {
      return new Uitkomst.Wacht();
    } catch (GeenControleset e) {
      return new Uitkomst.Nietnu();
    }
  }
}
