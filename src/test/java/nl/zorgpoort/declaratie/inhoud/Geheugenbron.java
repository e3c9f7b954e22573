package nl.zorgpoort.declaratie.inhoud;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpoort.referentie.Uitzondering;
import nl.zorgpoort.referentie.Zorgtoewijzing;

/** Register and history in memory: answers a question exactly, and says how often it was asked. */
final class Geheugenbron implements Naslagbron {
  final List<Uitzondering> uitzonderingen = new ArrayList<>();
  private final Proefregister register;
  private final List<EerdereRegel> geschiedenis = new ArrayList<>();
  private final Map<EerdereRegel, byte[]> records = new HashMap<>();
  private final List<EerdereRegel> ditBestand = new ArrayList<>();
  final List<Naslagvraag> aangekondigd = new ArrayList<>();
  final List<Naslagvraag> vragen = new ArrayList<>();
  final List<List<EerdereRegel>> recordvragen = new ArrayList<>();

  Geheugenbron(Proefregister register) {
    this.register = register;
  }

  /** A line of an earlier delivery. */
  void voegToe(EerdereRegel regel, byte[] record) {
    geschiedenis.add(regel);
    records.put(regel, record);
  }

  /** A line of the file that is being decided. */
  void besloten(EerdereRegel regel) {
    ditBestand.add(regel);
  }

  @Override
  public void kondigAan(Naslagvraag vraag) {
    aangekondigd.add(vraag);
  }

  @Override
  public Naslagrijen haal(Naslagvraag vraag) {
    vragen.add(vraag);
    List<Zorgtoewijzing> toewijzingen =
        register.toewijzingen().stream()
            .filter(t -> vraag.personen().contains(t.persoon()))
            .toList();
    Set<String> agbs = new HashSet<>(vraag.agbs());
    toewijzingen.forEach(t -> agbs.add(t.uitvoerder()));
    List<EerdereRegel> vanPersonen = vanPersonen(vraag);
    return new Naslagrijen(
        register.verzekerden().stream()
            .filter(v -> vraag.personen().contains(v.persoon()))
            .toList(),
        register.indicaties().stream().filter(i -> vraag.personen().contains(i.persoon())).toList(),
        toewijzingen,
        register.aanbieders().stream().filter(a -> vraag.agbs().contains(a.agb())).toList(),
        register.relaties().stream()
            .filter(r -> vraag.agbs().contains(r.van()) && vraag.agbs().contains(r.naar()))
            .toList(),
        register.contracten().stream().filter(c -> agbs.contains(c.agb())).toList(),
        register.tarieven().stream()
            .filter(
                t ->
                    register.contracten().stream()
                        .anyMatch(
                            c ->
                                c.nummer().equals(t.contract())
                                    && c.agb().equals(vraag.declarant())
                                    && c.uzovi().equals(vraag.uzovi())))
            .toList(),
        register.bevoegdheden().stream().filter(b -> vraag.agbs().contains(b.agb())).toList(),
        uitzonderingen.stream().filter(u -> vraag.personen().contains(u.persoon())).toList(),
        vanPersonen,
        geschiedenis.stream()
            .filter(r -> r.declarant().equals(vraag.declarant()))
            .filter(r -> vraag.referenties().contains(r.referentie()))
            .toList(),
        credits(vraag, vanPersonen));
  }

  private List<EerdereRegel> vanPersonen(Naslagvraag vraag) {
    List<EerdereRegel> uit = new ArrayList<>();
    geschiedenis.stream()
        .filter(r -> vraag.personen().contains(r.persoon()))
        .filter(r -> r.zorg().raakt(vraag.venster()))
        .forEach(uit::add);
    ditBestand.stream()
        .filter(
            r ->
                vraag.eerderInBestand().stream()
                    .anyMatch(
                        b ->
                            b.persoon().equals(r.persoon())
                                && r.regel() >= b.van()
                                && r.regel() <= b.tot()))
        .forEach(uit::add);
    return uit;
  }

  private List<EerdereRegel> credits(Naslagvraag vraag, List<EerdereRegel> vanPersonen) {
    Set<String> debet = new HashSet<>();
    vanPersonen.forEach(r -> debet.add(r.declarant() + ' ' + r.referentie()));
    vraag.gecrediteerd().forEach(r -> debet.add(vraag.declarant() + ' ' + r));
    return geschiedenis.stream()
        .filter(r -> r.credit() && !r.afgekeurd())
        .filter(r -> debet.contains(r.declarant() + ' ' + r.vorige()))
        .toList();
  }

  @Override
  public Map<EerdereRegel, byte[]> records(List<EerdereRegel> regels) {
    recordvragen.add(regels);
    Map<EerdereRegel, byte[]> uit = new LinkedHashMap<>();
    regels.forEach(r -> uit.put(r, records.get(r)));
    return uit;
  }
}
