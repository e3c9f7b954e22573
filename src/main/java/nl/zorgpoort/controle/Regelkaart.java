package nl.zorgpoort.controle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mapping of a rule file, read key by key; a key that nobody reads is a typing error. */
final class Regelkaart {
  private final Map<?, ?> inhoud;
  private final Set<String> gelezen = new HashSet<>();

  private Regelkaart(Map<?, ?> inhoud) {
    this.inhoud = inhoud;
  }

  static Regelkaart van(@Nullable Object waarde) {
    if (!(waarde instanceof Map<?, ?> kaart)) {
      throw new IllegalArgumentException("expected a mapping, found " + waarde);
    }
    return new Regelkaart(kaart);
  }

  /** Refuses what was not read. */
  void sluit() {
    inhoud.keySet().stream()
        .map(String::valueOf)
        .filter(sleutel -> !gelezen.contains(sleutel))
        .findFirst()
        .ifPresent(
            sleutel -> {
              throw new IllegalArgumentException("unknown key " + sleutel + " in " + inhoud);
            });
  }

  Optional<Object> waarde(String sleutel) {
    gelezen.add(sleutel);
    return Optional.ofNullable(inhoud.get(sleutel));
  }

  Optional<String> mogelijk(String sleutel) {
    return waarde(sleutel).map(Object::toString);
  }

  String tekst(String sleutel) {
    return mogelijk(sleutel)
        .orElseThrow(() -> new IllegalArgumentException(sleutel + " is missing in " + inhoud));
  }

  List<String> teksten(String sleutel) {
    return lijst(sleutel).stream().map(String::valueOf).toList();
  }

  List<Integer> getallen(String sleutel) {
    return teksten(sleutel).stream().map(Integer::valueOf).toList();
  }

  List<Regelkaart> kaarten(String sleutel) {
    return lijst(sleutel).stream().map(Regelkaart::van).toList();
  }

  Map<String, String> tekstkaart(String sleutel) {
    Map<String, String> uit = new LinkedHashMap<>();
    waarde(sleutel)
        .map(Regelkaart::van)
        .ifPresent(k -> k.inhoud.forEach((s, w) -> uit.put(String.valueOf(s), String.valueOf(w))));
    return uit;
  }

  /** A list, or one value that stands for a list of one. */
  private List<Object> lijst(String sleutel) {
    Optional<Object> waarde = waarde(sleutel);
    if (waarde.isPresent() && waarde.get() instanceof List<?> l) {
      return new ArrayList<>(l);
    }
    return waarde.stream().toList();
  }
}
