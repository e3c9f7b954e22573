package nl.zorgpoort.bedrijfszorg.registratie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.zorgpoort.partner.Registratiekunde;

/** Judges a request on the day of registration, and names all that is wrong with it. */
public final class Aanvraagbeoordelaar {
  private final Aanvraag aanvraag;
  private final Aanvraagnaslag naslag;
  private final List<Reden> redenen = new ArrayList<>();

  private Aanvraagbeoordelaar(Aanvraag aanvraag, Aanvraagnaslag naslag) {
    this.aanvraag = aanvraag;
    this.naslag = naslag;
  }

  /** How it came out. */
  public sealed interface Uitkomst {
    /** All reasons, in order of code. */
    record Geweigerd(List<Reden> redenen) implements Uitkomst {}

    /** What begins. */
    record Aangenomen(Registratie registratie) implements Uitkomst {}
  }

  /**
   * Judges a request whose <i>kenmerk</i> was not used before.
   *
   * @param id of the registration, when it is accepted
   * @param portaal account that asks
   * @param ontvangen day of receipt
   */
  public static Uitkomst beoordeel(
      Aanvraag aanvraag, Aanvraagnaslag naslag, String id, String portaal, LocalDate ontvangen) {
    return new Aanvraagbeoordelaar(aanvraag, naslag).beoordeel(id, portaal, ontvangen);
  }

  private Uitkomst beoordeel(String id, String portaal, LocalDate ontvangen) {
    Optional<String> werkgever = naslag.werkgever(aanvraag.werkgever(), dag());
    eis(werkgever.isPresent(), Reden.WERKGEVER_ONBEKEND);
    Optional<Interventie> interventie = naslag.interventie(aanvraag.interventie(), dag());
    eis(interventie.isPresent(), Reden.INTERVENTIE_ONBEKEND);
    interventie.ifPresent(this::toetsVorm);
    Optional<Zorgaanbieder> aanbieder = aanbieder();
    OptionalLong prijs = aanbieder.map(this::prijs).orElseGet(OptionalLong::empty);
    eis(aanvraag.offerte() || aanvraag.werknemer().isPresent(), Reden.WERKNEMER_ONTBREEKT);
    eis(!dag().isAfter(ontvangen), Reden.IN_DE_TOEKOMST);
    if (!redenen.isEmpty()) {
      return new Uitkomst.Geweigerd(redenen.stream().sorted().toList());
    }
    return new Uitkomst.Aangenomen(
        registratie(
            id,
            portaal,
            werkgever.orElseThrow(),
            interventie.orElseThrow(),
            aanbieder.orElseThrow(),
            prijs.orElseThrow()));
  }

  private LocalDate dag() {
    return aanvraag.aangemeld();
  }

  private void eis(boolean goed, Reden anders) {
    if (!goed) {
      redenen.add(anders);
    }
  }

  private void toetsVorm(Interventie interventie) {
    eis(aanvraag.offerte() == interventie.offerte(), Reden.GEEN_OFFERTE);
    eis(!aanvraag.ontdubbelen() || interventie.ontdubbelbaar(), Reden.NIET_ONTDUBBELBAAR);
  }

  private Optional<Zorgaanbieder> aanbieder() {
    Optional<String> agb =
        aanvraag
            .aanbieder()
            .or(() -> naslag.voorkeur(aanvraag.werkgever(), aanvraag.interventie(), dag()));
    eis(agb.isPresent(), Reden.GEEN_VOORKEUR);
    Optional<Zorgaanbieder> aanbieder = agb.flatMap(code -> naslag.aanbieder(code, dag()));
    eis(agb.isEmpty() || aanbieder.isPresent(), Reden.AANBIEDER_ONBEKEND);
    aanbieder.map(Zorgaanbieder::czo).ifPresent(this::toetsCzo);
    return aanbieder;
  }

  private void toetsCzo(String czo) {
    eis(aanvraag.czo().map(czo::equals).orElse(true), Reden.ANDERE_CZO);
    Optional<Set<Registratiekunde>> kunde = naslag.kunde(czo);
    eis(kunde.isPresent(), Reden.CZO_NIET_AANGESLOTEN);
    kunde.ifPresent(
        kan ->
            eis(!aanvraag.offerte() || kan.contains(Registratiekunde.OFFERTE), Reden.CZO_KAN_NIET));
  }

  private OptionalLong prijs(Zorgaanbieder aanbieder) {
    OptionalLong prijs = naslag.prijs(aanbieder.agb(), aanvraag.interventie(), dag());
    eis(prijs.isPresent(), Reden.GEEN_PRIJS);
    return prijs;
  }

  private Registratie registratie(
      String id,
      String portaal,
      String werkgevernaam,
      Interventie interventie,
      Zorgaanbieder aanbieder,
      long prijs) {
    boolean opNaam = aanvraag.werknemer().isPresent();
    return new Registratie(
        id,
        portaal,
        aanvraag.kenmerk(),
        aanvraag.werkgever(),
        werkgevernaam,
        aanvraag.aanvrager(),
        interventie,
        aanbieder,
        prijs,
        dag(),
        aanvraag.ontdubbelen(),
        opNaam,
        aanvraag.offerte() ? Offertestaat.OPEN : Offertestaat.GEEN,
        false,
        opNaam ? Registratiestaat.WACHT_OP_TOESTEMMING : Registratiestaat.GEREED);
  }
}
