package nl.zorgpoort.controle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.zorgpoort.bericht.Recordblok;
import nl.zorgpoort.controle.Controleresultaat.Signaal;

/** A block on its way through the three phases of a check, with what each phase leaves for it. */
final class Werkblok {
  static final int NIET_TE_LEZEN = -1;
  static final Werkblok LEEG = new Werkblok(new Recordblok(8), 0);

  final Recordblok records;
  final Sleutelrij[] sleutels;
  final List<Bevinding> bevindingen = new ArrayList<>();
  final Map<Signaalsoort, Signaal> signalen = new EnumMap<>(Signaalsoort.class);
  int[] soort = new int[0];
  long nummer;
  byte[] ouder = new byte[0];
  boolean heeftOuder;
  int openRegel;
  int sluitIndex;
  long sluitTotaal;
  int sluitTeken;
  long som;
  boolean onleesbaar;
  long somTotSluit;
  boolean onleesbaarTotSluit;

  Werkblok(Recordblok records, int unieke) {
    this.records = records;
    sleutels = new Sleutelrij[unieke];
    Arrays.setAll(sleutels, i -> new Sleutelrij());
  }

  /** Makes it ready for the records that were just read. */
  void begin(long volgnummer) {
    nummer = volgnummer;
    bevindingen.clear();
    signalen.clear();
    if (soort.length < records.aantal()) {
      soort = new int[records.aantal() + records.aantal() / 2];
    }
    Arrays.fill(soort, 0, records.aantal(), NIET_TE_LEZEN);
    Arrays.stream(sleutels).forEach(Sleutelrij::leeg);
    sluitIndex = -1;
    openRegel = Integer.MAX_VALUE;
    som = 0;
    somTotSluit = 0;
    onleesbaar = false;
    onleesbaarTotSluit = false;
  }

  /** How a record of a known type but a wrong length is marked. */
  static int verkeerdeLengte(int type) {
    return -2 - type;
  }

  void voegToe(Bevinding bevinding) {
    bevindingen.add(bevinding);
  }

  void signaal(Signaalsoort soortSignaal, int regel) {
    signalen.merge(soortSignaal, new Signaal(1, regel), Werkblok::samen);
  }

  static Signaal samen(Signaal a, Signaal b) {
    return new Signaal(a.aantal() + b.aantal(), Math.min(a.eersteRegel(), b.eersteRegel()));
  }

  /** Fingerprints of one kind of key, by record. */
  static final class Sleutelrij {
    private long[] hoog = new long[256];
    private long[] laag = new long[256];
    private int[] index = new int[256];
    private int aantal;

    void leeg() {
      aantal = 0;
    }

    void voegToe(int record, long h, long l) {
      if (aantal == index.length) {
        hoog = Arrays.copyOf(hoog, 2 * aantal);
        laag = Arrays.copyOf(laag, 2 * aantal);
        index = Arrays.copyOf(index, 2 * aantal);
      }
      hoog[aantal] = h;
      laag[aantal] = l;
      index[aantal++] = record;
    }

    int aantal() {
      return aantal;
    }

    /** Has the places of these keys fetched before they are added. */
    int raakAan(Vingerafdrukken eerdere) {
      return eerdere.raakAan(hoog, aantal);
    }

    long hoog(int i) {
      return hoog[i];
    }

    long laag(int i) {
      return laag[i];
    }

    int record(int i) {
      return index[i];
    }
  }
}
