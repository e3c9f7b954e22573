package nl.zorgpoort.bedrijfszorg.registratie;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.zorgpoort.partner.Registratiekunde;

/** What a request is judged with, as it held on a day. */
public interface Aanvraagnaslag {
  /** Name of an employer. */
  Optional<String> werkgever(String nummer, LocalDate op);

  /** An intervention of the catalogue. */
  Optional<Interventie> interventie(String code, LocalDate op);

  /** AGB code of the provider that an employer prefers for an intervention. */
  Optional<String> voorkeur(String werkgever, String interventie, LocalDate op);

  /** A provider of interventions. */
  Optional<Zorgaanbieder> aanbieder(String agb, LocalDate op);

  /** What a CZO takes besides a plain registration; empty when it is no CZO of ours. */
  Optional<Set<Registratiekunde>> kunde(String czo);

  /** Agreed price in eurocents. */
  OptionalLong prijs(String aanbieder, String interventie, LocalDate op);
}
