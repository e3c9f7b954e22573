package nl.zorgpoort.declaratie.inhoud;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Aanbieder;
import nl.zorgpoort.referentie.Aanbiedersoort;
import nl.zorgpoort.referentie.Bevoegdheid;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Contracttarief;
import nl.zorgpoort.referentie.Koppeling;
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
    return afgesproken(regel, naslag).or(() -> bevoegd(regel, naslag));
  }

  private static Optional<Oordeel> afgesproken(Declaratieregel regel, Naslag naslag) {
    Bestandsfeiten feiten = naslag.bestand();
    List<Contract> contracten = naslag.register().contracten(feiten.declarant());
    if (!Dekking.alles(regel.zorg(), contracten.stream().map(Contract::geldig).toList())) {
      return Optional.empty();
    }
    List<Periode> dagen = new ArrayList<>();
    List<Vergeleken> vergeleken = new ArrayList<>(C18.vergeleken(contracten, feiten));
    for (Contract c : contracten) {
      for (Contracttarief t : naslag.register().tarieven(c, regel.lijst(), regel.prestatie())) {
        Dekking.doorsnede(c.geldig(), t.geldig()).ifPresent(dagen::add);
        vergeleken.add(Vergelijking.van(t));
      }
    }
    return Dekking.eersteGat(regel.zorg(), dagen)
        .map(
            dag ->
                new Oordeel(
                    "8060",
                    "prestatie",
                    "G06.geen-afspraak",
                    List.of(regel.prestatie(), Woorden.datum(dag)),
                    vergeleken));
  }

  private static Optional<Oordeel> bevoegd(Declaratieregel regel, Naslag naslag) {
    List<Aanbieder> aanbieders = naslag.register().aanbieders(regel.uitvoerder());
    List<Bevoegdheid> rijen = naslag.register().bevoegdheden(regel.uitvoerder());
    boolean nodig =
        Koppelkeuze.opBegindag(regel, naslag).stream().anyMatch(Koppeling::bevoegd)
            && aanbieders.stream().anyMatch(a -> zorgverlener(a, regel));
    List<Periode> dagen =
        rijen.stream()
            .filter(b -> b.lijst().equals(regel.lijst()))
            .filter(b -> Koppelkeuze.past(b.prestatie(), regel.prestatie()))
            .map(Bevoegdheid::geldig)
            .toList();
    return Dekking.eersteGat(regel.zorg(), dagen)
        .filter(dag -> nodig)
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
