package nl.zorgpoort.kanaal;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.zorgpoort.verwerking.aflevering.Opgehaald;
import nl.zorgpoort.verwerking.aflevering.Opgehaald.NogNietVerzonden;
import nl.zorgpoort.verwerking.intake.Intake;
import nl.zorgpoort.verwerking.intake.Postvak.Wachtend;

/** What routes ask about files, whose name is not the id of a delivery yet. */
public final class Postbode {
  private final Intake intake;
  private final Opgehaald opgehaald;

  public Postbode(Intake intake, Opgehaald opgehaald) {
    this.intake = intake;
    this.opgehaald = opgehaald;
  }

  /** Takes a file in and gives its id: none when it is no longer there. */
  public List<UUID> neemIn(Wachtend bestand) throws IOException {
    return intake.neemIn(bestand.account(), bestand.bestandsnaam()).stream().toList();
  }

  /** The partner has it. */
  public void gelezen(Gelezen bestand) throws NogNietVerzonden {
    opgehaald.meld(bestand.account(), bestand.bestandsnaam());
  }
}
