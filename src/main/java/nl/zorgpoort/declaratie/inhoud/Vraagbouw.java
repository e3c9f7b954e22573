package nl.zorgpoort.declaratie.inhoud;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Koppeling;
import nl.zorgpoort.referentie.Matrixregel;
import nl.zorgpoort.referentie.Maximum;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Venster;

/** Says what must be fetched to judge a file, or a batch of its clients. */
final class Vraagbouw {
  private static final int JAREN_UNIEK = 5;

  private final Controleset controleset;
  private final Bestandsfeiten bestand;

  Vraagbouw(Controleset controleset, Bestandsfeiten bestand) {
    this.controleset = controleset;
    this.bestand = bestand;
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

  private Periode venster(List<Declaratieregel> regels) {
    return regels.stream().map(this::venster).reduce(Kalender::samen).orElse(bestand.periode());
  }

  /** The days of a line, made wider as far as a maximum or the controlematrix looks. */
  private Periode venster(Declaratieregel regel) {
    Periode uit = regel.zorg();
    for (Maximum maximum : controleset.maxima(regel.lijst(), regel.prestatie())) {
      uit = Kalender.samen(uit, Kalender.rond(maximum.per(), regel.zorg()));
    }
    Optional<Venster> langste =
        controleset.koppelingen(regel.lijst(), regel.prestatie()).stream()
            .map(Koppeling::groep)
            .distinct()
            .flatMap(groep -> controleset.matrix(groep).stream())
            .map(Matrixregel::venster)
            .reduce((a, b) -> a.compareTo(b) >= 0 ? a : b);
    return langste.isPresent()
        ? Kalender.samen(uit, Kalender.rond(langste.get(), regel.zorg()))
        : uit;
  }
}
