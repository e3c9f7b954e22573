package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The findings that the real gateway stored with its decisions are those that were worked out by
 * hand, of the technical check, of history and of the content check, to the byte.
 */
class GoudenBevindingenTest {
  private static final Path ZAKEN = Path.of("samples/aw319");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A finding as the samples write it, ordered as they are. */
  private record Vondst(
      int regel,
      String record,
      String rubriek,
      String regelId,
      String niveau,
      String retourcode,
      long van,
      long tot,
      String waarde)
      implements Comparable<Vondst> {

    static Vondst van(JsonNode n) {
      return new Vondst(
          n.get("line").asInt(),
          n.get("record").asString(),
          n.get("field").isNull() ? "-" : n.get("field").asString(),
          n.get("rule").asString(),
          n.get("level").asString(),
          n.get("retourcode").asString(),
          n.get("from").asLong(),
          n.get("to").asLong(),
          n.get("value").asString());
    }

    @Override
    public int compareTo(Vondst ander) {
      return Comparator.comparingInt(Vondst::regel)
          .thenComparingLong(Vondst::van)
          .thenComparing(Vondst::regelId)
          .thenComparing(Vondst::rubriek)
          .compare(this, ander);
    }
  }

  @ParameterizedTest
  @EnumSource(Proefgateway.Databank.class)
  void everySampleIsDecidedForTheReasonsThatWereWorkedOutByHand(Proefgateway.Databank databank)
      throws IOException {
    Proefgateway gateway = Proefgateway.op(databank);
    List<Path> leveringen = leveringen();
    assertThat(leveringen).hasSizeGreaterThan(150);
    for (Path levering : leveringen) {
      String naam = levering.getParent().getFileName() + "-" + levering.getFileName();
      assertThat(opgeslagen(gateway, naam)).as(naam).isEqualTo(verwacht(levering));
    }
  }

  private static List<Path> leveringen() throws IOException {
    try (Stream<Path> alle = Files.walk(ZAKEN)) {
      return alle.filter(p -> p.toString().endsWith(".txt"))
          .filter(p -> !p.toString().endsWith(".retour.txt"))
          .sorted()
          .toList();
    }
  }

  private static List<Vondst> verwacht(Path levering) throws IOException {
    List<Vondst> uit = new ArrayList<>();
    for (String soort : List.of("bevindingen", "historie", "inhoud")) {
      Path pad = Path.of(levering.toString().replaceAll("txt$", soort + ".jsonl"));
      for (String regel : Files.exists(pad) ? Files.readAllLines(pad) : List.<String>of()) {
        uit.add(Vondst.van(JSON.readTree(regel)));
      }
    }
    return uit.stream().sorted().toList();
  }

  private static List<Vondst> opgeslagen(Proefgateway gateway, String naam) {
    return gateway
        .sql()
        .sql(
            """
            select b.regel, b.record, b.rubriek, b.regel_id, b.niveau, b.retourcode, b.van, b.tot,
                   b.waarde
              from bevinding b
              join aanlevering a on a.volgnummer = b.volgnummer and a.poging = b.poging
             where a.bestandsnaam = :naam
             order by b.n
            """)
        .param("naam", naam)
        .query(
            (rij, n) ->
                new Vondst(
                    rij.getInt(1),
                    rij.getString(2),
                    Optional.ofNullable(rij.getString(3)).orElse("-"),
                    rij.getString(4),
                    rij.getString(5).equals("BESTAND") ? "file" : "record",
                    rij.getString(6),
                    rij.getLong(7),
                    rij.getLong(8),
                    rij.getString(9)))
        .list();
  }
}
