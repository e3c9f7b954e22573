package nl.zorgpoort.standaard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgpoort.standaard.Berichtstandaard.Plaatsing;

/** Verifies that a definition holds together: positions, sums, lists, patterns, references. */
final class Definitiekeuring {
  private final Berichtstandaard standaard;
  private final Codelijsten lijsten;
  private final List<String> fouten = new ArrayList<>();

  Definitiekeuring(Berichtstandaard standaard, Codelijsten lijsten) {
    this.standaard = standaard;
    this.lijsten = lijsten;
  }

  /** Every fault, in the order of the file; empty for a sound definition. */
  List<String> fouten() {
    standaard.recordtypes().forEach(this::record);
    nummersUniek();
    kenmerkenUniek();
    standaard.structuur().forEach(this::plaatsing);
    standaard.rollen().forEach((rol, nr) -> bestaat("rol " + rol, nr));
    standaard
        .relaties()
        .forEach(r -> r.velden().forEach(nr -> bestaat("relatie " + r.soort(), nr)));
    return List.copyOf(fouten);
  }

  private void record(Recordtype type) {
    int verwacht = 0;
    for (Rubriek r : type.rubrieken()) {
      positie(r, verwacht);
      rubriek(r);
      verwacht = r.einde();
    }
    if (verwacht != standaard.recordlengte()) {
      meld("record %s ends at %d, not at %d", type.kenmerk(), verwacht, standaard.recordlengte());
    }
  }

  private void positie(Rubriek r, int verwacht) {
    if (r.lengte() < 1) {
      meld("%s has length %d", r.nummer(), r.lengte());
    }
    if (r.begin() < verwacht) {
      meld("%s overlaps the field before it", r.nummer());
    }
    if (r.begin() > verwacht) {
      meld("gap of %d before %s", r.begin() - verwacht, r.nummer());
    }
  }

  private void rubriek(Rubriek r) {
    r.codelijst()
        .filter(naam -> lijsten.lijst(naam).isEmpty())
        .ifPresent(naam -> meld("%s names an unknown code list %s", r.nummer(), naam));
    r.patroon()
        .ifPresent(
            p ->
                Patroon.fouten(p, r.lengte())
                    .forEach(f -> meld("pattern of %s: %s", r.nummer(), f)));
    if (r.soort() == Soort.DATUM && r.lengte() != 8) {
      meld("%s is a date of %d positions", r.nummer(), r.lengte());
    }
    if (r.soort() == Soort.BEDRAG && r.lengte() > 18) {
      meld("%s is an amount of more than 18 positions", r.nummer());
    }
    if (!r.retourcode().isEmpty() && !r.retourcode().matches("[0-9]{4}")) {
      meld("%s has return code %s", r.nummer(), r.retourcode());
    }
  }

  private void nummersUniek() {
    Set<String> gezien = new HashSet<>();
    alleRubrieken()
        .map(Rubriek::nummer)
        .filter(nr -> !gezien.add(nr))
        .forEach(nr -> meld("%s stands twice", nr));
  }

  private Stream<Rubriek> alleRubrieken() {
    return standaard.recordtypes().stream().flatMap(r -> r.rubrieken().stream());
  }

  private void kenmerkenUniek() {
    Set<String> gezien = new HashSet<>();
    standaard.recordtypes().stream()
        .map(Recordtype::kenmerk)
        .filter(k -> !gezien.add(k))
        .forEach(k -> meld("record %s stands twice", k));
  }

  private void plaatsing(Plaatsing p) {
    Stream.concat(Stream.of(p.kenmerk()), p.onder().stream())
        .filter(k -> standaard.recordtype(k).isEmpty())
        .forEach(k -> meld("structure names an unknown record %s", k));
    if (p.min() > p.max()) {
      meld("structure of %s asks for %d to %d", p.kenmerk(), p.min(), p.max());
    }
  }

  private void bestaat(String wie, String nummer) {
    if (standaard.rubriek(nummer).isEmpty()) {
      meld("%s names an unknown field %s", wie, nummer);
    }
  }

  private void meld(String vorm, Object... waarden) {
    fouten.add(vorm.formatted(waarden));
  }
}
