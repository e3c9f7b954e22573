package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.zorgpoort.controle.Regel;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.inzage.Toelichten;
import nl.zorgpoort.verwerking.inzage.Toelichten.Toelichting;
import nl.zorgpoort.verwerking.toegang.Logboek;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import nl.zorgpoort.verwerking.uitleg.Bsnmasker;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;
import nl.zorgpoort.verwerking.uitleg.Regeltaal;
import nl.zorgpoort.verwerking.uitleg.Veldduiding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The command {@code explain}. */
@Command(
    name = "explain",
    description = {
      "Legt uit waarom een record van een aanlevering is beoordeeld zoals het is beoordeeld: het"
          + " record met het veld gemarkeerd, de regel, waarmee is vergeleken en wat te doen.",
      "Met --code: wat een retourcode betekent en welke regels hem geven (zonder databank)."
    },
    exitCodeList = {"0:uitgelegd", "1:aanlevering, record of code onbekend", "64:verkeerd gebruik"})
public final class ExplainCommand extends Databankopdracht {
  private static final int EI_BEGIN = 2;
  private static final int EI_EINDE = 5;

  private final Supplier<Standaarden> standaarden;
  private final OutputStream stdout;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "AANLEVERING",
      description = "Volgnummer, UUID of bestandsnaam.")
  private Optional<String> aanlevering = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "REGEL",
      description = "Recordnummer zoals in het rapport, vanaf 1.")
  private Optional<Integer> regel = Optional.empty();

  @Option(names = "--code", paramLabel = "CODE", description = "Retourcode van vier cijfers.")
  private Optional<String> code = Optional.empty();

  @Option(
      names = "--toon-bsn",
      description = "Verberg burgerservicenummers niet; dat komt in het logboek.")
  private boolean toonBsn;

  /**
   * @param werkbanken opens the database
   * @param standaarden loaded only when the command runs
   * @param stdout not closed
   */
  public ExplainCommand(
      Werkbanken werkbanken, Supplier<Standaarden> standaarden, OutputStream stdout) {
    super(werkbanken);
    this.standaarden = standaarden;
    this.stdout = stdout;
  }

  @Override
  void toets() {
    boolean record = aanlevering.isPresent() && regel.isPresent();
    boolean half = aanlevering.isPresent() != regel.isPresent();
    if (half || record == code.isPresent() || regel.filter(r -> r < 1).isPresent()) {
      throw new ParameterException(
          spec().commandLine(), "Geef AANLEVERING en REGEL (vanaf 1), of alleen --code.");
    }
  }

  @Override
  Optional<Integer> zonderDatabank() throws IOException {
    return code.isEmpty() ? Optional.empty() : Optional.of(legCodeUit(code.get()));
  }

  private int legCodeUit(String retourcode) throws IOException {
    Regelcatalogus catalogus = Regelcatalogus.van(standaarden.get());
    List<Regel> regels = catalogus.metCode(retourcode);
    if (!catalogus.retourcodes().codes().contains(retourcode)) {
      return onbekend("Retourcode %s is onbekend.".formatted(retourcode));
    }
    List<String> uit = new ArrayList<>();
    uit.add(retourcode + ": " + catalogus.retourcodes().omschrijving(retourcode));
    if (regels.isEmpty()) {
      uit.add("Geen regel geeft deze code: hij komt van de beoordeling zelf, of van een ander.");
    }
    for (Regel r : regels) {
      uit.add("");
      uit.add(r.id() + " " + Regeltaal.NL.tekst(r).titel());
      uit.addAll(Alinea.regels(2, Regeltaal.NL.tekst(r).tekst()));
    }
    return schrijf(uit);
  }

  @Override
  int voer(Werkbank werkbank) throws IOException {
    Toelichten toelichten = werkbank.toelichten();
    String wat = aanlevering.orElseThrow();
    List<UUID> gevonden = toelichten.zoek(wat);
    if (gevonden.size() != 1) {
      return onbekend(
          gevonden.isEmpty()
              ? "Aanlevering %s is onbekend.".formatted(wat)
              : "%s is %d keer aangeleverd; noem het volgnummer.".formatted(wat, gevonden.size()));
    }
    Optional<Toelichting> stof = toelichten.toelichting(gevonden.get(0), regel.orElseThrow());
    stof.filter(s -> toonBsn).ifPresent(s -> noteer(werkbank.logboek(), s));
    return stof.isPresent()
        ? schrijf(regels(stof.get()))
        : onbekend("%s heeft geen record %d.".formatted(wat, regel.orElseThrow()));
  }

  /** Who sees a BSN leaves a trace, here as at the desk. */
  private static void noteer(Logboek logboek, Toelichting stof) {
    logboek.schrijf(
        System.getProperty("user.name", ""),
        "OPDRACHT",
        Handeling.RECORD_GEZIEN,
        stof.aanlevering().volgnummer() + " " + stof.regel(),
        "explain --toon-bsn");
  }

  private List<String> regels(Toelichting stof) {
    Standaarden alle = standaarden.get();
    Optional<Berichtstandaard> standaard =
        Optional.of(stof.kop())
            .filter(kop -> kop.length() == EI_EINDE)
            .flatMap(kop -> alle.heenMetEi(kop.substring(EI_BEGIN)));
    UnaryOperator<String> dek = toonBsn ? t -> t : Bsnmasker::dekTekst;
    String record = toonBsn ? stof.record() : gedekt(stof, standaard);
    return new Recordtoelichting(
            stof,
            standaard,
            new Veldduiding(alle.codelijsten()),
            new Bevindingtoelichting(Regelcatalogus.van(alle), standaard, dek),
            record)
        .regels();
  }

  /** Of an unknown message nobody knows where its BSNs are, so all digits are hidden. */
  private static String gedekt(Toelichting stof, Optional<Berichtstandaard> standaard) {
    return standaard
        .map(s -> new Bsnmasker(s).dek(stof.record()))
        .orElseGet(() -> stof.record().replaceAll("[0-9]", "*"));
  }

  private int schrijf(List<String> regels) throws IOException {
    try (Uitvoertekst uit = new Uitvoertekst(stdout)) {
      uit.regels(regels);
    }
    return 0;
  }

  private int onbekend(String reden) {
    spec().commandLine().getErr().println(reden);
    return 1;
  }
}
