package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code gebruiker wachtwoord}: the way back in when nobody knows a password. */
@Command(
    name = "wachtwoord",
    description = "Geeft iemand een ander wachtwoord en toont het, eenmalig.",
    exitCodeList = {"0:gegeven", "1:onbekende naam", "64:verkeerd gebruik"})
public final class GebruikerWachtwoordCommand extends Databankopdracht {
  private final OutputStream stdout;

  @Parameters(paramLabel = "NAAM", description = "Naam waarmee wordt ingelogd.")
  private String naam = "";

  /**
   * @param werkbanken opens the database
   * @param stdout not closed
   */
  public GebruikerWachtwoordCommand(Werkbanken werkbanken, OutputStream stdout) {
    super(werkbanken);
    this.stdout = stdout;
  }

  @Override
  int voer(Werkbank werkbank) throws IOException {
    Optional<String> wachtwoord = werkbank.gebruikersbeheer().nieuwWachtwoord(naam);
    if (wachtwoord.isEmpty()) {
      spec().commandLine().getErr().println("Er is geen gebruiker met deze naam.");
      return 1;
    }
    werkbank
        .logboek()
        .schrijf(
            System.getProperty("user.name", ""),
            "OPDRACHT",
            Handeling.GEBRUIKER_GEWIJZIGD,
            naam,
            "wachtwoord");
    try (Uitvoertekst uit = new Uitvoertekst(stdout)) {
      uit.regels(List.of(wachtwoord.get()));
    }
    return 0;
  }
}
