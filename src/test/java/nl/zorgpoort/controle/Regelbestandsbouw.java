package nl.zorgpoort.controle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Veldtype;

/** Makes the file of an example: the valid file of its EI code with the edits of the example. */
public final class Regelbestandsbouw {
  private static final Map<String, String> ERFT =
      Map.of("0403", "0203", "0404", "0204", "0405", "0205", "0408", "0224", "0409", "0225");
  private final Berichtstandaard standaard;
  private final List<String> records;

  private Regelbestandsbouw(Berichtstandaard standaard, List<String> records) {
    this.standaard = standaard;
    this.records = records;
  }

  /** An edited file, with where each record begins, from 0, and how long it is. */
  public record Bestand(byte[] bytes, List<Integer> begin, List<Integer> lengte) {}

  static Bestand bouw(Berichtstandaard standaard, Regelvoorbeeld voorbeeld) {
    return bouw(standaard, voorbeeld.ei(), voorbeeld.bewerking());
  }

  public static Bestand bouw(Berichtstandaard standaard, String ei, Regelbewerking b) {
    Regelbestandsbouw bouw = new Regelbestandsbouw(standaard, Regelbasis.records(standaard, ei));
    bouw.schik(b);
    b.zet().forEach(bouw::zet);
    if (b.hertel()) {
      bouw.hertel();
      b.zet().forEach(bouw::zet);
    }
    return b.bestand()
        .map(inhoud -> new Bestand(latin1(inhoud), List.of(), List.of()))
        .orElseGet(() -> bouw.schrijf(b));
  }

  private void schik(Regelbewerking b) {
    b.schrap().stream().sorted(Comparator.reverseOrder()).forEach(n -> records.remove(n - 1));
    b.herhaal().forEach(n -> records.add(n, records.get(n - 1)));
    if (!b.wissel().isEmpty()) {
      Collections.swap(records, b.wissel().get(0) - 1, b.wissel().get(1) - 1);
    }
    b.voegIn().ifPresent(v -> records.add(v.na(), rechts(v.rauw(), standaard.recordlengte())));
  }

  private void zet(String plek, String waarde) {
    int punt = plek.indexOf('.');
    Rubriek r = rubriek(plek.substring(punt + 1));
    zet(punt < 0 ? eerste(r) : Integer.parseInt(plek.substring(0, punt)) - 1, r, waarde);
  }

  private int eerste(Rubriek r) {
    for (int i = 0; i < records.size(); i++) {
      if (heeft(i, r)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no record has " + r.nummer());
  }

  private boolean heeft(int i, Rubriek r) {
    return records.get(i).startsWith(r.nummer().substring(0, 2));
  }

  private void zet(int i, Rubriek r, String waarde) {
    boolean getal = r.type() == Veldtype.N;
    String gevuld = getal ? "0".repeat(Math.max(0, r.lengte() - waarde.length())) + waarde : waarde;
    String oud = records.get(i);
    String nieuw =
        oud.substring(0, r.begin()) + rechts(gevuld, r.lengte()) + oud.substring(r.einde());
    if (nieuw.length() != oud.length() || !heeft(i, r)) {
      throw new IllegalArgumentException(r.nummer() + " cannot hold this in record " + (i + 1));
    }
    records.set(i, nieuw);
  }

  private String geef(int i, String nummer) {
    Rubriek r = rubriek(nummer);
    return records.get(i).substring(r.begin(), r.einde());
  }

  private Rubriek rubriek(String nummer) {
    return standaard.rubriek(nummer).orElseThrow();
  }

  /** Makes numbering, inherited fields and totals right. */
  private void hertel() {
    int nummer = 0;
    int regel = 0;
    int ouder = 0;
    for (int i = 0; i < records.size(); i++) {
      switch (records.get(i).substring(0, 2)) {
        case "02" -> {
          ouder = i;
          regel = 0;
          zet(i, rubriek("0202"), Integer.toString(++nummer));
        }
        case "04" -> {
          regel = 0;
          zet(i, rubriek("0402"), Integer.toString(++nummer));
          erf(i, ouder);
        }
        case "98" -> {
          zet(i, rubriek("9802"), Integer.toString(nummer));
          zet(i, rubriek("9803"), Integer.toString(++regel));
        }
        case "99" -> {
          totalen(i);
          return;
        }
        default -> {}
      }
    }
  }

  private void erf(int kind, int ouder) {
    if (heeft(ouder, rubriek("0203"))) {
      ERFT.forEach((k, o) -> zet(kind, rubriek(k), geef(ouder, o)));
    }
  }

  private void totalen(int slot) {
    long som = 0;
    for (int i = 0; i < slot; i++) {
      som += heeft(i, rubriek("0429")) ? bedrag(i) : 0;
    }
    zet(slot, rubriek("9902"), aantal(slot, "02"));
    zet(slot, rubriek("9904"), aantal(slot, "04"));
    zet(slot, rubriek("9905"), aantal(slot, "98"));
    zet(slot, rubriek("9906"), Integer.toString(slot - Integer.parseInt(aantal(slot, "01"))));
    zet(slot, rubriek("9907"), Long.toString(Math.abs(som)));
    zet(slot, rubriek("9908"), som < 0 ? "C" : "D");
  }

  private String aantal(int slot, String kenmerk) {
    return Long.toString(
        records.subList(0, slot).stream().filter(r -> r.startsWith(kenmerk)).count());
  }

  private long bedrag(int i) {
    String bedrag = geef(i, "0429");
    long waarde = bedrag.matches("[0-9]+") ? Long.parseLong(bedrag) : 0;
    return geef(i, "0430").equals("C") ? -waarde : waarde;
  }

  private Bestand schrijf(Regelbewerking b) {
    StringBuilder uit = new StringBuilder();
    List<Integer> begin = new ArrayList<>();
    List<Integer> lengtes = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      String record = rechts(records.get(i), b.lengte().getOrDefault(i + 1, 0));
      record = record.substring(0, b.lengte().getOrDefault(i + 1, record.length()));
      begin.add(uit.length());
      lengtes.add(record.length());
      uit.append(record).append(regeleinde(b.regeleinde().getOrDefault(i + 1, "CRLF")));
    }
    if (!b.staart().isEmpty()) {
      begin.add(uit.length());
      lengtes.add(b.staart().stripTrailing().length());
    }
    return new Bestand(latin1(uit.append(b.staart()).toString()), begin, lengtes);
  }

  private static String regeleinde(String naam) {
    return switch (naam) {
      case "CRLF" -> "\r\n";
      case "LF" -> "\n";
      case "CR" -> "\r";
      case "GEEN" -> "";
      default -> throw new IllegalArgumentException("no line end: " + naam);
    };
  }

  private static String rechts(String tekst, int lengte) {
    return tekst + " ".repeat(Math.max(0, lengte - tekst.length()));
  }

  private static byte[] latin1(String tekst) {
    byte[] bytes = tekst.getBytes(StandardCharsets.ISO_8859_1);
    if (!new String(bytes, StandardCharsets.ISO_8859_1).equals(tekst)) {
      throw new IllegalArgumentException("not ISO-8859-1");
    }
    return bytes;
  }
}
