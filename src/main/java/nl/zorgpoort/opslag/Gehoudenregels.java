package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tekst;

import java.util.List;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.declaratie.inhoud.EerdereRegel;
import nl.zorgpoort.declaratie.inhoud.Naslagvraag;
import nl.zorgpoort.declaratie.inhoud.Naslagvraag.Bereik;
import nl.zorgpoort.verwerking.Aanlevering;

/** Lines of a file that is decided in memory, as they would be read from the store. */
final class Gehoudenregels {
  private Gehoudenregels() {}

  /** Those in the stretches that are asked for, in the order of the file. */
  static List<EerdereRegel> van(
      List<Prestatieregel> regels, Aanlevering aanlevering, Naslagvraag vraag) {
    return regels.stream()
        .filter(regel -> gevraagd(regel.besluit().regel(), vraag.eerderInBestand()))
        .map(regel -> eerdere(regel, aanlevering, vraag.declarant()))
        .toList();
  }

  private static boolean gevraagd(int regel, List<Bereik> bereiken) {
    return bereiken.stream().anyMatch(b -> b.van() <= regel && regel <= b.tot());
  }

  private static EerdereRegel eerdere(
      Prestatieregel regel, Aanlevering aanlevering, String declarant) {
    return new EerdereRegel(
        EerdereRegel.DIT_BESTAND,
        "",
        regel.besluit().regel(),
        aanlevering.ontvangenOp(),
        declarant,
        tekst(regel.persoon()),
        tekst(regel.functie()),
        tekst(regel.zorgzwaarte()),
        Regeldagen.zorg(regel.begindatum(), regel.einddatum()),
        tekst(regel.prestatielijst()),
        tekst(regel.prestatie()),
        Regeldagen.getal(regel.aantal()),
        tekst(regel.eenheid()),
        tekst(regel.uitvoerder()),
        regel.besluit().ingediend(),
        regel.besluit().toegekend(),
        regel.besluit().afgekeurd(),
        tekst(regel.referentie()),
        tekst(regel.vorige()),
        regel.vergelijking());
  }
}
