package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Trap;
import nl.zorgpoort.partner.Rol;
import nl.zorgpoort.standaard.Berichtstandaard;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The deliveries under {@code samples/aw319}, with the outcome they must have. */
final class Zaak {
  private static final Path SAMPLES = Path.of("samples", "aw319");

  private Zaak() {}

  /**
   * @param omgeving value of 0105 that the channel expects
   * @param aanlevering how many times these bytes have now come
   * @param uitkomst word of the case file, for example {@code bestand-afgekeurd}
   */
  record Levering(
      String zaak,
      String bestand,
      String account,
      Rol rol,
      LocalDateTime ontvangenOp,
      LocalDate besloten,
      String omgeving,
      int aanlevering,
      String uitkomst,
      long ingediend,
      long toegekend) {

    LocalDate ontvangen() {
      return ontvangenOp.toLocalDate();
    }

    byte[] heen() throws IOException {
      return Files.readAllBytes(map().resolve(bestand));
    }

    byte[] retour() throws IOException {
      return Files.readAllBytes(naast("retour.txt"));
    }

    /** Whether an AW320 answers it. */
    boolean metRetour() {
      return herkenbaar() && !uitkomst.equals("doorgestuurd");
    }

    /** Findings of the content check, which needs register and history. */
    List<Bevinding> inhoud(Berichtstandaard standaard) throws IOException {
      Path bestandspad = naast("inhoud.jsonl");
      return Files.exists(bestandspad) ? lees(bestandspad, standaard) : List.of();
    }

    boolean herkenbaar() {
      return !uitkomst.equals("niet-herkenbaar");
    }

    Retourkenmerk kenmerk() throws IOException {
      return Retourkenmerk.van(sha256(heen()), aanlevering);
    }

    List<Bevinding> bevindingen(Berichtstandaard standaard) throws IOException {
      return lees(naast("bevindingen.jsonl"), standaard);
    }

    Optional<Bevinding> historie(Berichtstandaard standaard) throws IOException {
      Path bestandspad = naast("historie.jsonl");
      return Files.exists(bestandspad)
          ? lees(bestandspad, standaard).stream().findFirst()
          : Optional.empty();
    }

    private Path map() {
      return SAMPLES.resolve(zaak);
    }

    private Path naast(String soort) {
      return map().resolve(bestand.replaceAll("txt$", soort));
    }

    @Override
    public String toString() {
      return zaak + "/" + bestand;
    }
  }

  /** Every delivery of every case, in the order of the names. */
  static List<Levering> alleLeveringen() throws IOException {
    List<Levering> uit = new ArrayList<>();
    try (Stream<Path> mappen = Files.list(SAMPLES)) {
      for (Path map : mappen.sorted().toList()) {
        uit.addAll(lees(map));
      }
    }
    return uit;
  }

  private static List<Levering> lees(Path map) throws IOException {
    Map<?, ?> zaak = (Map<?, ?>) yaml(Files.readString(map.resolve("zaak.yaml")));
    Map<String, Integer> keren = new HashMap<>();
    List<Levering> leveringen = new ArrayList<>();
    for (Object o : (List<?>) zaak.get("leveringen")) {
      Map<Object, Object> velden = new HashMap<>(zaak);
      velden.putAll((Map<?, ?>) o);
      leveringen.add(levering(map, velden, keren));
    }
    return leveringen;
  }

  /** What a delivery says goes before what its case says. */
  private static Levering levering(Path map, Map<?, ?> velden, Map<String, Integer> keren)
      throws IOException {
    String bestand = tekst(velden, "bestand");
    String afdruk = sha256(Files.readAllBytes(map.resolve(bestand)));
    return new Levering(
        map.getFileName().toString(),
        bestand,
        tekst(velden, "account"),
        tekst(velden, "rol").equals("portaal") ? Rol.PORTAAL : Rol.BETALER,
        LocalDateTime.parse(tekst(velden, "ontvangen")),
        LocalDate.parse(tekst(velden, "besloten")),
        tekst(velden, "omgeving").equals("test") ? "T" : "P",
        keren.merge(tekst(velden, "account") + afdruk, 1, Integer::sum),
        tekst(velden, "uitkomst"),
        Long.parseLong(tekst(velden, "ingediend")),
        Long.parseLong(tekst(velden, "toegekend")));
  }

  /** JSON is YAML, so one reader does for both. */
  private static List<Bevinding> lees(Path pad, Berichtstandaard standaard) throws IOException {
    List<Bevinding> uit = new ArrayList<>();
    for (String regel : Files.readAllLines(pad, StandardCharsets.UTF_8)) {
      uit.add(bevinding((Map<?, ?>) yaml(regel), standaard));
    }
    return uit;
  }

  private static Bevinding bevinding(Map<?, ?> m, Berichtstandaard standaard) {
    Optional<String> veld = Optional.ofNullable(m.get("field")).map(Object::toString);
    Niveau niveau = tekst(m, "level").equals("file") ? Niveau.BESTAND : Niveau.RECORD;
    return new Bevinding(
        Integer.parseInt(tekst(m, "line")),
        tekst(m, "record"),
        veld,
        tekst(m, "rule"),
        niveau,
        trap(tekst(m, "rule"), veld, tekst(m, "retourcode"), standaard),
        tekst(m, "retourcode"),
        Long.parseLong(tekst(m, "from")),
        Long.parseLong(tekst(m, "to")),
        tekst(m, "value"),
        "Voorbeeld");
  }

  /** The samples do not name the tier: it is a relation when the definition has it as one. */
  private static Trap trap(
      String regel, Optional<String> veld, String code, Berichtstandaard standaard) {
    boolean relatie =
        standaard.relaties().stream()
            .filter(r -> r.regel().equals(regel) && r.retourcode().equals(code))
            .anyMatch(r -> r.velden().isEmpty() || veld.equals(r.velden().stream().findFirst()));
    return relatie || veld.isEmpty() ? Trap.BESTAND : Trap.VELD;
  }

  private static Object yaml(String tekst) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(tekst);
  }

  private static String tekst(Map<?, ?> m, String sleutel) {
    return String.valueOf(m.get(sleutel));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
