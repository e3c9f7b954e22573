package nl.zorgpoort.opslag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Controleresultaat;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Controlevraag;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Signaalsoort;
import nl.zorgpoort.controle.Trap;
import nl.zorgpoort.declaratie.Beoordeling;
import nl.zorgpoort.declaratie.Beoordelingsuitvoer;
import nl.zorgpoort.declaratie.Beoordelingsvraag;
import nl.zorgpoort.declaratie.Heenbron;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.partner.Account;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.partner.Partner;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.partner.Rol;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Controlesetrijen;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Stappen;
import nl.zorgpoort.verwerking.Xmlgrenzen;
import nl.zorgpoort.verwerking.aflevering.Afleveren;
import nl.zorgpoort.verwerking.aflevering.Naleveringen;
import nl.zorgpoort.verwerking.aflevering.Opgehaald;
import nl.zorgpoort.verwerking.aflevering.Uitvak;
import nl.zorgpoort.verwerking.beoordeling.Beoordelen;
import nl.zorgpoort.verwerking.beoordeling.Besluitvorming;
import nl.zorgpoort.verwerking.beoordeling.Controleren;
import nl.zorgpoort.verwerking.intake.Intake;
import nl.zorgpoort.verwerking.intake.Postvak;
import nl.zorgpoort.verwerking.intake.Voorlooplezer;

/** The use cases on a real database, between folders in memory and a made-up check and decision. */
final class Proefpoort implements Postvak, Uitvak {
  private static final Set<String> CODES = Set.of("30999001", "30999002");

  final Opslag opslag;
  final Databank databank;
  final Partners partners = new Partners(List.of(linde(), test(), portaal()));
  private static final Naleveringen GEEN_ANDERE =
      new Naleveringen() {
        @Override
        public Uitkomst opgehaald(String account, String naam) {
          return Uitkomst.ONBEKEND;
        }

        @Override
        public boolean magWeg(String account, String naam) {
          return true;
        }
      };

  final Map<UUID, Claim> werkmap = new LinkedHashMap<>();
  final Map<UUID, byte[]> werkbytes = new LinkedHashMap<>();
  final Map<String, byte[]> inbox = new LinkedHashMap<>();
  final Map<String, byte[]> uit = new LinkedHashMap<>();
  final Intake intake;
  final Controleren controleren;
  final Beoordelen beoordelen;
  final Afleveren afleveren;
  final Opgehaald opgehaald;
  Instant nu = Instant.parse("2026-10-05T07:00:00Z");
  Stappen stappen = Stappen.GEEN;
  Uitslag uitslag = Uitslag.TOEGEKEND;
  IntFunction<Prestatieregel> regels = Proefregel::gewoon;

  Proefpoort(DataSource bron) {
    databank = new Databank(bron);
    opslag = new Opslag(bron, Proefbestand.STANDAARDEN, () -> nu);
    zetControlesetAan(1, "2026-01-01T00:00:00Z");
    intake =
        new Intake(
            this,
            opslag.brokken(),
            opslag.ontvangstboek(),
            partners,
            new Voorlooplezer(Proefbestand.STANDAARDEN),
            stap -> stappen.na(stap),
            () -> nu);
    controleren =
        new Controleren(
            opslag.aanleveringen(),
            opslag.brokken(),
            opslag.controleboek(),
            partners,
            Proefpoort::controleer,
            kop -> Optional.empty(),
            stap -> stappen.na(stap),
            () -> nu);
    beoordelen = beoordelen(this::beoordeel);
    afleveren =
        new Afleveren(
            opslag.aanleveringen(),
            opslag.uitbak(),
            opslag.brokken(),
            this,
            stap -> stappen.na(stap),
            () -> nu);
    opgehaald = new Opgehaald(opslag.aanleveringen(), opslag.uitbak(), GEEN_ANDERE, () -> nu);
  }

  Beoordelen beoordelen(nl.zorgpoort.verwerking.beoordeling.Beslisser beslisser) {
    return new Beoordelen(
        opslag.aanleveringen(),
        opslag.beslisboek(),
        new Besluitvorming(
            opslag.brokken(),
            opslag.controleboek(),
            opslag.beslisboek(),
            opslag.geschiedenis(),
            opslag.naslagboek(
                versie -> new Controleset(versie, Controlesetrijen.LEEG),
                new Xmlgrenzen(32 << 20, 10 << 20)),
            partners,
            beslisser,
            (aanlevering, soort, in, stand, op) -> {
              throw new AssertionError("no XML here");
            }),
        stap -> stappen.na(stap),
        () -> nu);
  }

  private static Partner linde() {
    return new Partner(
        "linde", "Linde", Omgeving.PRODUCTIE, Rol.BETALER, "nl", List.of(account("linde")));
  }

  private static Partner portaal() {
    return new Partner(
        "portaal",
        "Portaal",
        Omgeving.PRODUCTIE,
        Rol.PORTAAL,
        Optional.of("linde"),
        "nl",
        List.of(account("portaal")));
  }

  private static Partner test() {
    return new Partner(
        "proef", "Proef", Omgeving.TEST, Rol.BETALER, "nl", List.of(account("linde-test")));
  }

  private static Account account(String naam) {
    return new Account(naam, List.of(), Optional.empty(), Map.of("0112", CODES));
  }

  /** An empty control set holds from this moment. */
  void zetControlesetAan(int versie, String vanaf) {
    databank
        .sql("insert into controleset values (:versie, 'test', 'test', :op, :sha256)")
        .param("versie", versie)
        .param("op", Databank.tijd(nu))
        .param("sha256", "%064d".formatted(versie))
        .update();
    databank
        .sql("insert into controleset_ingang values (:versie, :versie, :op, 'test', 'test', :op)")
        .param("versie", versie)
        .param("op", Databank.tijd(Instant.parse(vanaf)))
        .update();
  }

  /** Puts a file in an inbox and takes it in. */
  UUID neemIn(String account, String naam, byte[] bytes) throws IOException {
    inbox.put(account + "/" + naam, bytes);
    return intake.neemIn(account, naam).orElseThrow();
  }

  /** Takes a file all the way to the out folder. */
  UUID verwerk(String account, String naam, byte[] bytes) throws IOException {
    UUID id = neemIn(account, naam, bytes);
    controleren.controleer(id);
    beoordelen.beoordeel(id);
    afleveren.lever(id);
    return id;
  }

  Aanlevering haal(UUID id) {
    return opslag.aanleveringen().haal(id);
  }

  long getal(String sql) {
    return databank.sql(sql).query(Long.class).single();
  }

  @Override
  public Optional<Claim> claim(String account, String bestandsnaam) {
    byte[] bytes = inbox.remove(account + "/" + bestandsnaam);
    if (bytes == null) {
      return Optional.empty();
    }
    Claim claim = new Claim(UUID.randomUUID(), account, bestandsnaam);
    werkmap.put(claim.id(), claim);
    werkbytes.put(claim.id(), bytes);
    return Optional.of(claim);
  }

  @Override
  public List<Claim> geclaimd() {
    return List.copyOf(werkmap.values());
  }

  @Override
  public InputStream open(Claim claim) {
    return new ByteArrayInputStream(werkbytes.get(claim.id()));
  }

  @Override
  public void verwijder(Claim claim) {
    werkmap.remove(claim.id());
    werkbytes.remove(claim.id());
  }

  @Override
  public List<Wachtend> rustend(Duration rust) {
    return inbox.keySet().stream()
        .map(pad -> pad.split("/", 2))
        .map(pad -> new Wachtend(pad[0], pad[1]))
        .toList();
  }

  @Override
  public void haalWeg(String account, String naam) {
    uit.remove(naam);
  }

  @Override
  public void plaats(String account, String naam, String sha256, Inhoud inhoud) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    inhoud.schrijf(bytes);
    uit.put(account + "/" + naam, bytes.toByteArray());
  }

  @Override
  public void plaatsVluchtig(String account, String naam, String sha256, Inhoud inhoud)
      throws IOException {
    plaats(account, naam, sha256, inhoud);
  }

  static Controleresultaat controleer(
      InputStream in, Controlevraag vraag, Controleontvanger ontvanger) throws IOException {
    String tekst = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    if (!tekst.startsWith("01187")) {
      return new Controleresultaat.NietHerkenbaar("B02", "Dit is geen bericht.");
    }
    int regels = tekst.split("\r\n").length - 1;
    return new Gecontroleerd(
        Proefbestand.AW319,
        "187",
        tekst.substring(0, 310),
        regels + 1,
        regels,
        100L * regels,
        "00000000000D",
        List.of(),
        0,
        2,
        Map.of(Signaalsoort.TE_LAAT, new Controleresultaat.Signaal(3, 2)));
  }

  Beoordeling beoordeel(
      Heenbron bron, Gecontroleerd eerste, Beoordelingsvraag vraag, Beoordelingsuitvoer uitvoer)
      throws IOException {
    if (vraag.historie().isPresent()) {
      Bevinding bevinding = vraag.historie().get();
      uitvoer.bevinding(bevinding);
      return beoordeling(
          Uitslag.BESTAND_AFGEKEURD, 0, 0, 0, List.of(bevinding.retourcode()), vraag);
    }
    uitvoer.bevinding(
        new Bevinding(
            2,
            "04",
            Optional.of("0403"),
            "E01",
            Niveau.RECORD,
            Trap.VELD,
            "0435",
            312,
            321,
            "a\0b",
            "Fout."));
    long ingediend = 0;
    long toegekend = 0;
    for (int i = 1; i <= eerste.prestaties(); i++) {
      Prestatieregel regel = regels.apply(i);
      ingediend += regel.besluit().ingediend();
      toegekend += regel.besluit().toegekend();
      uitvoer.regel(regel);
    }
    byte[] romp = "ROMP\r\n".getBytes(StandardCharsets.ISO_8859_1);
    uitvoer.romp(romp, 0, romp.length);
    return beoordeling(uitslag, eerste.prestaties(), ingediend, toegekend, List.of("8001"), vraag);
  }

  private static Beoordeling beoordeling(
      Uitslag uitslag,
      int regels,
      long ingediend,
      long toegekend,
      List<String> codes,
      Beoordelingsvraag vraag) {
    return new Beoordeling(
        uitslag,
        "KOP " + vraag.besloten() + " " + vraag.kenmerk() + "\r\n",
        "SLUIT\r\n",
        "<p>rapport</p>",
        regels,
        ingediend,
        toegekend,
        codes);
  }

  /** All of a file in the out folder whose name starts like this. */
  String uit(String begin) {
    return uit.entrySet().stream()
        .filter(e -> e.getKey().startsWith(begin))
        .map(e -> new String(e.getValue(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  List<String> namen() {
    return new ArrayList<>(uit.keySet());
  }

  byte[] opgeslagen(UUID eigenaar) {
    try (InputStream in = opslag.brokken().lees(eigenaar)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
