package nl.zorgpoort.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an uninterrupted run answers: {@code check --retour} in a process of its own. */
final class Verwachting {
  private record Dagen(LocalDate ontvangen, LocalDate besloten) {}

  private final Programma programma;
  private final Path bureau;
  private final List<String> bestanden;
  private final Map<Dagen, Path> berekend = new HashMap<>();

  /**
   * @param programma what is asked
   * @param bureau folder of the files
   * @param bestanden their names
   */
  Verwachting(Programma programma, Path bureau, List<String> bestanden) {
    this.programma = programma;
    this.bureau = bureau;
    this.bestanden = List.copyOf(bestanden);
  }

  /**
   * The retour to a delivery by its name, on the days that the gateway noted; never computed twice.
   */
  byte[] retour(Boeken.Levering levering) throws Exception {
    Dagen dagen = new Dagen(levering.ontvangen(), levering.besloten());
    Path map = berekend.get(dagen);
    if (map == null) {
      map = bereken(dagen);
      berekend.put(dagen, map);
    }
    List<String> namen =
        Partner.namen(map).stream()
            .filter(naam -> naam.startsWith("AW320_" + levering.naam() + "_"))
            .toList();
    assertThat(namen).as(levering.naam()).hasSize(1);
    return Files.readAllBytes(map.resolve(namen.get(0)));
  }

  private Path bereken(Dagen dagen) throws Exception {
    Path map = Files.createTempDirectory(bureau, "verwacht");
    List<String> opdracht =
        new ArrayList<>(
            List.of(
                "check",
                "--retour",
                map.toString(),
                "--received",
                dagen.ontvangen().toString(),
                "--decided",
                dagen.besloten().toString()));
    bestanden.forEach(naam -> opdracht.add(bureau.resolve(naam).toString()));
    try (Poortproces check = programma.voer(bureau, opdracht)) {
      assertThat(check.exitcode()).as(check.fouten()).isIn(0, 1);
    }
    return map;
  }

  /** 9909 of a retour: positions 34 to 44 and the sign after them hold 9908, 46 to 57 this. */
  static long toegekend(byte[] retour) throws IOException {
    String tekst = new String(retour, StandardCharsets.ISO_8859_1);
    String sluit = tekst.substring(tekst.length() - 372);
    assertThat(sluit).startsWith("99");
    long centen = Long.parseLong(sluit.substring(45, 56));
    return sluit.charAt(56) == 'C' ? -centen : centen;
  }

  /** The codes of record 01. */
  static String bestandscodes(byte[] retour) {
    return new String(retour, 342, 12, StandardCharsets.ISO_8859_1).strip();
  }
}
