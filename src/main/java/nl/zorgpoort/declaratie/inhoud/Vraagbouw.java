package nl.zorgpoort.declaratie.inhoud;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Venster;

/** Says what must be fetched to judge a file, or a batch of its clients. */
final class Vraagbouw {
  private static final int JAREN_UNIEK = 5;

  private final Dienstboek diensten;
  private final Bestandsfeiten bestand;

  Vraagbouw(Bestandskader kader) {
    this.diensten = kader.diensten();
    this.bestand = kader.bestand();
  }

  /** What the rules on the file as a whole need: parties and contracts, no persons. */
  Naslagvraag bestand() {
    return vraag(Set.of(), bestand.periode(), partijen(), Set.of(), Set.of(), new Vroeger());
  }

  /** What the rules need for these clients and lines. */
  Naslagvraag stapel(
      List<Verzekerdevraag> verzekerden, List<Declaratieregel> regels, Vroeger vroeger) {
    Set<String> personen = new LinkedHashSet<>();
    verzekerden.forEach(v -> personen.add(v.persoon()));
    Set<String> agbs = partijen();
    Set<String> referenties = new LinkedHashSet<>();
    Set<String> gecrediteerd = new LinkedHashSet<>();
    for (Declaratieregel regel : regels) {
      personen.add(regel.persoon());
      agbs.add(regel.uitvoerder());
      referenties.add(regel.referentie());
      if (regel.credit()) {
        referenties.add(regel.vorige());
        gecrediteerd.add(regel.vorige());
      }
    }
    return vraag(personen, venster(regels), agbs, referenties, gecrediteerd, vroeger);
  }

  private Set<String> partijen() {
    Set<String> uit = new LinkedHashSet<>();
    uit.add(bestand.declarant());
    uit.add(bestand.servicebureau());
    uit.add(bestand.instelling());
    uit.removeIf(agb -> agb.chars().allMatch(c -> c == '0'));
    return uit;
  }

  private Naslagvraag vraag(
      Set<String> personen,
      Periode venster,
      Set<String> agbs,
      Set<String> referenties,
      Set<String> gecrediteerd,
      Vroeger vroeger) {
    return new Naslagvraag(
        personen,
        venster,
        agbs,
        bestand.declarant(),
        bestand.uzovi(),
        referenties,
        gecrediteerd,
        bestand.ontvangen().minusYears(JAREN_UNIEK),
        vroeger.van(personen));
  }

  /** The days of the lines, made wider as far as a maximum or the controlematrix looks. */
  private Periode venster(List<Declaratieregel> regels) {
    Map<Venster, Periode> perVenster = new EnumMap<>(Venster.class);
    Optional<Periode> alle = Optional.empty();
    for (Declaratieregel regel : regels) {
      alle = Optional.of(alle.isEmpty() ? regel.zorg() : ruimer(alle.get(), regel.zorg()));
      for (Venster v : diensten.van(regel.lijst(), regel.prestatie()).kijktNaar()) {
        Periode eerder = perVenster.get(v);
        perVenster.put(v, eerder == null ? regel.zorg() : ruimer(eerder, regel.zorg()));
      }
    }
    Periode uit = alle.orElse(bestand.periode());
    for (Map.Entry<Venster, Periode> e : perVenster.entrySet()) {
      uit = Kalender.samen(uit, Kalender.rond(e.getKey(), e.getValue()));
    }
    return uit;
  }

  /** Both together; most lines lie in what the lines before them span. */
  private static Periode ruimer(Periode een, Periode ander) {
    return een.omvat(ander) ? een : Kalender.samen(een, ander);
  }
}
