package nl.zorgpoort.cli;

import java.util.List;
import java.util.Locale;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Regel;
import nl.zorgpoort.controle.Regelvoorbeeld;
import nl.zorgpoort.standaard.Codelijst;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus.Hoofdstuk;
import nl.zorgpoort.verwerking.uitleg.Regeltaal;

/** The rules as JSON objects, one per line, both languages. */
final class Regeljson implements Regelvorm {
  @Override
  public List<String> regels(Regelcatalogus catalogus) {
    return catalogus.hoofdstukken().stream()
        .flatMap(h -> h.regels().stream().map(r -> regel(h, r, catalogus.retourcodes())))
        .map(Jsonregel::tekst)
        .toList();
  }

  private static Jsonregel regel(Hoofdstuk hoofdstuk, Regel r, Codelijst retourcodes) {
    return new Jsonregel()
        .veld("standard", hoofdstuk.standaard().id())
        .veld("rule", r.id())
        .veld("levels", r.niveaus().stream().map(Niveau::code).toList())
        .veld("tiers", r.trappen().stream().map(Regeljson::woord).toList())
        .veld("state", woord(r.stand()))
        .veld("carriedBy", r.gedragenDoor())
        .veld("decisions", r.besluiten().stream().map(String::valueOf).toList())
        .objecten("retourcodes", r.codes().stream().map(c -> code(c, retourcodes)).toList())
        .veld("nl", tekst(Regeltaal.NL, r))
        .veld("en", tekst(Regeltaal.EN, r))
        .veld("accepts", Regeltaal.goed(r).stream().map(Regelvoorbeeld::wat).toList())
        .objecten("rejects", Regeltaal.fout(r).stream().map(Regeljson::fout).toList());
  }

  private static String woord(Enum<?> waarde) {
    return waarde.name().toLowerCase(Locale.ROOT);
  }

  private static Jsonregel code(String code, Codelijst retourcodes) {
    return new Jsonregel().veld("code", code).veld("text", retourcodes.omschrijving(code));
  }

  private static Jsonregel tekst(Regeltaal taal, Regel r) {
    return new Jsonregel().veld("title", taal.tekst(r).titel()).veld("text", taal.tekst(r).tekst());
  }

  private static Jsonregel fout(Regelvoorbeeld v) {
    return new Jsonregel()
        .veld("example", v.wat())
        .objecten("findings", v.vindt().stream().map(Regeljson::verwachting).toList())
        .objecten("signals", v.inhoud().seint().stream().map(Regeljson::verwachting).toList());
  }

  private static Jsonregel verwachting(Regelvoorbeeld.Verwachting v) {
    return new Jsonregel()
        .veld("record", v.record())
        .veld("field", v.rubriek().orElse(null))
        .veld("retourcode", v.retourcode())
        .veld("rule", v.regelId());
  }
}
