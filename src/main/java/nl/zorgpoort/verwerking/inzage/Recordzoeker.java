package nl.zorgpoort.verwerking.inzage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.zorgpoort.bericht.EiReader;
import nl.zorgpoort.bericht.Recordblok;

/** Finds one record of a stored file, and the records that are decided together with it. */
final class Recordzoeker {
  private static final int BLOK = 1 << 18;
  private static final int KOP = 5;
  private static final String VERZEKERDE = "02";
  private static final String PRESTATIE = "04";
  private static final String COMMENTAAR = "98";

  private final int gezocht;
  private final Set<Integer> verwant = new TreeSet<>();
  private String kop = "";
  private int verzekerde;
  private int prestatie;
  private Optional<Gevonden> gevonden = Optional.empty();
  private boolean klaar;

  private record Gevonden(long offset, String record) {}

  /**
   * A record among its own.
   *
   * @param kop the first bytes of the file
   * @param offset byte offset of the record in the file
   * @param record its bytes as ISO-8859-1 without line end; cut when it is longer than a block
   * @param verwant numbers of the 02 and 04 it belongs to, and of the comments under it
   */
  record Omgeving(String kop, long offset, String record, Set<Integer> verwant) {}

  private Recordzoeker(int gezocht) {
    this.gezocht = gezocht;
  }

  static Optional<Omgeving> zoek(InputStream in, int regel) throws IOException {
    Recordzoeker zoeker = new Recordzoeker(regel);
    EiReader lezer = new EiReader(in);
    Recordblok blok = new Recordblok(BLOK);
    while (!zoeker.klaar && lezer.volgende(blok)) {
      zoeker.bekijk(blok);
    }
    return zoeker.gevonden.map(
        g -> new Omgeving(zoeker.kop, g.offset(), g.record(), Set.copyOf(zoeker.verwant)));
  }

  private void bekijk(Recordblok blok) {
    for (int i = 0; i < blok.aantal() && !klaar; i++) {
      if (!blok.vervolg(i)) {
        record(blok, i);
      }
    }
  }

  private void record(Recordblok blok, int i) {
    String kenmerk = tekst(blok, i, PRESTATIE.length());
    if (blok.regel(i) == 1) {
      kop = tekst(blok, i, KOP);
    }
    if (blok.regel(i) > gezocht) {
      klaar = !kenmerk.equals(COMMENTAAR);
      if (!klaar) {
        verwant.add(blok.regel(i));
      }
    } else {
      plaats(kenmerk, blok.regel(i));
      if (blok.regel(i) == gezocht) {
        String record = tekst(blok, i, blok.lengte(i));
        gevonden = Optional.of(new Gevonden(blok.offset(i), record));
        verwant.addAll(Set.copyOf(boven(kenmerk)));
      }
    }
  }

  private void plaats(String kenmerk, int regel) {
    if (kenmerk.equals(VERZEKERDE)) {
      verzekerde = regel;
      prestatie = 0;
    } else if (kenmerk.equals(PRESTATIE)) {
      prestatie = regel;
    }
  }

  /** Numbers of the records that this one stands under. */
  private Set<Integer> boven(String kenmerk) {
    Set<Integer> boven = new TreeSet<>();
    if (kenmerk.equals(PRESTATIE) || kenmerk.equals(COMMENTAAR)) {
      boven.add(verzekerde);
    }
    if (kenmerk.equals(COMMENTAAR)) {
      boven.add(prestatie);
    }
    boven.remove(0);
    return boven;
  }

  private static String tekst(Recordblok blok, int i, int lengte) {
    int tot = Math.min(lengte, blok.lengte(i));
    return new String(blok.bytes(), blok.begin(i), tot, StandardCharsets.ISO_8859_1);
  }
}
