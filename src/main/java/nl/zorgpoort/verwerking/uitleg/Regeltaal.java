package nl.zorgpoort.verwerking.uitleg;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Regel;
import nl.zorgpoort.controle.Regelstand;
import nl.zorgpoort.controle.Regeltekst;
import nl.zorgpoort.controle.Regelvoorbeeld;
import nl.zorgpoort.controle.Trap;

/** The words around the rules, in the two languages that every rule is written in. */
public enum Regeltaal {
  NL("nl"),
  EN("en");

  private final String code;

  Regeltaal(String code) {
    this.code = code;
  }

  /** Language tag, also the key of a rule's own words. */
  public String code() {
    return code;
  }

  public String kies(String nederlands, String engels) {
    return this == NL ? nederlands : engels;
  }

  public Regeltekst tekst(Regel regel) {
    Regeltekst tekst = regel.teksten().get(code);
    if (tekst == null) {
      throw new IllegalStateException("rule " + regel.id() + " has no words in " + code);
    }
    return tekst;
  }

  public String niveau(Niveau niveau) {
    return switch (niveau) {
      case BESTAND -> kies("bestand", "file");
      case RECORD -> kies("record", "record");
    };
  }

  public String trap(Trap trap) {
    return switch (trap) {
      case VELD -> kies("veld", "field");
      case BESTAND -> kies("bestand", "file");
      case INHOUD -> kies("inhoud", "content");
    };
  }

  /** Who decides a rule, in a word. */
  public String stand(Regelstand stand) {
    return switch (stand) {
      case NU -> kies("techniek", "technical");
      case HISTORIE -> kies("historie", "history");
      case INHOUD -> kies("inhoud", "content");
      case VERVAT -> kies("vervat", "contained");
    };
  }

  /** What is not in a table cell. */
  public static String ofStreep(List<String> woorden) {
    return woorden.isEmpty() ? "-" : String.join(" ", woorden);
  }

  public String niveaus(Regel regel) {
    return ofStreep(regel.niveaus().stream().map(this::niveau).toList());
  }

  public String trappen(Regel regel) {
    return ofStreep(regel.trappen().stream().map(this::trap).toList());
  }

  /** A group of rules: the letter that their numbers begin with. */
  public String sectie(String letter) {
    return switch (letter) {
      case "B" -> kies("Bestand en structuur", "File and structure");
      case "C" -> kies("Voorlooprecord", "Opening record");
      case "D" -> kies("Verzekerdenrecord", "Insured record");
      case "E" -> kies("Prestatierecord", "Service record");
      case "F" -> kies("Creditregels", "Credit lines");
      case "G" -> kies("Inhoud", "Content");
      default -> letter;
    };
  }

  public static String letter(Regel regel) {
    return regel.id().substring(0, 1);
  }

  /** A finding that an example must give, in words. */
  public String verwachting(Regelvoorbeeld.Verwachting v) {
    return "record %d%s, code %s"
        .formatted(
            v.record(),
            v.rubriek().map(r -> kies(", rubriek ", ", field ") + r).orElse(""),
            v.retourcode());
  }

  /** All that an example must give: its findings, and its signals to staff. */
  public String verwachtingen(Regelvoorbeeld voorbeeld) {
    Stream<String> seint =
        voorbeeld.inhoud().seint().stream().map(v -> kies("signaal ", "signal ") + verwachting(v));
    return Stream.concat(voorbeeld.vindt().stream().map(this::verwachting), seint)
        .collect(Collectors.joining("; "));
  }

  /** Near misses that are still right, also to the content check. */
  public static List<Regelvoorbeeld> goed(Regel regel) {
    return Stream.concat(regel.goed().stream(), regel.inhoud().goed().stream()).toList();
  }

  /** Faults, also those that only the content check finds. */
  public static List<Regelvoorbeeld> fout(Regel regel) {
    return Stream.concat(regel.fout().stream(), regel.inhoud().fout().stream()).toList();
  }
}
