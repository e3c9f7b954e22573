package nl.zorgpoort.bericht;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A stretch of consecutive records of a file in one reusable buffer. Records are named by their
 * index in the block, from 0; a record longer than the buffer comes in pieces over several blocks.
 */
public final class Recordblok {
  final byte[] bytes;
  int[] begin = new int[4096];
  int[] lengte = new int[4096];
  Regeleinde[] einde = new Regeleinde[4096];
  int aantal;
  int gevuld;
  long offset;
  int eersteRegel;
  boolean begintMetVervolg;
  long vervolgLengte;

  /**
   * @param grootte bytes of the buffer, more than the longest record that must stay in one piece
   */
  public Recordblok(int grootte) {
    bytes = new byte[grootte];
  }

  void voegToe(int van, int lang, Regeleinde regeleinde) {
    if (aantal == begin.length) {
      begin = Arrays.copyOf(begin, 2 * aantal);
      lengte = Arrays.copyOf(lengte, 2 * aantal);
      einde = Arrays.copyOf(einde, 2 * aantal);
    }
    begin[aantal] = van;
    lengte[aantal] = lang;
    einde[aantal] = regeleinde;
    aantal++;
  }

  /** Number of records, or pieces, in the block. */
  public int aantal() {
    return aantal;
  }

  /** The buffer; records lie at {@link #begin} with {@link #lengte}. */
  public byte[] bytes() {
    return bytes;
  }

  /** Index in the buffer of the record's first byte. */
  public int begin(int i) {
    return begin[i];
  }

  /** Bytes of the record, or piece, without its line end. */
  public int lengte(int i) {
    return lengte[i];
  }

  /** How the record ended. */
  public Regeleinde einde(int i) {
    return einde[i];
  }

  /** Byte offset of the record, or piece, in the file. */
  public long offset(int i) {
    return offset + begin[i];
  }

  /** Number of the record in the file, from 1; a later piece has the number of its first. */
  public int regel(int i) {
    return eersteRegel + i;
  }

  /** Whether this is a later piece of a record that began in an earlier block. */
  public boolean vervolg(int i) {
    return i == 0 && begintMetVervolg;
  }

  /** Bytes of the record that came in earlier blocks; 0 unless {@link #vervolg}. */
  public long eerdereLengte(int i) {
    return vervolg(i) ? vervolgLengte : 0;
  }

  /** Bytes of this block as text, for a finding or a column. */
  public String tekst(int i, int van, int lang) {
    return new String(bytes, begin[i] + van, lang, StandardCharsets.ISO_8859_1);
  }
}
