package nl.zorgpoort.controle;

import java.io.Reader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.zorgpoort.controle.Regelbewerking.Invoeging;
import nl.zorgpoort.controle.Regelvoorbeeld.Verwachting;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads one file of rules (YAML). */
final class Regellezer {
  static final List<String> TALEN = List.of("nl", "en");

  private Regellezer() {}

  /** Rules of one standard, in the order of the file. */
  record Regelbestand(String standaard, List<Regel> regels) {}

  /**
   * The rules of the file.
   *
   * @throws IllegalStateException when the file is not what it must be
   */
  static Regelbestand lees(String bron, Reader in) {
    try {
      Object inhoud = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      Regelkaart kaart = Regelkaart.van(inhoud);
      Regelbestand uit =
          new Regelbestand(
              kaart.tekst("standaard"),
              kaart.kaarten("regels").stream().map(Regellezer::regel).toList());
      kaart.sluit();
      return uit;
    } catch (RuntimeException e) {
      throw new IllegalStateException(bron + ": " + e.getMessage(), e);
    }
  }

  private static Regel regel(Regelkaart k) {
    String id = k.tekst("id");
    Regel uit =
        new Regel(
            id,
            k.teksten("niveau").stream().map(Regellezer::niveau).toList(),
            k.teksten("trap").stream().map(t -> Trap.valueOf(hoofdletters(t))).toList(),
            k.teksten("codes"),
            Regelstand.valueOf(hoofdletters(k.tekst("stand"))),
            k.teksten("door"),
            k.getallen("besluiten"),
            teksten(k),
            voorbeelden(k, "goed", id),
            voorbeelden(k, "fout", id));
    k.sluit();
    return uit;
  }

  private static Niveau niveau(String naam) {
    return Niveau.valueOf(hoofdletters(naam));
  }

  private static String hoofdletters(String naam) {
    return naam.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static Map<String, Regeltekst> teksten(Regelkaart k) {
    Map<String, Regeltekst> uit = new LinkedHashMap<>();
    for (String taal : TALEN) {
      k.waarde(taal).map(Regelkaart::van).ifPresent(t -> uit.put(taal, tekst(t)));
    }
    return uit;
  }

  private static Regeltekst tekst(Regelkaart k) {
    Regeltekst uit = new Regeltekst(k.tekst("titel"), k.tekst("tekst"));
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
            k.teksten("vindt").stream().map(t -> Verwachting.van(t, id)).toList(),
            k.teksten("signalen").stream()
                .map(s -> Signaalsoort.valueOf(hoofdletters(s)))
                .toList());
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
