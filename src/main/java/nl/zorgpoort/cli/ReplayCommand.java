package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.declaratie.Weergave;
import nl.zorgpoort.verwerking.naspel.Naspelen;
import nl.zorgpoort.verwerking.naspel.Verschil;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The command {@code replay}. */
@Command(
    name = "replay",
    description = {
      "Beslist opnieuw met de controleset, het register en het grootboek waarmee is beslist, en",
      "vergelijkt de bytes van de retour, de regels en de bevindingen. Er wordt niets geschreven."
    },
    exitCodeList = {"0:alles gelijk", "1:een verschil, of onbekend", "64:verkeerd gebruik"})
public final class ReplayCommand extends Databankopdracht {
  private static final int DRADEN = 2;

  private final OutputStream stdout;

  @Parameters(
      arity = "0..1",
      paramLabel = "AANLEVERING",
      description = "Volgnummer, UUID of bestandsnaam.")
  private Optional<String> aanlevering = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "JJJJ-MM-DD",
      description = "Alles wat sinds deze dag is beslist.")
  private Optional<LocalDate> sinds = Optional.empty();

  @Option(names = "--json", description = "Schrijf elke aanlevering als JSON op een eigen regel.")
  private boolean json;

  @Option(names = "--threads", paramLabel = "AANTAL", hidden = true)
  private Optional<Integer> draden = Optional.empty();

  /**
   * @param werkbanken opens the database
   * @param stdout not closed
   */
  public ReplayCommand(Werkbanken werkbanken, OutputStream stdout) {
    super(werkbanken);
    this.stdout = stdout;
  }

  @Override
  void toets() {
    if (aanlevering.isPresent() == sinds.isPresent()) {
      throw new ParameterException(spec().commandLine(), "Geef AANLEVERING of --since.");
    }
  }

  @Override
  int voer(Werkbank werkbank) throws IOException {
    Naspelen naspelen = werkbank.naspelen();
    List<UUID> ids =
        sinds.isPresent()
            ? naspelen.beslistSinds(sinds.get())
            : naspelen.zoek(aanlevering.orElseThrow());
    if (sinds.isEmpty() && ids.size() != 1) {
      spec().commandLine().getErr().println(onbekend(ids.size()));
      return 1;
    }
    int verschillen = 0;
    try (Uitvoertekst uit = new Uitvoertekst(stdout)) {
      for (UUID id : ids) {
        Naspelen.Uitkomst uitkomst = naspelen.speel(id, draden.orElse(DRADEN));
        verschillen += uitkomst.verschil().isPresent() ? 1 : 0;
        uit.regel(json ? alsJson(uitkomst) : alsTekst(uitkomst));
      }
      if (!json) {
        uit.regel("%d nagespeeld, %d verschillen.".formatted(ids.size(), verschillen));
      }
    }
    return verschillen == 0 ? 0 : 1;
  }

  private String onbekend(int aantal) {
    String wat = aanlevering.orElseThrow();
    return aantal == 0
        ? "Aanlevering %s is onbekend.".formatted(wat)
        : "%s is %d keer aangeleverd; noem het volgnummer.".formatted(wat, aantal);
  }

  private static String alsTekst(Naspelen.Uitkomst u) {
    String wie =
        "%d %s: "
            .formatted(
                u.aanlevering().volgnummer(), Weergave.leesbaar(u.aanlevering().bestandsnaam()));
    if (!u.beslist()) {
      return wie + "nog niet beslist";
    }
    if (u.gewist()) {
      return wie + "gewist";
    }
    return wie + u.verschil().map(ReplayCommand::tekst).orElse("gelijk");
  }

  private static String tekst(Verschil v) {
    String plek = v.plaats() == 0 && !v.soort().equals("retour") ? "" : " " + v.plaats();
    String veld = v.veld().isEmpty() ? "" : ", " + v.veld();
    return "verschilt in %s%s%s: vastgelegd %s, nu %s"
        .formatted(
            v.soort(), plek, veld, Weergave.leesbaar(v.vastgelegd()), Weergave.leesbaar(v.nu()));
  }

  private static String alsJson(Naspelen.Uitkomst u) {
    Jsonregel regel =
        new Jsonregel()
            .veld("delivery", u.aanlevering().volgnummer())
            .veld("id", u.aanlevering().id().toString())
            .veld("file", u.aanlevering().bestandsnaam())
            .veld("decided", u.beslist())
            .veld("erased", u.gewist())
            .veld("equal", u.beslist() && !u.gewist() && u.verschil().isEmpty());
    u.verschil()
        .ifPresent(
            v ->
                regel
                    .veld("part", v.soort())
                    .veld("position", v.plaats())
                    .veld("field", v.veld())
                    .veld("stored", v.vastgelegd())
                    .veld("now", v.nu()));
    return regel.tekst();
  }
}
