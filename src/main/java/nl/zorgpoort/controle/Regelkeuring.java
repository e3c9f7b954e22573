package nl.zorgpoort.controle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Codelijst;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Relatie;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Soort;

/** Verifies a rule list by itself and against the definition that names its rules and codes. */
final class Regelkeuring {
  private static final String SIGNAAL = "-";
  private static final Set<Soort> ZONDER_VELDCONTROLE =
      EnumSet.of(Soort.KENMERK, Soort.NUMMERING, Soort.OVERERVING);
  private final List<Regel> regels;
  private final Berichtstandaard standaard;
  private final Codelijst retourcodes;
  private final Map<String, Regel> opId = new TreeMap<>();
  private final Map<String, Set<String>> gebruikt = new TreeMap<>();
  private final List<String> fouten = new ArrayList<>();

  Regelkeuring(List<Regel> regels, Berichtstandaard standaard, Codelijst retourcodes) {
    this.regels = regels;
    this.standaard = standaard;
    this.retourcodes = retourcodes;
  }

  /** Every fault; empty for a sound list. */
  List<String> fouten() {
    for (Regel regel : regels) {
      if (opId.put(regel.id(), regel) != null) {
        meld("%s stands twice", regel.id());
      }
    }
    regels.forEach(this::regel);
    standaard.recordtypes().forEach(t -> t.rubrieken().forEach(r -> rubriek(t, r)));
    standaard.relaties().forEach(this::relatie);
    regels.stream().filter(r -> r.stand() == Regelstand.NU).forEach(this::ongebruikt);
    return List.copyOf(fouten);
  }

  private void regel(Regel regel) {
    for (String taal : Regellezer.TALEN) {
      Optional<Regeltekst> tekst = Optional.ofNullable(regel.teksten().get(taal));
      if (tekst.filter(t -> !t.titel().isBlank() && !t.tekst().isBlank()).isEmpty()) {
        meld("%s has no words in %s", regel.id(), taal);
      }
    }
    if (new HashSet<>(regel.codes()).size() < regel.codes().size()) {
      meld("%s names a return code twice", regel.id());
    }
    regel.codes().stream()
        .filter(code -> !retourcodes.kent(code))
        .forEach(code -> meld("%s has the unknown return code %s", regel.id(), code));
    stand(regel);
    voorbeelden(regel);
  }

  private void stand(Regel regel) {
    boolean vervat = regel.stand() == Regelstand.VERVAT;
    if (vervat == regel.gedragenDoor().isEmpty()) {
      meld("%s is carried by other rules, or it is not", regel.id());
    }
    regel.gedragenDoor().stream()
        .filter(ander -> !opId.containsKey(ander) || ander.equals(regel.id()))
        .forEach(ander -> meld("%s is carried by %s, which is no other rule", regel.id(), ander));
    if (!vervat && (regel.niveaus().isEmpty() || regel.trappen().isEmpty())) {
      meld("%s has no level or no tier", regel.id());
    }
  }

  private void voorbeelden(Regel regel) {
    voorbeelden(regel, regel.goed(), regel.fout());
    voorbeelden(regel, regel.inhoud().goed(), regel.inhoud().fout());
    boolean inhoud = !regel.inhoud().equals(Inhoudsdeel.GEEN);
    if (inhoud && !regel.trappen().contains(Trap.INHOUD)) {
      meld("%s has examples for a tier that it does not have", regel.id());
    }
  }

  private void voorbeelden(Regel regel, List<Regelvoorbeeld> goed, List<Regelvoorbeeld> fout) {
    Set<String> gezien = new HashSet<>();
    for (Regelvoorbeeld voorbeeld : goed) {
      uniek(regel, voorbeeld, gezien);
      if (!voorbeeld.vindt().isEmpty()) {
        meld("%s accepts with findings: %s", regel.id(), voorbeeld.wat());
      }
    }
    for (Regelvoorbeeld voorbeeld : fout) {
      uniek(regel, voorbeeld, gezien);
      boolean vindt = !voorbeeld.vindt().isEmpty() || !voorbeeld.inhoud().seint().isEmpty();
      if (voorbeeld.herkenbaar() != vindt) {
        meld("%s rejects without findings: %s", regel.id(), voorbeeld.wat());
      }
    }
  }

  private void uniek(Regel regel, Regelvoorbeeld voorbeeld, Set<String> gezien) {
    if (!gezien.add(voorbeeld.wat())) {
      meld("%s has two examples named %s", regel.id(), voorbeeld.wat());
    }
  }

  private void rubriek(Recordtype type, Rubriek r) {
    gebruik(r.nummer(), r.regel(), r.retourcode());
    r.codePerWaarde().values().forEach(code -> gebruik(r.nummer(), r.regel(), code));
    Optional.ofNullable(opId.get(r.regel()))
        .filter(regel -> !ZONDER_VELDCONTROLE.contains(r.soort()))
        .ifPresent(
            regel -> {
              trap(r.nummer(), regel, Trap.VELD);
              niveau(r.nummer(), regel, type);
            });
  }

  private void niveau(String wie, Regel regel, Recordtype type) {
    String eerste = standaard.structuur().get(0).kenmerk();
    String laatste = standaard.structuur().get(standaard.structuur().size() - 1).kenmerk();
    boolean bestand = type.kenmerk().equals(eerste) || type.kenmerk().equals(laatste);
    if (!regel.niveaus().contains(bestand ? Niveau.BESTAND : Niveau.RECORD)) {
      meld("%s does not have the level of %s", regel.id(), wie);
    }
  }

  private void relatie(Relatie r) {
    gebruik(r.soort(), r.regel(), r.retourcode());
    if (r.soort().equals(Structuurregels.RECORDTYPE_TOEGESTAAN)) {
      r.parameters().values().forEach(code -> gebruik(r.soort(), r.regel(), code));
    }
    if (!r.retourcode().equals(SIGNAAL)) {
      Optional.ofNullable(opId.get(r.regel())).ifPresent(g -> trap(r.soort(), g, Trap.BESTAND));
    }
  }

  private void trap(String wie, Regel regel, Trap trap) {
    if (!regel.trappen().contains(trap)) {
      meld("%s does not have the tier of %s", regel.id(), wie);
    }
  }

  private void gebruik(String wie, String regelId, String code) {
    Optional<Regel> regel = Optional.ofNullable(opId.get(regelId));
    if (regel.isEmpty()) {
      meld("%s names %s, which is not in the list", wie, regelId);
    } else if (!code.equals(SIGNAAL)) {
      gebruikt.computeIfAbsent(regelId, x -> new TreeSet<>()).add(code);
      if (!regel.get().codes().contains(code)) {
        meld("%s gives %s, which %s does not have", wie, code, regelId);
      }
    }
  }

  private void ongebruikt(Regel regel) {
    Set<String> gegeven = new HashSet<>(gebruikt.getOrDefault(regel.id(), Set.of()));
    regel.inhoud().fout().stream()
        .flatMap(v -> v.vindt().stream())
        .filter(v -> v.regelId().equals(regel.id()))
        .forEach(v -> gegeven.add(v.retourcode()));
    regel.codes().stream()
        .filter(code -> !gegeven.contains(code))
        .forEach(code -> meld("%s never gives %s", regel.id(), code));
  }

  private void meld(String vorm, Object... waarden) {
    fouten.add(vorm.formatted(waarden));
  }
}
