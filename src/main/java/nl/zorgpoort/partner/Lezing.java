package nl.zorgpoort.partner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * One mapping of a YAML file, read key by key. What is wrong goes to a list and reading goes on, so
 * that a person sees all faults of a file at once.
 */
final class Lezing {
  private final String pad;
  private final Map<String, Object> inhoud;
  private final Consumer<String> fouten;

  private Lezing(String pad, Map<String, Object> inhoud, Consumer<String> fouten) {
    this.pad = pad;
    this.inhoud = inhoud;
    this.fouten = fouten;
  }

  /**
   * @param pad where the mapping stands; empty for the file itself
   * @param verplicht keys that must be there
   * @param mogelijk keys that may be there
   */
  static Lezing van(
      String pad,
      Object waarde,
      Set<String> verplicht,
      Set<String> mogelijk,
      Consumer<String> fouten) {
    var lezing = new Lezing(pad, new LinkedHashMap<>(), fouten);
    if (waarde instanceof Map<?, ?> velden) {
      velden.forEach(lezing::neem);
    } else {
      lezing.fout("", "hier worden sleutels met waarden verwacht");
      return lezing;
    }
    var bekend = new TreeSet<>(verplicht);
    bekend.addAll(mogelijk);
    lezing.inhoud.keySet().stream()
        .filter(sleutel -> !bekend.contains(sleutel))
        .forEach(sleutel -> lezing.fout(sleutel, "onbekende sleutel (wel: " + bekend + ")"));
    new TreeSet<>(verplicht)
        .stream()
            .filter(sleutel -> !lezing.inhoud.containsKey(sleutel))
            .forEach(sleutel -> lezing.fout(sleutel, "ontbreekt"));
    return lezing;
  }

  private void neem(Object sleutel, Object waarde) {
    if (!(sleutel instanceof String naam)) {
      fout(String.valueOf(sleutel), "zet de sleutel tussen aanhalingstekens");
    } else if (waarde == null) {
      fout(naam, "heeft geen waarde");
      inhoud.put(naam, "");
    } else {
      inhoud.put(naam, waarde);
    }
  }

  Set<String> sleutels() {
    return inhoud.keySet();
  }

  boolean heeft(String sleutel) {
    return inhoud.containsKey(sleutel);
  }

  Object waarde(String sleutel) {
    return inhoud.getOrDefault(sleutel, "");
  }

  /** The text of a key; empty, with the fault noted, when there is none. */
  String tekst(String sleutel) {
    return heeft(sleutel) ? tekst(sleutel, waarde(sleutel)) : "";
  }

  Optional<String> eventueleTekst(String sleutel) {
    return heeft(sleutel) ? Optional.of(tekst(sleutel)) : Optional.empty();
  }

  List<String> teksten(String sleutel) {
    var elementen = lijst(sleutel);
    var teksten = new ArrayList<String>(elementen.size());
    for (int i = 0; i < elementen.size(); i++) {
      teksten.add(tekst(plaats(sleutel, i), elementen.get(i)));
    }
    return teksten;
  }

  List<Object> lijst(String sleutel) {
    if (!heeft(sleutel)) {
      return List.of();
    }
    if (waarde(sleutel) instanceof List<?> elementen) {
      return elementen.stream().map(element -> element == null ? "" : (Object) element).toList();
    }
    fout(sleutel, "hier wordt een lijst verwacht");
    return List.of();
  }

  private String tekst(String sleutel, Object waarde) {
    if (waarde instanceof String tekst) {
      return tekst;
    }
    fout(sleutel, "hier wordt tekst verwacht; zet de waarde tussen aanhalingstekens");
    return "";
  }

  static String plaats(String sleutel, int index) {
    return "%s[%d]".formatted(sleutel, index);
  }

  String pad(String sleutel) {
    return pad.isEmpty() || sleutel.isEmpty() ? pad + sleutel : pad + "." + sleutel;
  }

  void fout(String sleutel, String bericht) {
    var waar = pad(sleutel);
    fouten.accept(waar.isEmpty() ? bericht : waar + ": " + bericht);
  }
}
