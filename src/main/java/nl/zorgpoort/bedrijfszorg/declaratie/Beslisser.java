package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Decides an invoice, line by line in its order; the same input gives the same decision. */
public final class Beslisser {
  private static final List<Regel> ALTIJD =
      List.of(
          new Werkgeverontbreekt(),
          new Werkgeververschilt(),
          new Referentiegebruikt(),
          new Samenineenfactuur());
  private static final List<Regel> DEBET =
      List.of(
          new Registratieonbekend(),
          new Andereaanbieder(),
          new Andereregistratiewerkgever(),
          new Zondertoestemming(),
          new Nietgeleverd(),
          new Offerteopen(),
          new Regimepast(),
          new Andereinterventie(),
          new Somklopt(),
          new Prijsoverschreden(),
          new Ontdubbelbaar());
  private static final List<Regel> CREDIT =
      List.of(
          new Creditonbekend(),
          new Creditafgekeurd(),
          new Algecrediteerd(),
          new Creditverschilt(),
          new Creditbedrag());

  private Beslisser() {}

  /** The decision on an invoice; a fault of the invoice itself refuses all its lines. */
  public static Besluit beslis(
      Factuur factuur, Registratiefeiten registraties, Declaratiehistorie historie) {
    List<Melding> geheel = geheel(factuur, registraties, historie);
    Situatie s = new Situatie(factuur, registraties, historie);
    List<Regelbesluit> besluiten = new ArrayList<>();
    for (Declaratie d : factuur.declaraties()) {
      List<Melding> eigen = regels(d).flatMap(r -> r.beoordeel(d, s).stream()).toList();
      Regelbesluit besluit = Regelbesluit.van(d, geheel.isEmpty() ? eigen : metGeheel(eigen));
      s.voegToe(besluit);
      besluiten.add(besluit);
    }
    return new Besluit(factuur, geheel, List.copyOf(besluiten));
  }

  private static Stream<Regel> regels(Declaratie d) {
    return Stream.concat(ALTIJD.stream(), (d.credit().isPresent() ? CREDIT : DEBET).stream());
  }

  private static List<Melding> metGeheel(List<Melding> eigen) {
    return Stream.concat(eigen.stream(), Stream.of(Melding.van("BZ090"))).toList();
  }

  private static List<Melding> geheel(
      Factuur factuur, Registratiefeiten registraties, Declaratiehistorie historie) {
    List<Melding> meldingen = new ArrayList<>();
    if (factuur.werkgever().isEmpty()) {
      meldingen.add(Melding.van("BZ010"));
    }
    if (historie.factuurGebruikt(factuur.aanbieder(), factuur.nummer())) {
      meldingen.add(Melding.van("BZ011", factuur.nummer()));
    }
    if (!factuur.document().pdf()) {
      meldingen.add(Melding.van("BZ012"));
    }
    if (!registraties.magVoor(factuur.aanbieder())) {
      meldingen.add(Melding.van("BZ013", factuur.aanbieder()));
    }
    return List.copyOf(meldingen);
  }
}
