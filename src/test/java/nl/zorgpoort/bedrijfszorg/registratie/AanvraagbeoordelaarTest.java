package nl.zorgpoort.bedrijfszorg.registratie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.zorgpoort.bedrijfszorg.declaratie.Polis;
import nl.zorgpoort.bedrijfszorg.registratie.Aanvraagbeoordelaar.Uitkomst;
import nl.zorgpoort.partner.Registratiekunde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A request that is taken up, and for each reason one that differs from it in one thing. */
class AanvraagbeoordelaarTest {
  private static final LocalDate DAG = LocalDate.of(2026, 10, 1);
  private static final Werknemer SANNE =
      new Werknemer(
          "Sanne Proefpersoon", LocalDate.of(1985, 2, 28), "s@example.org", Optional.empty(), "nl");

  /** Values of a request that a test changes one of. */
  private record Vraag(
      String werkgever,
      boolean opNaam,
      String interventie,
      String aanbieder,
      String czo,
      boolean ontdubbelen,
      LocalDate dag,
      boolean offerte) {

    static final Vraag GOED = new Vraag("W1", true, "PSY", "", "", true, DAG, false);

    Aanvraag aanvraag() {
      return new Aanvraag(
          "K1",
          werkgever,
          new Aanvrager(Aanvrager.Soort.BEDRIJFSARTS, "B. Arts"),
          opNaam ? Optional.of(SANNE) : Optional.empty(),
          interventie,
          Optional.of(aanbieder).filter(a -> !a.isEmpty()),
          Optional.of(czo).filter(c -> !c.isEmpty()),
          ontdubbelen,
          dag,
          offerte);
    }

    Vraag interventie(String andere) {
      return new Vraag(werkgever, opNaam, andere, aanbieder, czo, false, dag, offerte);
    }

    Vraag aanbieder(String andere) {
      return new Vraag(werkgever, opNaam, interventie, andere, czo, ontdubbelen, dag, offerte);
    }
  }

  private static final Aanvraagnaslag NASLAG =
      new Aanvraagnaslag() {
        @Override
        public Optional<String> werkgever(String nummer, LocalDate op) {
          return nummer.equals("W1") ? Optional.of("Bakkerij") : Optional.empty();
        }

        @Override
        public Optional<Interventie> interventie(String code, LocalDate op) {
          return switch (code) {
            case "PSY" ->
                Optional.of(new Interventie(code, "Psy", false, Optional.of(Polis.BASIS)));
            case "WERKPLEK" -> Optional.of(new Interventie(code, "Plek", false, Optional.empty()));
            case "TEAM" -> Optional.of(new Interventie(code, "Team", true, Optional.empty()));
            default -> Optional.empty();
          };
        }

        @Override
        public Optional<String> voorkeur(String werkgever, String interventie, LocalDate op) {
          return interventie.equals("PSY") ? Optional.of("30999301") : Optional.empty();
        }

        @Override
        public Optional<Zorgaanbieder> aanbieder(String agb, LocalDate op) {
          return switch (agb) {
            case "30999301", "30999302" -> Optional.of(new Zorgaanbieder(agb, "Zon", "noord"));
            case "30999303" -> Optional.of(new Zorgaanbieder(agb, "Maan", "zuid"));
            case "30999304" -> Optional.of(new Zorgaanbieder(agb, "Ster", "weg"));
            default -> Optional.empty();
          };
        }

        @Override
        public Optional<Set<Registratiekunde>> kunde(String czo) {
          return switch (czo) {
            case "noord" -> Optional.of(Set.of(Registratiekunde.OFFERTE));
            case "zuid" -> Optional.of(Set.of());
            default -> Optional.empty();
          };
        }

        @Override
        public OptionalLong prijs(String aanbieder, String interventie, LocalDate op) {
          return aanbieder.equals("30999302") ? OptionalLong.empty() : OptionalLong.of(90_000);
        }
      };

  private static Uitkomst beoordeel(Vraag vraag) {
    return Aanvraagbeoordelaar.beoordeel(
        vraag.aanvraag(), NASLAG, "R000000007", "loket", LocalDate.of(2026, 10, 5));
  }

  @Test
  void aSoundRequestBeginsARegistrationThatWaitsForConsent() {
    assertThat(beoordeel(Vraag.GOED))
        .isEqualTo(
            new Uitkomst.Aangenomen(
                new Registratie(
                    "R000000007",
                    "loket",
                    "K1",
                    "W1",
                    "Bakkerij",
                    new Aanvrager(Aanvrager.Soort.BEDRIJFSARTS, "B. Arts"),
                    new Interventie("PSY", "Psy", false, Optional.of(Polis.BASIS)),
                    new Zorgaanbieder("30999301", "Zon", "noord"),
                    90_000,
                    DAG,
                    true,
                    true,
                    Offertestaat.GEEN,
                    false,
                    Registratiestaat.WACHT_OP_TOESTEMMING)));
  }

  @Test
  void aQuotationThatNamesNobodyMayLeaveAtOnce() {
    Registratie registratie =
        ((Uitkomst.Aangenomen)
                beoordeel(new Vraag("W1", false, "TEAM", "30999301", "noord", false, DAG, true)))
            .registratie();
    assertThat(registratie.staat()).isEqualTo(Registratiestaat.GEREED);
    assertThat(registratie.offerte()).isEqualTo(Offertestaat.OPEN);
    assertThat(registratie.opNaam()).isFalse();
  }

  static Stream<Arguments> redenen() {
    return Stream.of(
        geval(
            Reden.WERKGEVER_ONBEKEND, v -> new Vraag("W9", true, "PSY", "", "", true, DAG, false)),
        geval(Reden.INTERVENTIE_ONBEKEND, v -> v.aanbieder("30999301").interventie("NIETS")),
        geval(Reden.AANBIEDER_ONBEKEND, v -> v.aanbieder("30999399")),
        geval(Reden.GEEN_VOORKEUR, v -> v.interventie("WERKPLEK")),
        geval(Reden.GEEN_PRIJS, v -> v.aanbieder("30999302")),
        geval(Reden.ANDERE_CZO, v -> new Vraag("W1", true, "PSY", "", "zuid", true, DAG, false)),
        geval(
            Reden.WERKNEMER_ONTBREEKT,
            v -> new Vraag("W1", false, "PSY", "", "", true, DAG, false)),
        geval(
            Reden.NIET_ONTDUBBELBAAR,
            v -> new Vraag("W1", true, "WERKPLEK", "30999301", "", true, DAG, false)),
        geval(
            Reden.IN_DE_TOEKOMST,
            v -> new Vraag("W1", true, "PSY", "", "", true, LocalDate.of(2026, 10, 6), false)),
        geval(Reden.GEEN_OFFERTE, v -> new Vraag("W1", true, "PSY", "", "", true, DAG, true)),
        geval(Reden.CZO_NIET_AANGESLOTEN, v -> v.aanbieder("30999304")),
        geval(
            Reden.CZO_KAN_NIET,
            v -> new Vraag("W1", false, "TEAM", "30999303", "", false, DAG, true)));
  }

  private static Arguments geval(Reden reden, UnaryOperator<Vraag> anders) {
    return Arguments.of(reden, anders.apply(Vraag.GOED));
  }

  @ParameterizedTest
  @MethodSource("redenen")
  void whatDiffersInOneThingIsRefusedForThatReason(Reden reden, Vraag vraag) {
    assertThat(beoordeel(vraag)).isEqualTo(new Uitkomst.Geweigerd(List.of(reden)));
  }

  @Test
  void allReasonsAreNamedInOrderOfCode() {
    Vraag vraag = new Vraag("W9", false, "WERKPLEK", "", "", true, LocalDate.of(2027, 1, 1), false);
    assertThat(beoordeel(vraag))
        .isEqualTo(
            new Uitkomst.Geweigerd(
                List.of(
                    Reden.WERKGEVER_ONBEKEND,
                    Reden.GEEN_VOORKEUR,
                    Reden.WERKNEMER_ONTBREEKT,
                    Reden.NIET_ONTDUBBELBAAR,
                    Reden.IN_DE_TOEKOMST)));
  }
}
