package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tekst;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpoort.declaratie.inhoud.EerdereRegel;
import nl.zorgpoort.declaratie.inhoud.Naslagbron;
import nl.zorgpoort.declaratie.inhoud.Naslagrijen;
import nl.zorgpoort.declaratie.inhoud.Naslagvraag;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Zorgtoewijzing;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.beoordeling.Naslagstand;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import nl.zorgpoort.verwerking.beoordeling.Stapel;
import nl.zorgpoort.verwerking.beoordeling.WachtOpStoring;

/** One statement per table for each batch, whatever its size. */
final class JdbcNaslagbron implements Naslagbron {
  private static final Comparator<EerdereRegel> OUDSTE_EERST =
      Comparator.comparingLong(EerdereRegel::volgnummer).thenComparingInt(EerdereRegel::regel);

  private final Databank databank;
  private final Poging poging;
  private final Aanlevering aanlevering;
  private final Stapel stapel;
  private final Registerlezer register;
  private final Historielezer historie;
  private final Sleutel sleutel;

  JdbcNaslagbron(
      Databank databank, Poging poging, Aanlevering aanlevering, Naslagstand stand, Stapel stapel) {
    this.databank = databank;
    this.poging = poging;
    this.aanlevering = aanlevering;
    this.stapel = stapel;
    this.register = new Registerlezer(databank, stand.register());
    this.historie = new Historielezer(databank, aanlevering.omgeving(), stand.grootboek());
    this.sleutel = new Sleutel(aanlevering.omgeving());
  }

  @Override
  public Naslagrijen haal(Naslagvraag vraag) throws IOException {
    if (!vraag.eerderInBestand().isEmpty()) {
      stapel.bewaar();
    }
    Naslagrijen rijen = databank.leesOpSleutel(() -> rijen(vraag));
    wachtZoNodig(vraag, rijen);
    return rijen;
  }

  private Naslagrijen rijen(Naslagvraag vraag) {
    List<Zorgtoewijzing> toewijzingen = register.toewijzingen(vraag.personen());
    List<Contract> contracten = contracten(vraag, toewijzingen);
    List<Historielezer.Verwezen> verwezen = verwezen(vraag);
    return new Naslagrijen(
        register.verzekerden(vraag.personen()),
        register.indicaties(vraag.personen()),
        toewijzingen,
        register.aanbieders(vraag.agbs()),
        register.relaties(vraag.agbs()).stream()
            .filter(relatie -> vraag.agbs().contains(relatie.naar()))
            .toList(),
        contracten,
        register.tarieven(vanDeclarant(vraag, contracten)),
        register.bevoegdheden(vraag.agbs()),
        vanPersonen(vraag),
        verwezen.stream().filter(v -> !v.credit()).map(Historielezer.Verwezen::regel).toList(),
        verwezen.stream()
            .filter(v -> v.credit() && !v.regel().afgekeurd())
            .map(Historielezer.Verwezen::regel)
            .toList());
  }

  private List<Contract> contracten(Naslagvraag vraag, List<Zorgtoewijzing> toewijzingen) {
    Set<String> agbs = new TreeSet<>(vraag.agbs());
    toewijzingen.forEach(toewijzing -> agbs.add(toewijzing.uitvoerder()));
    return register.contracten(agbs).stream()
        .filter(contract -> contract.uzovi().equals(vraag.uzovi()))
        .toList();
  }

  private static Set<String> vanDeclarant(Naslagvraag vraag, List<Contract> contracten) {
    return contracten.stream()
        .filter(contract -> contract.agb().equals(vraag.declarant()))
        .map(Contract::nummer)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * A granted credit line equals its debit line in person and days (rule F03), so it is among these
   * whenever its debit line is.
   */
  private List<EerdereRegel> vanPersonen(Naslagvraag vraag) {
    Set<String> personen =
        vraag.personen().stream().map(Databank::tekst).collect(Collectors.toSet());
    List<Long> sleutels = personen.stream().map(sleutel::persoon).toList();
    Predicate<EerdereRegel> gevraagd =
        regel -> personen.contains(regel.persoon()) && vraag.venster().raakt(regel.zorg());
    return Stream.concat(
            historie.vanPersonen(sleutels, vraag.venster()).stream()
                .filter(gevraagd)
                .sorted(OUDSTE_EERST),
            eerderInBestand(vraag))
        .toList();
  }

  private Stream<EerdereRegel> eerderInBestand(Naslagvraag vraag) {
    return historie
        .inBestand(aanlevering, vraag.declarant(), poging, vraag.eerderInBestand())
        .stream()
        .sorted(OUDSTE_EERST)
        .distinct();
  }

  private List<Historielezer.Verwezen> verwezen(Naslagvraag vraag) {
    String declarant = tekst(vraag.declarant());
    Set<String> referenties =
        Stream.concat(vraag.referenties().stream(), vraag.gecrediteerd().stream())
            .map(Databank::tekst)
            .filter(referentie -> !referentie.isEmpty())
            .collect(Collectors.toSet());
    List<Long> sleutels = referenties.stream().map(r -> sleutel.referentie(declarant, r)).toList();
    return historie.metReferentie(sleutels).stream()
        .filter(v -> v.regel().declarant().equals(declarant))
        .filter(v -> referenties.contains(v.credit() ? v.regel().vorige() : v.regel().referentie()))
        .filter(v -> !Aanlevering.dag(v.regel().ontvangen()).isBefore(vraag.sinds()))
        .sorted(Comparator.comparing(Historielezer.Verwezen::regel, OUDSTE_EERST))
        .toList();
  }

  /** A decision that is made again was not held up the first time. */
  private void wachtZoNodig(Naslagvraag vraag, Naslagrijen rijen) throws WachtOpStoring {
    if (aanlevering.uitslag().isEmpty() && !vraag.gecrediteerd().isEmpty()) {
      Set<String> bekend =
          rijen.metReferentie().stream().map(EerdereRegel::referentie).collect(Collectors.toSet());
      if (!vraag.gecrediteerd().stream().map(Databank::tekst).allMatch(bekend::contains)) {
        Optional<Long> eerdere = eersteInStoring();
        if (eerdere.isPresent()) {
          throw new WachtOpStoring(eerdere.get());
        }
      }
    }
  }

  /** The earliest delivery of the same account that is in Storing undecided. */
  private Optional<Long> eersteInStoring() {
    return databank
        .sql(
            """
            select volgnummer
              from aanlevering
             where account = :account and omgeving = :omgeving and staat = 'STORING'
               and uitslag is null and volgnummer < :volgnummer
             order by volgnummer
             fetch first 1 row only
            """)
        .param("account", aanlevering.account())
        .param("omgeving", aanlevering.omgeving().name())
        .param("volgnummer", aanlevering.volgnummer())
        .query(Long.class)
        .optional();
  }

  @Override
  public Map<EerdereRegel, byte[]> records(List<EerdereRegel> regels) throws IOException {
    return new Recordsnijder(databank).records(regels);
  }
}
