package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgpoort.referentie.Aanbieder;
import nl.zorgpoort.referentie.Aanbiedersoort;
import nl.zorgpoort.referentie.Bevoegdheid;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Contracttarief;
import nl.zorgpoort.referentie.Periode;

/**
 * The contract agrees on this service on every day of the line, and a practitioner may perform it.
 * That there is no contract at all is the business of rule C18.
 */
final class G06 implements Inhoudsregel {

  @Override
  public String id() {
    return "G06";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    Optional<Oordeel> zonder = afgesproken(regel, naslag);
    return zonder.isPresent() ? zonder : bevoegd(regel, naslag);
  }

  private static Optional<Oordeel> afgesproken(Declaratieregel regel, Naslag naslag) {
    List<Contract> contracten = naslag.contracten();
    if (Dekking.eersteGat(regel.zorg(), contracten, Contract::geldig).isPresent()) {
      return Optional.empty();
    }
    Afspraken afspraken = naslag.afspraken(naslag.lijn(regel).dienst());
    return afspraken
        .eersteGat(regel.zorg())
        .map(
            dag ->
                new Oordeel(
                    "8060",
                    "prestatie",
                    "G06.geen-afspraak",
                    List.of(regel.prestatie(), Woorden.datum(dag)),
                    vergeleken(contracten, afspraken.tarieven())));
  }

  private static List<Vergeleken> vergeleken(
      List<Contract> contracten, List<Contracttarief> tarieven) {
    return Stream.concat(
            contracten.stream().map(Vergelijking::van), tarieven.stream().map(Vergelijking::van))
        .toList();
  }

  private static Optional<Oordeel> bevoegd(Declaratieregel regel, Naslag naslag) {
    if (!naslag.lijn(regel).begindag().bevoegd()
        || naslag.register().aanbieders(regel.uitvoerder()).stream()
            .noneMatch(a -> zorgverlener(a, regel))) {
      return Optional.empty();
    }
    List<Bevoegdheid> rijen = naslag.register().bevoegdheden(regel.uitvoerder());
    List<Periode> dagen =
        rijen.stream()
            .filter(b -> b.lijst().equals(regel.lijst()))
            .filter(b -> Koppelkeuze.past(b.prestatie(), regel.prestatie()))
            .map(Bevoegdheid::geldig)
            .toList();
    return Dekking.eersteGat(regel.zorg(), dagen)
        .map(
            dag ->
                new Oordeel(
                    "8010",
                    "uitvoerder",
                    "G06.niet-bevoegd",
                    List.of(regel.uitvoerder(), regel.prestatie(), Woorden.datum(dag)),
                    rijen.isEmpty()
                        ? List.of(Vergelijking.geenRij("bevoegdheden", regel.uitvoerder()))
                        : rijen.stream().map(Vergelijking::van).toList()));
  }

  private static boolean zorgverlener(Aanbieder aanbieder, Declaratieregel regel) {
    return aanbieder.soort() == Aanbiedersoort.ZORGVERLENER
        && aanbieder.geldig().raakt(regel.zorg());
  }
}
