package nl.zorgpoort.declaratie.inhoud;

import static nl.zorgpoort.declaratie.inhoud.Proefregel.ZELF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Periode;

/** What a rule on history may look at, as a test writes it. */
final class Proefnaslag {
  private final List<EerdereRegel> historie = new ArrayList<>();
  private final Map<EerdereRegel, byte[]> records = new HashMap<>();
  private final Set<String> samen = new HashSet<>();
  private final Map<String, String> controleset = new LinkedHashMap<>();
  private final Map<String, String> register = new LinkedHashMap<>();
  private String declarant = ZELF;
  private LocalDate ontvangen = Proefregel.ONTVANGEN;

  static Proefnaslag van(EerdereRegel... historie) {
    Proefnaslag uit = new Proefnaslag();
    uit.historie.addAll(List.of(historie));
    return uit;
  }

  Proefnaslag metRecord(EerdereRegel regel) {
    records.put(regel, new byte[0]);
    return this;
  }

  /** Debit and credit of this reference stand in the file. */
  Proefnaslag samen(String referentie) {
    samen.add(referentie);
    return this;
  }

  Proefnaslag declarant(String agb) {
    declarant = agb;
    return this;
  }

  Proefnaslag ontvangen(String dag) {
    ontvangen = LocalDate.parse(dag);
    return this;
  }

  /** An edit of the base control set. */
  Proefnaslag zet(String plek, String waarde) {
    controleset.put(plek, waarde);
    return this;
  }

  /** An edit of the base register. */
  Proefnaslag register(String plek, String waarde) {
    register.put(plek, waarde);
    return this;
  }

  Naslag naslag() {
    return naslag(Proefcontroleset.van(controleset));
  }

  Naslag naslag(Controleset set) {
    Periode september = new Periode(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
    return new Naslag(
        set,
        new Bestandsfeiten(
            "187",
            "proefpartner",
            "5521",
            "00000000",
            declarant,
            declarant,
            september,
            LocalDate.of(2026, 10, 2),
            ontvangen),
        new Vooronderzoek(List.of(september), List.of(2026), true, samen::contains),
        rijen(),
        records);
  }

  private Naslagrijen rijen() {
    Proefregister basis = Proefregister.van(register);
    return new Naslagrijen(
        basis.verzekerden(),
        basis.indicaties(),
        basis.toewijzingen(),
        basis.aanbieders(),
        basis.relaties(),
        basis.contracten(),
        basis.tarieven(),
        basis.bevoegdheden(),
        List.of(),
        historie,
        historie.stream().filter(r -> r.declarant().equals(declarant)).toList(),
        historie.stream().filter(r -> r.credit() && !r.afgekeurd()).toList());
  }
}
