package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.zorgpoort.controle.Controlevraag;
import nl.zorgpoort.controle.Technischecontrole;
import nl.zorgpoort.declaratie.Beoordelaar;
import nl.zorgpoort.partner.Rol;
import nl.zorgpoort.standaard.Standaarden;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code check}. */
@Command(
    name = "check",
    description = "Controleert bestanden zoals de gateway dat bij ontvangst doet, zonder database.",
    exitCodeList = {
      "0:geen bevindingen",
      "1:bevindingen",
      "2:een bestand is niet herkenbaar of niet leesbaar",
      "64:verkeerd gebruik",
      "70:interne fout",
      "74:uitvoer kan niet geschreven worden"
    })
public final class CheckCommand implements Callable<Integer> {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final int DRADEN = 2;

  private final Supplier<Standaarden> standaarden;
  private final OutputStream stdout;
  private final InstantSource klok;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--json", description = "Schrijf elke bevinding als JSON op een eigen regel.")
  private boolean json;

  @Option(
      names = "--received",
      paramLabel = "JJJJ-MM-DD",
      description = "Dag van ontvangst (standaard: vandaag in Nederland).")
  private Optional<LocalDate> ontvangen = Optional.empty();

  @Option(
      names = "--retour",
      paramLabel = "MAP",
      description = {
        "Schrijf in deze map de AW320 die de technische controle alleen zou geven,",
        "met een leesbaar rapport. Er wordt niets geboekt."
      })
  private Optional<Path> retour = Optional.empty();

  @Option(
      names = "--decided",
      paramLabel = "JJJJ-MM-DD",
      description = "Dag van beoordeling in de retour (standaard: vandaag in Nederland).")
  private Optional<LocalDate> besloten = Optional.empty();

  @Option(
      names = "--role",
      paramLabel = "ROL",
      converter = Rolkeuze.class,
      description = "Rol van de retour: payer (betaler, standaard) of portal (portaal).")
  private Rol rol = Rol.BETALER;

  @Option(names = "--threads", paramLabel = "AANTAL", hidden = true)
  private Optional<Integer> draden = Optional.empty();

  @Parameters(arity = "1..*", paramLabel = "BESTAND", description = "Te controleren bestanden.")
  private List<String> bestanden = List.of();

  /**
   * @param standaarden loaded only when the command runs
   * @param stdout where findings go; not closed
   * @param klok says what today is
   */
  public CheckCommand(Supplier<Standaarden> standaarden, OutputStream stdout, InstantSource klok) {
    this.standaarden = standaarden;
    this.stdout = stdout;
    this.klok = klok;
  }

  @Override
  public Integer call() throws IOException {
    Standaarden alle = standaarden.get();
    Uitvoertekst uit = new Uitvoertekst(stdout);
    Rapport rapport = json ? new JsonRapport(uit) : new LeesbaarRapport(alle, uit);
    Bestandscontrole controle = controle(alle, rapport);
    Uitkomst uitkomst = Uitkomst.SCHOON;
    for (String bestand : bestanden) {
      uitkomst = uitkomst.ofErger(controle.controleer(bestand));
      uit.flush();
    }
    return uitkomst.exitcode();
  }

  private Bestandscontrole controle(Standaarden alle, Rapport rapport) {
    Technischecontrole technisch = Technischecontrole.van(alle);
    LocalDate vandaag = LocalDate.ofInstant(klok.instant(), NEDERLAND);
    Controlevraag vraag = vraag(vandaag);
    Optional<Proefretour> antwoord =
        retour.map(
            map ->
                new Proefretour(
                    new Beoordelaar(technisch, alle),
                    vraag,
                    besloten.orElse(vandaag),
                    rol,
                    new Retourmap(map)));
    return new Bestandscontrole(technisch, vraag, rapport, antwoord, stderr());
  }

  private Controlevraag vraag(LocalDate vandaag) {
    int beschikbaar = Math.min(DRADEN, Runtime.getRuntime().availableProcessors());
    return new Controlevraag(
        ontvangen.orElse(vandaag), Optional.empty(), Math.max(1, draden.orElse(beschikbaar)));
  }

  private PrintWriter stderr() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
