package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tekst;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.declaratie.inhoud.EerdereRegel;
import nl.zorgpoort.declaratie.inhoud.Naslagbron;
import nl.zorgpoort.declaratie.inhoud.Naslagrijen;
import nl.zorgpoort.declaratie.inhoud.Naslagvraag;
import nl.zorgpoort.referentie.Aanbieder;
import nl.zorgpoort.referentie.Aanbiederrelatie;
import nl.zorgpoort.referentie.Bevoegdheid;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Contracttarief;
import nl.zorgpoort.referentie.Zorgtoewijzing;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.beoordeling.Naslagstand;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import nl.zorgpoort.verwerking.beoordeling.Stapel;
import nl.zorgpoort.verwerking.beoordeling.WachtOpStoring;

/**
 * At most one statement per table for each batch, whatever its size; rows of providers are kept
 * from batch to batch.
 */
final class JdbcNaslagbron implements Naslagbron {
  private static final Comparator<EerdereRegel> OUDSTE_EERST =
      Comparator.comparingLong(EerdereRegel::volgnummer).thenComparingInt(EerdereRegel::regel);

  private final Databank databank;
  private final Poging poging;
  private final Aanlevering aanlevering;
  private final Stapel stapel;
  private final Registerlezer register;
  private final Voorraad<Aanbieder> aanbieders;
  private final Voorraad<Aanbiederrelatie> relaties;
  private final Voorraad<Contract> contracten;
  private final Voorraad<Contracttarief> tarieven;
  private final Voorraad<Bevoegdheid> bevoegdheden;
  private final Historielezer historie;
  private final Sleutel sleutel;
  private Optional<Ophaling> aangekondigd = Optional.empty();

  JdbcNaslagbron(
      Databank databank, Poging poging, Aanlevering aanlevering, Naslagstand stand, Stapel stapel) {
    this.databank = databank;
    this.poging = poging;
    this.aanlevering = aanlevering;
    this.stapel = stapel;
    this.register = new Registerlezer(databank, stand.register());
    this.aanbieders = new Voorraad<>(register::aanbieders, Aanbieder::agb);
    this.relaties = new Voorraad<>(register::relaties, Aanbiederrelatie::van);
    this.contracten = new Voorraad<>(register::contracten, Contract::agb);
    this.tarieven = new Voorraad<>(register::tarieven, Contracttarief::contract);
    this.bevoegdheden = new Voorraad<>(register::bevoegdheden, Bevoegdheid::agb);
    this.historie = new Historielezer(databank, aanlevering.omgeving(), stand.grootboek());
    this.sleutel = new Sleutel(aanlevering.omgeving());
  }

  @Override
  public void kondigAan(Naslagvraag vraag) {
    aangekondigd = Optional.of(begin(vraag));
  }

  @Override
  public Naslagrijen haal(Naslagvraag vraag) throws IOException {
    Ophaling ophaling =
        aangekondigd
            .filter(eerder -> eerder.vraag.vraagtHetzelfde(vraag))
            .orElseGet(() -> begin(vraag));
    aangekondigd = Optional.empty();
    Naslagrijen rijen =
        samen(wachtOp(ophaling.register), wachtOp(ophaling.geschiedenis), eerderInBestand(vraag));
    wachtZoNodig(vraag, rijen);
    return rijen;
  }

  /** What is being read on other threads. */
  private record Ophaling(
      Naslagvraag vraag, Future<Naslagrijen> register, Future<Geschiedenisrijen> geschiedenis) {}

  /** Rows of earlier lines. */
  private record Geschiedenisrijen(
      List<EerdereRegel> vanPersonen, List<Historielezer.Verwezen> verwezen) {

    List<EerdereRegel> metReferentie() {
      return verwezen.stream().filter(v -> !v.credit()).map(Historielezer.Verwezen::regel).toList();
    }

    List<EerdereRegel> credits() {
      return verwezen.stream()
          .filter(v -> v.credit() && !v.regel().afgekeurd())
          .map(Historielezer.Verwezen::regel)
          .toList();
    }
  }

  /**
   * History beside the register, and both beside the caller: what they say as of their numbers
   * never changes. Neither waits while it has a connection.
   */
  private Ophaling begin(Naslagvraag vraag) {
    return new Ophaling(
        vraag,
        databank.achtergrond().submit(() -> databank.leesOpSleutel(() -> register(vraag))),
        databank.achtergrond().submit(() -> databank.leesOpSleutel(() -> geschiedenis(vraag))));
  }

  private static <T> T wachtOp(Future<T> rijen) throws IOException {
    try {
      return rijen.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("register or history could not be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while register and history were read");
    }
  }

  private static Naslagrijen samen(
      Naslagrijen register, Geschiedenisrijen geschiedenis, List<EerdereRegel> inBestand) {
    return new Naslagrijen(
        register.verzekerden(),
        register.indicaties(),
        register.toewijzingen(),
        register.aanbieders(),
        register.relaties(),
        register.contracten(),
        register.tarieven(),
        register.bevoegdheden(),
        register.uitzonderingen(),
        Stream.concat(geschiedenis.vanPersonen().stream(), inBestand.stream()).toList(),
        geschiedenis.metReferentie(),
        geschiedenis.credits());
  }

  private Geschiedenisrijen geschiedenis(Naslagvraag vraag) {
    return new Geschiedenisrijen(vanPersonen(vraag), verwezen(vraag));
  }

  private Naslagrijen register(Naslagvraag vraag) {
    List<Zorgtoewijzing> toewijzingen = register.toewijzingen(vraag.personen());
    List<Contract> vanPartijen = contracten(vraag, toewijzingen);
    return new Naslagrijen(
        register.verzekerden(vraag.personen()),
        register.indicaties(vraag.personen()),
        toewijzingen,
        aanbieders.van(vraag.agbs()),
        relaties.van(vraag.agbs()).stream()
            .filter(relatie -> vraag.agbs().contains(relatie.naar()))
            .toList(),
        vanPartijen,
        tarieven.van(vanDeclarant(vraag, vanPartijen)),
        bevoegdheden.van(vraag.agbs()),
        register.uitzonderingen(vraag.personen()),
        List.of(),
        List.of(),
        List.of());
  }

  private List<Contract> contracten(Naslagvraag vraag, List<Zorgtoewijzing> toewijzingen) {
    Set<String> agbs = new TreeSet<>(vraag.agbs());
    toewijzingen.forEach(toewijzing -> agbs.add(toewijzing.uitvoerder()));
    return contracten.van(agbs);
  }

  private static Set<String> vanDeclarant(Naslagvraag vraag, List<Contract> contracten) {
    return contracten.stream()
        .filter(contract -> contract.agb().equals(vraag.declarant()))
        .filter(contract -> contract.uzovi().equals(vraag.uzovi()))
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
    return historie.vanPersonen(sleutels, vraag.venster()).stream()
        .filter(gevraagd)
        .sorted(OUDSTE_EERST)
        .toList();
  }

  private List<EerdereRegel> eerderInBestand(Naslagvraag vraag) throws IOException {
    if (vraag.eerderInBestand().isEmpty()) {
      return List.of();
    }
    stapel.bewaar();
    List<Prestatieregel> gehouden = stapel.gehouden();
    return gehouden.isEmpty()
        ? databank.leesOpSleutel(() -> opgeslagenInBestand(vraag))
        : inBestand(vraag, Gehoudenregels.van(gehouden, aanlevering, vraag));
  }

  private List<EerdereRegel> opgeslagenInBestand(Naslagvraag vraag) {
    return inBestand(
        vraag, historie.inBestand(aanlevering, vraag.declarant(), poging, vraag.eerderInBestand()));
  }

  private static List<EerdereRegel> inBestand(Naslagvraag vraag, List<EerdereRegel> regels) {
    Set<String> personen =
        vraag.eerderInBestand().stream()
            .map(bereik -> tekst(bereik.persoon()))
            .collect(Collectors.toSet());
    return regels.stream()
        .filter(regel -> personen.contains(regel.persoon()))
        .sorted(OUDSTE_EERST)
        .distinct()
        .toList();
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

  /** The earliest delivery of the same account that was put aside undecided. */
  private Optional<Long> eersteInStoring() {
    return databank
        .sql(
            """
            select volgnummer
              from aanlevering
             where account = :account and omgeving = :omgeving and staat in ('STORING', 'VASTGEHOUDEN')
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
