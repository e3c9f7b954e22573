package nl.zorgpoort.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.declaratie.Weergave;
import nl.zorgpoort.grootboek.Regelbesluit;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.inzage.Besluitarchief.Vastgelegd;
import nl.zorgpoort.verwerking.inzage.Toelichten.Toelichting;
import nl.zorgpoort.verwerking.uitleg.Liniaal;
import nl.zorgpoort.verwerking.uitleg.Veldduiding;

/** Explains one record in Dutch: how it was decided and why, and what stands in it. */
final class Recordtoelichting {
  private static final int INSPRINGEN = 2;
  private static final int KENMERK = 2;

  private final Toelichting stof;
  private final Optional<Berichtstandaard> standaard;
  private final Veldduiding duiding;
  private final Bevindingtoelichting bevindingen;
  private final String record;

  /**
   * @param record as it is shown, BSNs hidden unless they were asked for
   */
  Recordtoelichting(
      Toelichting stof,
      Optional<Berichtstandaard> standaard,
      Veldduiding duiding,
      Bevindingtoelichting bevindingen,
      String record) {
    this.stof = stof;
    this.standaard = standaard;
    this.duiding = duiding;
    this.bevindingen = bevindingen;
    this.record = record;
  }

  List<String> regels() {
    List<String> uit = new ArrayList<>();
    kop(uit);
    oordeel(uit);
    for (Bevinding b : stof.bevindingen()) {
      uit.add("");
      uit.addAll(bevindingen.regels(b));
      uit.addAll(liniaal(b));
    }
    for (Bevinding b : stof.eromheen()) {
      uit.add("");
      uit.addAll(bevindingen.regels(b));
    }
    if (stof.bevindingen().isEmpty()) {
      uit.add("");
      uit.addAll(inspringen(Liniaal.regels(record, 0, KENMERK)));
    }
    velden(uit);
    return uit;
  }

  private void kop(List<String> uit) {
    Aanlevering a = stof.aanlevering();
    uit.add(
        "Aanlevering %d, %s van %s, ontvangen %s"
            .formatted(
                a.volgnummer(),
                Weergave.leesbaar(a.bestandsnaam()),
                a.account(),
                Weergave.tijdstip(a.ontvangenLokaal())));
    uit.add(
        "Record %d%s, vanaf byte %d van het bestand"
            .formatted(
                stof.regel(),
                type().map(t -> " (%s %s)".formatted(t.kenmerk(), t.naam())).orElse(""),
                stof.offset()));
  }

  private void oordeel(List<String> uit) {
    if (stof.besluit().isEmpty()) {
      uit.add("Nog niet beslist.");
      return;
    }
    Vastgelegd b = stof.besluit().get();
    uit.add(
        "Beslist op %s met controleset %d, register %d en grootboek %d: bestand %s."
            .formatted(
                Weergave.datum(Aanlevering.dag(b.beslotenOp())),
                b.stand().controleset(),
                b.stand().register(),
                b.stand().grootboek(),
                woord(b.uitslag())));
    stof.bedragen().ifPresent(bedragen -> uit.addAll(Alinea.regels(0, bedragen(bedragen))));
  }

  private static String woord(Uitslag uitslag) {
    return switch (uitslag) {
      case TOEGEKEND -> "toegekend";
      case DEELS -> "deels toegekend";
      case AFGEKEURD -> "met alle regels afgewezen";
      case BESTAND_AFGEKEURD -> "als geheel afgekeurd";
      case DOORGESTUURD -> "ongewijzigd doorgestuurd";
      case NIET_HERKENBAAR -> "niet herkend";
      case GEWEIGERD -> "geweigerd";
      case VERWERKT -> "verwerkt";
      case BERICHT_AFGEKEURD -> "als bericht afgekeurd";
    };
  }

  private static String bedragen(Regelbesluit b) {
    String oordeel =
        b.afgekeurd()
            ? "Afgewezen"
            : b.toegekend() == b.ingediend()
                ? "Toegekend zoals ingediend"
                : "Toegekend voor een ander bedrag";
    String codes = b.codes().isEmpty() ? "" : ", retourcodes " + String.join(", ", b.codes());
    return "%s: ingediend € %s, berekend € %s, toegekend € %s%s."
        .formatted(
            oordeel,
            Weergave.euro(b.ingediend()),
            Weergave.euro(b.berekend()),
            Weergave.euro(b.toegekend()),
            codes);
  }

  private List<String> liniaal(Bevinding b) {
    int van = (int) Math.max(0, b.van() - stof.offset());
    int tot = (int) Math.min(b.tot() - stof.offset(), record.length());
    return b.niveau() == Niveau.BESTAND && b.rubriek().isEmpty()
        ? List.of()
        : inspringen(Liniaal.regels(record, van, Math.max(van, tot)));
  }

  private static List<String> inspringen(List<String> regels) {
    return regels.stream()
        .map(regel -> regel.isEmpty() ? "" : " ".repeat(INSPRINGEN) + regel)
        .toList();
  }

  private Optional<Recordtype> type() {
    return standaard
        .filter(s -> s.recordlengte() == record.length())
        .flatMap(s -> s.recordtype(record.substring(0, KENMERK)));
  }

  private void velden(List<String> uit) {
    if (type().isEmpty()) {
      return;
    }
    Tabel tabel = new Tabel("NR", "NAAM", "POSITIE", "WAARDE", "BETEKENIS");
    for (Rubriek r : type().get().rubrieken()) {
      String waarde = record.substring(r.begin(), r.einde());
      tabel.rij(
          r.nummer(),
          r.naam(),
          "%d-%d".formatted(r.begin() + 1, r.einde()),
          Weergave.leesbaar(waarde).stripTrailing(),
          duiding.betekenis(r, waarde));
    }
    uit.add("");
    uit.addAll(tabel.regels());
  }
}
