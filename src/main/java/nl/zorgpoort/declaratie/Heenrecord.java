package nl.zorgpoort.declaratie;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.zorgpoort.controle.Bevinding;

/** One received record, whole and on its own, with the record-level findings on it. */
final class Heenrecord {
  private static final int LENGTE_KENMERK = 2;

  private final int regel;
  private final long offset;
  private final byte[] bytes;
  private final List<Bevinding> bevindingen;

  /**
   * @param regel number of the record in the file, from 1
   * @param offset byte offset of the record in the file
   * @param bytes the record without its line end; not changed by anyone
   * @param bevindingen in their order
   */
  Heenrecord(int regel, long offset, byte[] bytes, List<Bevinding> bevindingen) {
    this.regel = regel;
    this.offset = offset;
    this.bytes = bytes;
    this.bevindingen = List.copyOf(bevindingen);
  }

  int regel() {
    return regel;
  }

  long offset() {
    return offset;
  }

  byte[] bytes() {
    return bytes;
  }

  List<Bevinding> bevindingen() {
    return bevindingen;
  }

  boolean fout() {
    return !bevindingen.isEmpty();
  }

  /** Its record type, as found. */
  String kenmerk() {
    for (String bekend : Kenmerk.ALLE) {
      if (Kenmerk.is(bekend, bytes, 0)) {
        return bekend;
      }
    }
    return new String(bytes, 0, LENGTE_KENMERK, StandardCharsets.ISO_8859_1);
  }
}
