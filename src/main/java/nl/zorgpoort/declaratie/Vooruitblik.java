package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import nl.zorgpoort.bericht.EiReader;
import nl.zorgpoort.bericht.Recordblok;
import nl.zorgpoort.bericht.Regeleinde;
import nl.zorgpoort.declaratie.inhoud.Vooronderzoek;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;

/**
 * A first look at a file by framing alone, without any check. Reads it once, and once more when
 * there are credit lines; keeps a bit per insured record and at most 16 bytes per credit line.
 */
final class Vooruitblik {
  private static final int BLOK = 1 << 17;

  private final Heenbron bron;
  private final int recordlengte;
  private final Rubriek begindatum;
  private final Rubriek teken;
  private final Rubriek referentie;
  private final Rubriek vorige;
  private final Dagenkaart debetdagen = new Dagenkaart();
  private final Dagenkaart alleDagen = new Dagenkaart();
  private final BitSet metDebet = new BitSet();
  private final Referenties gecrediteerd = new Referenties();
  private final Referenties samen = new Referenties();
  private boolean credits;
  private int verzekerde;

  /** Takes one record, which begins at {@code van}. */
  @FunctionalInterface
  private interface Lezer {
    void record(byte[] bytes, int van, int regel);
  }

  private Vooruitblik(Heenbron bron, Berichtstandaard heen) {
    this.bron = bron;
    recordlengte = heen.recordlengte();
    begindatum = heen.rol("begindatum");
    teken = heen.rol("declaratiebedrag-dc");
    referentie = heen.rol("referentie");
    vorige = heen.rol("vorige-referentie");
  }

  /** Looks at a file from its first byte to its end. */
  static Vooruitblik op(Heenbron bron, Berichtstandaard heen) throws IOException {
    Vooruitblik blik = new Vooruitblik(bron, heen);
    blik.lees(blik::eerste);
    if (blik.credits) {
      blik.gecrediteerd.sluit();
      blik.lees(blik::tweede);
      blik.samen.sluit();
    }
    return blik;
  }

  private void lees(Lezer lezer) throws IOException {
    try (InputStream in = bron.open()) {
      EiReader reader = new EiReader(in);
      Recordblok blok = new Recordblok(BLOK);
      while (reader.volgende(blok)) {
        for (int i = 0; i < blok.aantal(); i++) {
          if (heel(blok, i)) {
            lezer.record(blok.bytes(), blok.begin(i), blok.regel(i));
          }
        }
      }
    }
  }

  private boolean heel(Recordblok blok, int i) {
    return blok.lengte(i) == recordlengte
        && !blok.vervolg(i)
        && blok.einde(i) != Regeleinde.VERVOLGT;
  }

  private void eerste(byte[] bytes, int van, int regel) {
    if (is(bytes, van, Kenmerk.VERZEKERDE)) {
      verzekerde = regel;
    } else if (is(bytes, van, Kenmerk.PRESTATIE)) {
      int datum = Veldwaarde.datum(bytes, van, begindatum);
      if (datum != Veldwaarde.ONLEESBAAR) {
        alleDagen.voegToe(datum);
      }
      if (credit(bytes, van)) {
        credits = true;
        gecrediteerd.voegToe(bytes, van, vorige);
      } else {
        debet(datum);
      }
    }
  }

  private void debet(int datum) {
    metDebet.set(verzekerde);
    if (datum != Veldwaarde.ONLEESBAAR) {
      debetdagen.voegToe(datum);
    }
  }

  private void tweede(byte[] bytes, int van, int regel) {
    if (is(bytes, van, Kenmerk.PRESTATIE) && !credit(bytes, van)) {
      samen.neemOver(gecrediteerd, bytes, van, referentie);
    }
  }

  private boolean credit(byte[] bytes, int van) {
    return bytes[van + teken.begin()] == 'C';
  }

  private static boolean is(byte[] bytes, int van, String kenmerk) {
    return bytes[van] == kenmerk.charAt(0) && bytes[van + 1] == kenmerk.charAt(1);
  }

  /** What the content check is told of it. */
  Vooronderzoek vooronderzoek() {
    return new Vooronderzoek(debetdagen.perioden(), alleDagen.jaren(), credits, samen::heeft);
  }

  /** Whether a debit line stands under the insured record with this number. */
  boolean heeftDebet(int regel) {
    return metDebet.get(regel);
  }
}
