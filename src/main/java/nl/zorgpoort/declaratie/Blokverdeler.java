package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.zorgpoort.bericht.Recordblok;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controleontvanger;

/**
 * Cuts blocks into records that each carry the findings on them. Only for files without file-level
 * findings: all findings come with their record, and all records are whole and of the right length;
 * anything else is our own fault.
 */
final class Blokverdeler implements Controleontvanger {
  private final int recordlengte;
  private final Recordnemer nemer;

  Blokverdeler(int recordlengte, Recordnemer nemer) {
    this.recordlengte = recordlengte;
    this.nemer = nemer;
  }

  @Override
  public void blok(Recordblok blok, List<Bevinding> bevindingen) throws IOException {
    int gebruikt = 0;
    for (int i = 0; i < blok.aantal(); i++) {
      int tot = gebruikt;
      while (tot < bevindingen.size() && bevindingen.get(tot).regel() == blok.regel(i)) {
        tot++;
      }
      nemer.record(record(blok, i, bevindingen.subList(gebruikt, tot)));
      gebruikt = tot;
    }
    if (gebruikt < bevindingen.size()) {
      throw new IllegalStateException(
          "finding on record %d came with another block"
              .formatted(bevindingen.get(gebruikt).regel()));
    }
  }

  private Heenrecord record(Recordblok blok, int i, List<Bevinding> bevindingen) {
    if (blok.lengte(i) != recordlengte || blok.vervolg(i)) {
      throw new IllegalStateException("record %d is not whole".formatted(blok.regel(i)));
    }
    byte[] bytes = Arrays.copyOfRange(blok.bytes(), blok.begin(i), blok.begin(i) + recordlengte);
    return new Heenrecord(blok.regel(i), blok.offset(i), bytes, bevindingen);
  }
}
