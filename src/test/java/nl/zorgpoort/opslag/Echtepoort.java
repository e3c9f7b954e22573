package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Proefbestand.STANDAARDEN;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.zorgpoort.controle.Technischecontrole;
import nl.zorgpoort.declaratie.Beoordelaar;
import nl.zorgpoort.generator.Declaratiegenerator;
import nl.zorgpoort.generator.Declaratievraag;
import nl.zorgpoort.verwerking.Stappen;
import nl.zorgpoort.verwerking.Xmlgrenzen;
import nl.zorgpoort.verwerking.balans.Balanceren;
import nl.zorgpoort.verwerking.beoordeling.Beoordelen;
import nl.zorgpoort.verwerking.beoordeling.Besluitvorming;
import nl.zorgpoort.verwerking.beoordeling.Controleren;
import nl.zorgpoort.verwerking.beoordeling.Naslagboek;
import nl.zorgpoort.verwerking.beoordeling.Vraagopbouw;
import nl.zorgpoort.verwerking.beoordeling.Xmlbeslisser;
import nl.zorgpoort.verwerking.naslag.Controlesetbeheer;
import nl.zorgpoort.verwerking.naslag.Controlesets;
import nl.zorgpoort.verwerking.naslag.Naslagbestand;
import nl.zorgpoort.verwerking.naslag.Registerimport;
import nl.zorgpoort.verwerking.naslag.Tekstbestand;
import nl.zorgpoort.verwerking.naslag.Verantwoording;
import nl.zorgpoort.verwerking.naslag.Voortgang;
import nl.zorgpoort.verwerking.naspel.Naspelen;

/**
 * The folders of a {@link Proefpoort} with the real check and decision between them, on the control
 * set of the demo. But linde is granted what was agreed (rule G05), and care of two declarants for
 * one client excludes each other (rule G08).
 */
final class Echtepoort {
  private static final Path CONTROLESET = Path.of("src/main/resources/demo/controleset");
  private static final String UITSLUITING = "62;63;ANDER;WEEK;0634;20200101;\n";
  private static final Technischecontrole CONTROLE = Technischecontrole.van(STANDAARDEN);
  private static final Xmlbeslisser GEEN_XML =
      (aanlevering, soort, in, stand, op) -> {
        throw new AssertionError("no XML here");
      };

  final Balanceren balanceren;
  final Naspelen naspelen;
  private final Proefpoort post;
  private final Controleren controleren;
  private final Beoordelen beoordelen;

  /**
   * @param zorg what the register goes by
   */
  Echtepoort(DataSource bron, List<Declaratievraag> zorg) throws Exception {
    post = new Proefpoort(bron);
    Opslag opslag = post.opslag;
    Controlesets sets = new Controlesets(opslag.controlesetboek());
    Naslagboek naslagboek = opslag.naslagboek(sets::haal, new Xmlgrenzen(32 << 20, 10 << 20));
    Beoordelaar beoordelaar = new Beoordelaar(CONTROLE, STANDAARDEN);
    controleren =
        new Controleren(
            opslag.aanleveringen(),
            opslag.brokken(),
            opslag.controleboek(),
            post.partners,
            CONTROLE::controleer,
            kop -> Optional.empty(),
            Stappen.GEEN,
            () -> post.nu);
    Besluitvorming besluitvorming =
        new Besluitvorming(
            opslag.brokken(),
            opslag.controleboek(),
            opslag.beslisboek(),
            opslag.geschiedenis(),
            naslagboek,
            post.partners,
            beoordelaar::beoordeel,
            GEEN_XML);
    beoordelen =
        new Beoordelen(
            opslag.aanleveringen(),
            opslag.beslisboek(),
            besluitvorming,
            Stappen.GEEN,
            () -> post.nu);
    balanceren =
        new Balanceren(
            opslag.balansbron(),
            opslag.balansboek(),
            opslag.brokken(),
            STANDAARDEN,
            in -> {
              throw new AssertionError("no XML here");
            },
            () -> post.nu);
    naspelen =
        new Naspelen(
            opslag.aanleveringen(),
            opslag.brokken(),
            opslag.controleboek(),
            opslag.besluitarchief(),
            new Vraagopbouw(opslag.geschiedenis(), naslagboek),
            CONTROLE::controleer,
            beoordelaar::beoordeel,
            GEEN_XML);
    voerIn(zorg);
  }

  private void voerIn(List<Declaratievraag> zorg) throws Exception {
    Registerimport register =
        new Registerimport(post.opslag.registerboek(), STANDAARDEN.codelijsten(), () -> post.nu);
    for (Declaratievraag vraag : zorg) {
      register.importeer("proef", register(vraag), false, Voortgang.STIL);
    }
    new Controlesetbeheer(post.opslag.controlesetboek(), STANDAARDEN.codelijsten())
        .importeer(
            controleset(),
            new Verantwoording("proef", "proef", post.nu),
            Optional.of(Instant.parse("2026-02-01T00:00:00Z")),
            Voortgang.STIL);
  }

  private static List<Naslagbestand> register(Declaratievraag vraag) throws IOException {
    Map<String, StringWriter> tabellen = new LinkedHashMap<>();
    Declaratiegenerator.schrijfRegister(
        vraag, naam -> tabellen.computeIfAbsent(naam, n -> new StringWriter()));
    List<Naslagbestand> uit = new ArrayList<>();
    // Several declarants may be allotted the same client, each by an allocation of its own.
    tabellen.forEach(
        (naam, tekst) ->
            uit.add(bestand(naam, tekst.toString().replace(";T-", ";" + vraag.agb() + "-"))));
    return uit;
  }

  private static List<Naslagbestand> controleset() throws IOException {
    try (Stream<Path> bestanden = Files.list(CONTROLESET)) {
      return bestanden.sorted().map(Echtepoort::bestand).toList();
    }
  }

  private static Naslagbestand bestand(Path pad) {
    try {
      String naam = pad.getFileName().toString();
      String tekst = Files.readString(pad).replace("G05;187;horizon;", "G05;187;linde;");
      return bestand(naam, naam.equals("controlematrix.csv") ? tekst + UITSLUITING : tekst);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Naslagbestand bestand(String naam, String tekst) {
    return Tekstbestand.van(naam, tekst.lines().toArray(String[]::new));
  }

  /** Takes a file in and checks it. */
  UUID neemIn(String naam, byte[] bytes) throws IOException {
    UUID id = post.neemIn("linde", naam, bytes);
    controleren.controleer(id);
    return id;
  }

  /** Takes a file all the way to the out folder. */
  void verwerk(String naam, byte[] bytes) throws IOException {
    UUID id = neemIn(naam, bytes);
    beoordelen.beoordeel(id);
    post.afleveren.lever(id);
  }

  /** The retours by their names. */
  Map<String, byte[]> retouren() {
    Map<String, byte[]> uit = new LinkedHashMap<>(post.uit);
    uit.keySet().removeIf(naam -> !naam.startsWith("linde/AW320_"));
    return uit;
  }

  /** The different return codes of all decided lines; of granted credits only that they are. */
  List<String> uitkomsten() {
    return post.databank
        .sql(
            """
            select distinct case when toegekend < 0 then 'credit' else codes end
              from prestatieregel
            """)
        .query(String.class)
        .list();
  }
}
