package nl.zorgpoort.bedrijfszorg.registratie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.bedrijfszorg.declaratie.Polis;
import nl.zorgpoort.partner.Registratiekunde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every message in every state. */
class VervolgbeoordelaarTest {
  private static final Set<Registratiekunde> ALLES = EnumSet.allOf(Registratiekunde.class);
  private static final LocalDate DAG = LocalDate.of(2026, 11, 1);
  private static final Werknemer WERKNEMER =
      new Werknemer("Sanne", LocalDate.of(1985, 2, 28), "s@example.org", Optional.empty(), "nl");

  private static Registratie registratie(Registratiestaat staat) {
    return registratie(staat, 2026, true, Offertestaat.GEEN, false);
  }

  private static Registratie registratie(
      Registratiestaat staat, int jaar, boolean opNaam, Offertestaat offerte, boolean intake) {
    return new Registratie(
        "R1",
        "loket",
        "K1",
        "W1",
        "Bakkerij",
        new Aanvrager(Aanvrager.Soort.HOOFDACCOUNT, "A"),
        new Interventie("PSY", "Psy", offerte != Offertestaat.GEEN, Optional.of(Polis.BASIS)),
        new Zorgaanbieder("30999301", "Zon", "noord"),
        90_000,
        LocalDate.of(jaar, 12, 31),
        false,
        opNaam,
        offerte,
        intake,
        staat);
  }

  private static Bericht bericht(String soort) {
    return switch (soort) {
      case "correctie" -> new Correctie("K", "R1", WERKNEMER);
      case "intrekking" -> new Intrekking("K", "R1");
      case "ontvangst" -> new Ontvangst("K", "R1", Optional.empty());
      case "afsluiting" -> new Afsluiting("K", "R1", DAG, true);
      default -> throw new AssertionError(soort);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "correctie, 'WACHT_OP_TOESTEMMING,GEREED,GELEVERD,OPGEHAALD,BEVESTIGD,AFGEWEZEN,STORING'",
    "intrekking, 'WACHT_OP_TOESTEMMING,GEREED,GELEVERD,OPGEHAALD,BEVESTIGD,AFGEWEZEN,STORING'",
    "ontvangst, 'GELEVERD,OPGEHAALD,BEVESTIGD,AFGEWEZEN'",
    "afsluiting, 'GELEVERD,OPGEHAALD,BEVESTIGD,AFGEWEZEN'"
  })
  void aMessageIsTakenUpInTheseStatesAndInNoOther(String soort, String staten) {
    List<String> wel = List.of(staten.split(",", -1));
    for (Registratiestaat staat : Registratiestaat.values()) {
      assertThat(Vervolgbeoordelaar.bezwaar(bericht(soort), registratie(staat), ALLES))
          .as(staat.name())
          .isEqualTo(
              wel.contains(staat.name()) ? Optional.empty() : Optional.of(Reden.STAAT_PAST_NIET));
    }
  }

  @Test
  void anIntakeFormIsOfTheOldRegimeAndGoesBeforeTheClosingForm() {
    Intake intake = new Intake("K", "R1", DAG);
    Bericht afsluiting = bericht("afsluiting");
    Registratie nieuw = registratie(Registratiestaat.GELEVERD);
    Registratie oud = registratie(Registratiestaat.GELEVERD, 2018, true, Offertestaat.GEEN, false);
    Registratie metIntake =
        registratie(Registratiestaat.GELEVERD, 2018, true, Offertestaat.GEEN, true);
    assertThat(Vervolgbeoordelaar.bezwaar(intake, nieuw, ALLES)).contains(Reden.INTAKE_VERVALLEN);
    assertThat(Vervolgbeoordelaar.bezwaar(intake, oud, ALLES)).isEmpty();
    assertThat(Vervolgbeoordelaar.bezwaar(afsluiting, oud, ALLES)).contains(Reden.INTAKE_ONTBREEKT);
    assertThat(Vervolgbeoordelaar.bezwaar(afsluiting, metIntake, ALLES)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Offertestaat.class)
  void treatmentFollowsOnlyOnAnAcceptedQuotationThatIsAnsweredOnce(Offertestaat offerte) {
    Registratie registratie = registratie(Registratiestaat.GELEVERD, 2026, false, offerte, false);
    boolean mag = offerte == Offertestaat.GEEN || offerte == Offertestaat.GEACCEPTEERD;
    assertThat(Vervolgbeoordelaar.bezwaar(bericht("afsluiting"), registratie, ALLES))
        .isEqualTo(mag ? Optional.empty() : Optional.of(Reden.OFFERTE_NIET_GEACCEPTEERD));
    assertThat(Vervolgbeoordelaar.bezwaar(new Offertebesluit("K", "R1", true), registratie, ALLES))
        .isEqualTo(
            offerte == Offertestaat.OPEN ? Optional.empty() : Optional.of(Reden.OFFERTE_NIET_OPEN));
  }

  @Test
  void whatTheCzoCannotReceiveIsRefusedOnceItHasTheRegistration() {
    for (String soort : List.of("correctie", "intrekking")) {
      assertThat(
              Vervolgbeoordelaar.bezwaar(
                  bericht(soort), registratie(Registratiestaat.OPGEHAALD), Set.of()))
          .contains(Reden.CZO_KAN_NIET);
      assertThat(
              Vervolgbeoordelaar.bezwaar(
                  bericht(soort), registratie(Registratiestaat.WACHT_OP_TOESTEMMING), Set.of()))
          .isEmpty();
    }
  }

  @Test
  void whereNobodyIsNamedNobodyIsCorrected() {
    Registratie registratie =
        registratie(Registratiestaat.GELEVERD, 2026, false, Offertestaat.OPEN, false);
    assertThat(Vervolgbeoordelaar.bezwaar(bericht("correctie"), registratie, ALLES))
        .contains(Reden.GEEN_WERKNEMER);
  }

  @Test
  void aRequestIsNoFollowUp() {
    Aanvraag aanvraag =
        new Aanvraag(
            "K",
            "W1",
            new Aanvrager(Aanvrager.Soort.SUBACCOUNT, "A"),
            Optional.empty(),
            "PSY",
            Optional.empty(),
            Optional.empty(),
            false,
            DAG,
            true);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Vervolgbeoordelaar.bezwaar(
                    aanvraag, registratie(Registratiestaat.GELEVERD), ALLES));
  }
}
