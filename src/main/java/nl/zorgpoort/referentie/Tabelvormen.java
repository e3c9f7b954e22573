package nl.zorgpoort.referentie;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The tables of the register or of the control set, as {@code tabellen/*.yaml} has them. */
public final class Tabelvormen {
  private final List<Tabelvorm> tabellen;

  private Tabelvormen(List<Tabelvorm> tabellen) {
    this.tabellen = List.copyOf(tabellen);
  }

  /** Those of the register. */
  public static Tabelvormen register() {
    return lees("/tabellen/register.yaml");
  }

  /** Those of the control set. */
  public static Tabelvormen controleset() {
    return lees("/tabellen/controleset.yaml");
  }

  /** All of them; a table comes after those that it refers to. */
  public List<Tabelvorm> alle() {
    return tabellen;
  }

  /** The table of this name. */
  public Optional<Tabelvorm> metNaam(String naam) {
    return tabellen.stream().filter(t -> t.naam().equals(naam)).findFirst();
  }

  private static Tabelvormen lees(String bron) {
    try (InputStream in =
        Objects.requireNonNull(Tabelvormen.class.getResourceAsStream(bron), bron)) {
      Map<?, ?> inhoud = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return new Tabelvormen(kaarten(inhoud.get("tabellen")).stream().map(t -> tabel(t)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tabelvorm tabel(Map<?, ?> m) {
    List<Kolom> kolommen = kaarten(m.get("kolommen")).stream().map(Tabelvormen::kolom).toList();
    return new Tabelvorm(tekst(m, "naam"), !tekst(m, "overlap").equals("false"), kolommen);
  }

  private static Kolom kolom(Map<?, ?> m) {
    String lengte = tekst(m, "lengte");
    return new Kolom(
        tekst(m, "naam"),
        Kolomsoort.valueOf(tekst(m, "soort").toUpperCase(Locale.ROOT)),
        lengte.isEmpty() ? 0 : Integer.parseInt(lengte),
        tekst(m, "leeg").equals("true"),
        tekst(m, "standaard"),
        tekst(m, "sleutel").equals("true"),
        tekst(m, "persoonlijk").equals("true"),
        teksten(m.get("waarden")),
        tekst(m, "codelijst"),
        tekst(m, "uitleg"));
  }

  /** What the mapping says, or nothing. */
  private static String tekst(Map<?, ?> m, String sleutel) {
    Object waarde = m.get(sleutel);
    return waarde == null ? "" : waarde.toString();
  }

  private static List<String> teksten(@Nullable Object lijst) {
    return lijst instanceof List<?> l ? l.stream().map(String::valueOf).toList() : List.of();
  }

  private static List<Map<?, ?>> kaarten(@Nullable Object lijst) {
    List<Map<?, ?>> uit = new ArrayList<>();
    for (Object kaart : (List<?>) Objects.requireNonNull(lijst)) {
      uit.add((Map<?, ?>) kaart);
    }
    return uit;
  }
}
