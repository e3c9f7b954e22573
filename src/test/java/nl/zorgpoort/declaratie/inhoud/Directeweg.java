package nl.zorgpoort.declaratie.inhoud;

import static nl.zorgpoort.declaratie.inhoud.Proeflezer.veld;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controlevraag;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Regelproef;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Periode;

/**
 * Drives the content check by itself, straight after the technical check. Comment records are left
 * out of account: what is wrong with them is not the business of these examples.
 */
final class Directeweg implements Beslisweg {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  @Override
  public Uitkomst beslis(Levering levering, Controleset controleset, Geheugenbron bron) {
    List<Bevinding> technisch =
        Regelproef.controleer(
                levering.bytes(), new Controlevraag(levering.ontvangen(), Optional.empty(), 1))
            .bevindingen();
    try {
      return new Gang(levering, controleset, bron, technisch).loop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Gang {
    private final Levering levering;
    private final List<Bevinding> technisch;
    private final List<String> records;
    private final Bestandsfeiten feiten;
    private final Inhoudscontrole controle;
    private final List<String> gevonden = new ArrayList<>();
    private final List<String> seinen = new ArrayList<>();
    private final Map<Integer, Long> toegekend = new LinkedHashMap<>();
    private final Map<EerdereRegel, byte[]> regels = new LinkedHashMap<>();

    Gang(Levering levering, Controleset controleset, Geheugenbron bron, List<Bevinding> technisch) {
      this.levering = levering;
      this.technisch = technisch;
      this.records =
          List.of(new String(levering.bytes(), StandardCharsets.ISO_8859_1).split("\r\n"));
      this.feiten = Proeflezer.feiten(records.get(0), levering.kanaal(), levering.ontvangen());
      this.controle = Inhoudscontrole.van(controleset, feiten, vooronderzoek(), bron);
    }

    Uitkomst loop() throws IOException {
      if (technisch.stream().noneMatch(b -> b.niveau() == Niveau.BESTAND)) {
        List<Bevonden> bestand = controle.bestand();
        bestand.forEach(b -> gevonden.add(kort(1, b, Niveau.BESTAND)));
        if (bestand.isEmpty()) {
          beslis();
        }
      }
      return new Uitkomst(
          technisch.stream().map(Gang::kort).toList(), gevonden, seinen, toegekend, regels);
    }

    private Vooronderzoek vooronderzoek() {
      List<String> prestaties = records.stream().filter(r -> r.startsWith("04")).toList();
      List<Periode> begin =
          prestaties.stream()
              .filter(r -> veld(r, "0430").equals("D"))
              .map(r -> Proeflezer.datum(r, "0414"))
              .sorted()
              .distinct()
              .map(d -> new Periode(d, d))
              .toList();
      Set<String> vorige =
          prestaties.stream()
              .map(r -> veld(r, "0432").stripTrailing())
              .filter(r -> !r.isEmpty())
              .collect(Collectors.toSet());
      Set<String> samen =
          prestaties.stream()
              .filter(r -> veld(r, "0430").equals("D"))
              .map(r -> veld(r, "0431").stripTrailing())
              .filter(vorige::contains)
              .collect(Collectors.toSet());
      TreeSet<Integer> jaren = new TreeSet<>();
      prestaties.forEach(r -> jaren.add(Proeflezer.datum(r, "0414").getYear()));
      return new Vooronderzoek(begin, List.copyOf(jaren), !vorige.isEmpty(), samen::contains);
    }

    private void beslis() throws IOException {
      List<Verzekerdevraag> verzekerden = new ArrayList<>();
      Map<Integer, Declaratieregel> prestaties = new LinkedHashMap<>();
      String boven = "";
      for (int i = 0; i < records.size(); i++) {
        String record = records.get(i);
        if (record.startsWith("02")) {
          boven = record;
          verzekerden.add(Proeflezer.verzekerde(record));
        } else if (record.startsWith("04")) {
          prestaties.put(i, Proeflezer.prestatie(i + 1, boven, record));
        }
      }
      controle.laad(verzekerden, List.copyOf(prestaties.values()));
      boolean afgekeurd = false;
      for (int i = 0; i < records.size(); i++) {
        if (records.get(i).startsWith("02")) {
          afgekeurd = verzekerde(i, prestaties);
        } else if (prestaties.containsKey(i)) {
          regel(prestaties.get(i), afgekeurd);
        }
      }
    }

    /** Whether it is rejected; only asked of who has a debit line. */
    private boolean verzekerde(int plek, Map<Integer, Declaratieregel> prestaties) {
      boolean debet = false;
      for (int i = plek + 1; i < records.size() && !records.get(i).startsWith("02"); i++) {
        debet |= prestaties.containsKey(i) && !prestaties.get(i).credit();
      }
      if (fout(plek + 1) || !debet) {
        return fout(plek + 1);
      }
      List<Bevonden> bevonden = controle.verzekerde(Proeflezer.verzekerde(records.get(plek)));
      bevonden.forEach(b -> gevonden.add(kort(plek + 1, b, Niveau.RECORD)));
      return !bevonden.isEmpty();
    }

    private boolean fout(int regel) {
      return technisch.stream().anyMatch(b -> b.regel() == regel);
    }

    private void regel(Declaratieregel regel, boolean bovenAfgekeurd) {
      if (fout(regel.regel()) || (bovenAfgekeurd && !regel.credit())) {
        besluit(regel, 0, true);
        return;
      }
      Regeluitkomst uit = controle.regel(regel);
      uit.bevonden().forEach(b -> gevonden.add(kort(regel.regel(), b, Niveau.RECORD)));
      uit.signalen().forEach(b -> seinen.add(kort(regel.regel(), b, Niveau.RECORD)));
      besluit(regel, uit.toegekend(), uit.afgekeurd());
    }

    private void besluit(Declaratieregel r, long bedrag, boolean afgekeurd) {
      controle.besloten(r, bedrag, afgekeurd);
      toegekend.put(r.regel(), r.credit() ? -bedrag : bedrag);
      regels.put(
          new EerdereRegel(
              levering.volgnummer(),
              levering.bestand(),
              r.regel(),
              levering.ontvangen().atTime(9, 0).atZone(AMSTERDAM).toInstant(),
              feiten.declarant(),
              r.persoon(),
              r.functie(),
              r.zorgzwaarte(),
              r.zorg(),
              r.lijst(),
              r.prestatie(),
              r.aantal(),
              r.eenheid(),
              r.uitvoerder(),
              r.credit() ? -r.bedrag() : r.bedrag(),
              r.credit() ? -bedrag : bedrag,
              afgekeurd,
              r.referentie(),
              r.vorige(),
              r.vergelijking()),
          records.get(r.regel() - 1).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String kort(Bevinding b) {
      return "%d %s %s %s %s"
          .formatted(
              b.regel(), b.rubriek().orElse("-"), b.retourcode(), b.regelId(), b.niveau().code());
    }

    /** A sentence is whole, and says nobody's name or BSN. */
    private static String kort(int regel, Bevonden b, Niveau niveau) {
      assertThat(b.bericht()).doesNotContain("{", "9999900", "Jansen", "Vries");
      String rubriek = Regelproef.STANDAARD.rol(b.oordeel().rol()).nummer();
      return "%d %s %s %s %s".formatted(regel, rubriek, b.code(), b.regelId(), niveau.code());
    }
  }
}
