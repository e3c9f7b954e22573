package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.verwerking.toegang.Logboek;
import nl.zorgpoort.verwerking.toegang.Logboek.Rij;
import nl.zorgpoort.verwerking.toegang.Logboek.Vraag;
import picocli.CommandLine.Command;

/** The command {@code audit verify}. */
@Command(
    name = "verify",
    description = {
      "Gaat na dat geen rij van het logboek is gewijzigd of weggehaald, en toont nummer en SHA-256",
      "van de laatste: wie die elders bewaart, ziet ook of er aan het einde iets af is."
    },
    exitCodeList = {"0:ongeschonden", "1:geschonden", "64:verkeerd gebruik"})
public final class AuditVerifyCommand extends Databankopdracht {
  private static final Vraag ALLES =
      new Vraag(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final OutputStream stdout;

  /**
   * @param werkbanken opens the database
   * @param stdout not closed
   */
  public AuditVerifyCommand(Werkbanken werkbanken, OutputStream stdout) {
    super(werkbanken);
    this.stdout = stdout;
  }

  @Override
  int voer(Werkbank werkbank) throws IOException {
    Logboek logboek = werkbank.logboek();
    Optional<Long> breuk = logboek.eersteBreuk();
    List<Rij> laatste = logboek.rijen(ALLES, 1);
    try (Uitvoertekst uit = new Uitvoertekst(stdout)) {
      uit.regels(
          List.of(
              breuk
                  .map("Geschonden: rij %d volgt niet op de rijen ervoor."::formatted)
                  .orElse("Ongeschonden."),
              laatste.stream()
                  .findFirst()
                  .map(rij -> "Laatste rij %d, SHA-256 %s.".formatted(rij.nr(), rij.sha256()))
                  .orElse("Het logboek is leeg.")));
    }
    return breuk.isPresent() ? 1 : 0;
  }
}
