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
import org.springframework.core.io.Resource;

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
    Intake intake =
        new Intake(
            postvak,
            opslag.brokken(),
            opslag.ontvangstboek(),
            partners,
            voorlooplezer,
            stappen,
            zaak::ontvangen);
    for (Resource bestand : zaak.bestanden()) {
      UUID id = Demopostvak.id(postvak.naam(bestand));
      if (!opslag.ontvangstboek().bekend(id)) {
        intake.neemIn(zaak.account(), postvak.naam(bestand));
      }
      controleren.controleer(id);
      beoordelen.beoordeelOp(id, zaak.besloten());
      afleveren.lever(id);
    }
  }
}
