package nl.zorgpoort.bedrijfszorg.registratie;

import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.bedrijfszorg.declaratie.Regime;
import nl.zorgpoort.partner.Registratiekunde;

/** Judges a message about a registration that exists. */
public final class Vervolgbeoordelaar {
  private Vervolgbeoordelaar() {}

  /**
   * Why a message is refused; empty when it is taken up.
   *
   * @param registratie the one that it names, of which its sender may know
   * @param kan what its CZO takes
   */
  public static Optional<Reden> bezwaar(
      Bericht bericht, Registratie registratie, Set<Registratiekunde> kan) {
    if (bericht instanceof Aanvraag) {
      throw new IllegalArgumentException("a request begins a registration");
    }
    if (bericht instanceof Correctie) {
      return correctie(registratie)
          .or(() -> eis(kanNog(registratie, kan, Registratiekunde.CORRECTIE), Reden.CZO_KAN_NIET));
    }
    if (bericht instanceof Intrekking) {
      return eis(!registratie.staat().eind(), Reden.STAAT_PAST_NIET)
          .or(() -> eis(kanNog(registratie, kan, Registratiekunde.INTREKKING), Reden.CZO_KAN_NIET));
    }
    if (bericht instanceof Offertebesluit) {
      return offerte(registratie);
    }
    return vanCzo(bericht, registratie);
  }

  /** What did not leave yet can be changed without a word to the CZO. */
  private static boolean kanNog(
      Registratie registratie, Set<Registratiekunde> kan, Registratiekunde kunde) {
    return !registratie.staat().bijCzo() || kan.contains(kunde);
  }

  private static Optional<Reden> vanCzo(Bericht bericht, Registratie registratie) {
    if (!registratie.staat().bijCzo()) {
      return Optional.of(Reden.STAAT_PAST_NIET);
    }
    if (bericht instanceof Intake) {
      return eis(registratie.regime() == Regime.OUD, Reden.INTAKE_VERVALLEN)
          .or(() -> behandelbaar(registratie));
    }
    if (bericht instanceof Afsluiting) {
      return behandelbaar(registratie)
          .or(
              () ->
                  eis(
                      registratie.regime() == Regime.NIEUW || registratie.intake(),
                      Reden.INTAKE_ONTBREEKT));
    }
    return eis(registratie.staat() != Registratiestaat.AFGESLOTEN, Reden.STAAT_PAST_NIET);
  }

  /** No treatment is expected before a quotation is accepted, nor after the end. */
  private static Optional<Reden> behandelbaar(Registratie registratie) {
    boolean open =
        registratie.offerte() == Offertestaat.OPEN
            || registratie.offerte() == Offertestaat.AFGEWEZEN;
    return eis(registratie.staat() != Registratiestaat.AFGESLOTEN, Reden.STAAT_PAST_NIET)
        .or(() -> eis(!open, Reden.OFFERTE_NIET_GEACCEPTEERD));
  }

  private static Optional<Reden> correctie(Registratie registratie) {
    return eis(!registratie.staat().eind(), Reden.STAAT_PAST_NIET)
        .or(() -> eis(registratie.opNaam(), Reden.GEEN_WERKNEMER));
  }

  private static Optional<Reden> offerte(Registratie registratie) {
    return eis(!registratie.staat().eind(), Reden.STAAT_PAST_NIET)
        .or(() -> eis(registratie.offerte() == Offertestaat.OPEN, Reden.OFFERTE_NIET_OPEN));
  }

  private static Optional<Reden> eis(boolean goed, Reden anders) {
    return goed ? Optional.empty() : Optional.of(anders);
  }
}
