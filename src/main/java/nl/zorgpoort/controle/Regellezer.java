package nl.zorgpoort.controle;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    Regelstand stand = Regelstand.valueOf(hoofdletters(k.tekst("stand")));
    boolean alleenInhoud = stand == Regelstand.INHOUD;
    Inhoudsdeel voorbeelden = Voorbeeldlezer.deel(k, id);
    Inhoudsdeel inhoud =
        k.waarde("inhoud")
            .map(Regelkaart::van)
            .map(deel -> Voorbeeldlezer.geslotenDeel(deel, id))
            .orElse(alleenInhoud ? voorbeelden : Inhoudsdeel.GEEN);
    Regel uit =
        new Regel(
            id,
            k.teksten("niveau").stream().map(Regellezer::niveau).toList(),
            k.teksten("trap").stream().map(t -> Trap.valueOf(hoofdletters(t))).toList(),
            k.teksten("codes"),
            stand,
            k.teksten("door"),
            k.getallen("besluiten"),
            teksten(k),
            alleenInhoud ? List.of() : voorbeelden.goed(),
            alleenInhoud ? List.of() : voorbeelden.fout(),
            inhoud);
    k.sluit();
    return uit;
  }

  private static Niveau niveau(String naam) {
    return Niveau.valueOf(hoofdletters(naam));
  }

  static String hoofdletters(String naam) {
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
}
