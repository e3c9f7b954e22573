package nl.zorgpoort.declaratie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.zorgpoort.bericht.EiReader;
import nl.zorgpoort.bericht.Recordblok;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Codekeuze;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.standaard.Berichtstandaard;

/**
 * Plays the part of the technical check: tells given findings about an AW319, by positions written
 * out, so that deciding is tested by itself.
 */
final class Naspel {
  private static final int LENGTE = 310;

  private final Berichtstandaard standaard;
  private final byte[] heen;
  private final List<Bevinding> bevindingen;
  private final String[] records;

  Naspel(Berichtstandaard standaard, byte[] heen, List<Bevinding> bevindingen) {
    this.standaard = standaard;
    this.heen = heen;
    this.bevindingen = bevindingen;
    records = new String(heen, StandardCharsets.ISO_8859_1).split("\r?\n", -1);
  }

  /** What the check would say of the whole file. */
  Gecontroleerd resultaat() {
    List<Bevinding> vanBestand =
        bevindingen.stream().filter(b -> b.niveau() == Niveau.BESTAND).toList();
    String voorloop = (records[0] + " ".repeat(LENGTE)).substring(0, LENGTE);
    return new Gecontroleerd(
        standaard,
        voorloop.substring(2, 5),
        voorloop,
        records.length - 1,
        (int) Arrays.stream(records).filter(r -> r.startsWith("04")).count(),
        Arrays.stream(records).filter(r -> r.startsWith("04")).mapToLong(Naspel::bedrag).sum(),
        totaal(),
        Codekeuze.van(vanBestand),
        vanBestand.size(),
        bevindingen.size() - vanBestand.size(),
        Map.of());
  }

  private static long bedrag(String record) {
    String bedrag = record.substring(185, 193);
    String teken = record.substring(193, 194);
    if (!bedrag.matches("[0-9]{8}") || !teken.matches("[CD]")) {
      return 0;
    }
    return Long.parseLong(bedrag) * (teken.equals("C") ? -1 : 1);
  }

  private String totaal() {
    return Arrays.stream(records)
        .filter(r -> r.startsWith("99") && r.length() >= 45)
        .map(r -> r.substring(33, 45))
        .filter(t -> t.matches("[0-9]{11}[CD]"))
        .findFirst()
        .orElse("00000000000D");
  }

  /** Tells the findings, and the records in blocks of about this many bytes. */
  Gecontroleerd lees(Controleontvanger ontvanger, int blokgrootte) throws IOException {
    for (Bevinding b : bevindingen) {
      ontvanger.bevinding(b);
    }
    EiReader lezer = new EiReader(new ByteArrayInputStream(heen));
    Recordblok blok = new Recordblok(blokgrootte);
    while (lezer.volgende(blok)) {
      int van = blok.regel(0);
      int tot = van + blok.aantal();
      ontvanger.blok(
          blok,
          bevindingen.stream()
              .filter(b -> b.niveau() == Niveau.RECORD && van <= b.regel() && b.regel() < tot)
              .toList());
    }
    return resultaat();
  }
}
