package nl.zorgpoort.controle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.zorgpoort.controle.Inhoudsopgave.Eerdere;
import nl.zorgpoort.controle.Regelbewerking.Invoeging;
import nl.zorgpoort.controle.Regelvoorbeeld.Verwachting;

/** Reads the examples of a rule. */
final class Voorbeeldlezer {
  private Voorbeeldlezer() {}

  /** Accepting and rejecting examples. */
  static Inhoudsdeel deel(Regelkaart k, String id) {
    return new Inhoudsdeel(voorbeelden(k, "goed", id), voorbeelden(k, "fout", id));
  }

  /** The same, of a mapping that holds nothing else. */
  static Inhoudsdeel geslotenDeel(Regelkaart k, String id) {
    Inhoudsdeel uit = deel(k, id);
    k.sluit();
    return uit;
  }

  private static List<Regelvoorbeeld> voorbeelden(Regelkaart k, String sleutel, String id) {
    return k.kaarten(sleutel).stream().map(v -> voorbeeld(v, id)).toList();
  }

  private static Regelvoorbeeld voorbeeld(Regelkaart k, String id) {
    Regelvoorbeeld uit =
        new Regelvoorbeeld(
            k.tekst("wat"),
            k.mogelijk("ei").orElse("187"),
            k.mogelijk("ontvangen").map(LocalDate::parse),
            k.mogelijk("omgeving"),
            bewerking(k),
            k.mogelijk("herkenbaar").map(Boolean::valueOf).orElse(true),
            verwachtingen(k, "vindt", id),
            k.teksten("signalen").stream()
                .map(s -> Signaalsoort.valueOf(Regellezer.hoofdletters(s)))
                .toList(),
            inhoud(k, id));
    k.sluit();
    return uit;
  }

  private static List<Verwachting> verwachtingen(Regelkaart k, String sleutel, String id) {
    return k.teksten(sleutel).stream().map(t -> Verwachting.van(t, id)).toList();
  }

  private static Inhoudsopgave inhoud(Regelkaart k, String id) {
    return new Inhoudsopgave(
        k.tekstkaart("register"),
        k.tekstkaart("controleset"),
        k.mogelijk("kanaal"),
        k.kaarten("eerder").stream().map(Voorbeeldlezer::eerdere).toList(),
        verwachtingen(k, "seint", id),
        perRecord(k.tekstkaart("toegekend"), Long::valueOf));
  }

  private static Eerdere eerdere(Regelkaart k) {
    Eerdere uit =
        new Eerdere(
            k.mogelijk("ei").orElse("187"), LocalDate.parse(k.tekst("ontvangen")), bewerking(k));
    k.sluit();
    return uit;
  }

  private static Regelbewerking bewerking(Regelkaart k) {
    Optional<Integer> na = k.mogelijk("na").map(Integer::valueOf);
    Optional<String> rauw = k.mogelijk("rauw");
    return new Regelbewerking(
        k.tekstkaart("zet"),
        k.getallen("schrap"),
        k.getallen("herhaal"),
        k.getallen("wissel"),
        na.map(n -> new Invoeging(n, rauw.orElse(""))),
        perRecord(k.tekstkaart("lengte"), Integer::valueOf),
        perRecord(k.tekstkaart("regeleinde"), w -> w),
        k.mogelijk("bestand"),
        k.mogelijk("staart").orElse(""),
        k.mogelijk("hertel").map(Boolean::valueOf).orElse(true));
  }

  private static <W> Map<Integer, W> perRecord(
      Map<String, String> kaart, Function<String, W> waarde) {
    Map<Integer, W> uit = new LinkedHashMap<>();
    kaart.forEach((record, w) -> uit.put(Integer.valueOf(record), waarde.apply(w)));
    return uit;
  }
}
