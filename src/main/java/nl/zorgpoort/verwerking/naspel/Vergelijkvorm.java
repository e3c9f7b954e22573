package nl.zorgpoort.verwerking.naspel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.grootboek.Regelbesluit;

/** Lines and findings as parts with a name, in a fixed order, as they can be stored. */
final class Vergelijkvorm {
  /** Parts that are never shown. */
  static final Set<String> PERSOONLIJK =
      Set.of("persoon", "bsn", "verzekerdennummer", "vergelijking", "waarde", "vergeleken");

  private Vergelijkvorm() {}

  static Map<String, Object> van(Prestatieregel p) {
    Map<String, Object> delen = new LinkedHashMap<>();
    besluit(delen, p.besluit());
    zet(delen, "persoon", p.persoon());
    zet(delen, "bsn", p.bsn());
    zet(delen, "uzovi", p.uzovi());
    zet(delen, "verzekerdennummer", p.verzekerdennummer());
    zet(delen, "begindatum", p.begindatum());
    zet(delen, "einddatum", p.einddatum());
    zet(delen, "functie", p.functie());
    zet(delen, "zorgzwaarte", p.zorgzwaarte());
    zet(delen, "prestatielijst", p.prestatielijst());
    zet(delen, "prestatie", p.prestatie());
    zet(delen, "aantal", p.aantal());
    zet(delen, "eenheid", p.eenheid());
    zet(delen, "uitvoerder", p.uitvoerder());
    zet(delen, "referentie", p.referentie());
    zet(delen, "vorige", p.vorige());
    delen.put("vergelijking", p.vergelijking());
    return delen;
  }

  private static void besluit(Map<String, Object> delen, Regelbesluit b) {
    delen.put("record", b.regel());
    delen.put("offset", b.offset());
    delen.put("maand", b.maand());
    delen.put("ingediend", b.ingediend());
    delen.put("berekend", b.berekend());
    delen.put("toegekend", b.toegekend());
    delen.put("codes", b.codes());
    delen.put("afgekeurd", b.afgekeurd());
  }

  static Map<String, Object> van(Bevinding b) {
    Map<String, Object> delen = new LinkedHashMap<>();
    delen.put("record", b.regel());
    zet(delen, "kenmerk", b.record());
    delen.put("rubriek", b.rubriek());
    delen.put("regel", b.regelId());
    delen.put("niveau", b.niveau());
    delen.put("trap", b.trap());
    delen.put("retourcode", b.retourcode());
    delen.put("van", b.van());
    delen.put("tot", b.tot());
    zet(delen, "waarde", b.waarde());
    zet(delen, "bericht", b.bericht());
    zet(delen, "vergeleken", String.join("\n", b.vergeleken()));
    return delen;
  }

  /** The store keeps a symbol in place of NUL. */
  private static void zet(Map<String, Object> delen, String naam, String waarde) {
    delen.put(naam, waarde.replace('\0', '\u2400'));
  }
}
