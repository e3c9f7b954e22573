package nl.zorgpoort;

import java.io.IOException;
import java.util.UUID;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.Stappen;
import nl.zorgpoort.verwerking.aflevering.Afleveren;
import nl.zorgpoort.verwerking.beoordeling.Beoordelen;
import nl.zorgpoort.verwerking.beoordeling.Controleren;
import nl.zorgpoort.verwerking.intake.Intake;
import nl.zorgpoort.verwerking.intake.Voorlooplezer;

/**
 * Takes the deliveries of {@code samples/} through the same use cases as any other, received and
 * decided at the moments that their case fixes. Every step does nothing where it was done before,
 * so a later start changes nothing and one that was broken off is finished.
 */
final class Demo {
  private final Opslag opslag;
  private final Partners partners;
  private final Voorlooplezer voorlooplezer;
  private final Controleren controleren;
  private final Beoordelen beoordelen;
  private final Afleveren afleveren;
  private final Stappen stappen;

  Demo(
      Opslag opslag,
      Partners partners,
      Voorlooplezer voorlooplezer,
      Controleren controleren,
      Beoordelen beoordelen,
      Afleveren afleveren,
      Stappen stappen) {
    this.opslag = opslag;
    this.partners = partners;
    this.voorlooplezer = voorlooplezer;
    this.controleren = controleren;
    this.beoordelen = beoordelen;
    this.afleveren = afleveren;
    this.stappen = stappen;
  }

  /** All cases in order of name, each delivery to its end before the next. */
  void speel() throws IOException {
    for (Demozaak zaak : Demozaak.alle()) {
      speel(zaak);
    }
  }

  private void speel(Demozaak zaak) throws IOException {
    Demopostvak postvak = new Demopostvak(zaak);
    for (Demozaak.Levering levering : zaak.leveringen()) {
      String naam = postvak.naam(levering.bestand());
      UUID id = Demopostvak.id(naam);
      if (!opslag.ontvangstboek().bekend(id)) {
        intake(postvak, levering).neemIn(levering.account(), naam);
      }
      controleren.controleer(id);
      beoordelen.beoordeelOp(id, levering.besloten());
      afleveren.lever(id);
    }
  }

  private Intake intake(Demopostvak postvak, Demozaak.Levering levering) {
    return new Intake(
        postvak,
        opslag.brokken(),
        opslag.ontvangstboek(),
        partners,
        voorlooplezer,
        stappen,
        levering::ontvangen);
  }
}
