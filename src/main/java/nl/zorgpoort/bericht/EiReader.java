package nl.zorgpoort.bericht;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Frames a received file at LF, block by block, without changing or decoding a byte. Memory is one
 * block, however long a record is: a record that does not fit comes in pieces.
 */
public final class EiReader {
  private static final byte LF = '\n';
  private static final byte CR = '\r';

  /** Keeps what is found in one block bounded, also when its records are a byte long. */
  private static final int MEESTE_RECORDS = 2048;

  private final InputStream in;
  private byte[] rest = new byte[0];
  private long gelezen;
  private int volgendeRegel = 1;
  private long openLengte;
  private boolean open;
  private boolean einde;

  /**
   * @param in the file, read from its first byte and not closed here
   */
  public EiReader(InputStream in) {
    this.in = in;
  }

  /**
   * Fills the block with the next records.
   *
   * @return false at the end of the file, with the block empty
   */
  public boolean volgende(Recordblok blok) throws IOException {
    blok.aantal = 0;
    if (einde) {
      return false;
    }
    int gevuld = vul(blok.bytes);
    boolean alles = gevuld < blok.bytes.length;
    blok.offset = gelezen;
    blok.eersteRegel = volgendeRegel;
    blok.begintMetVervolg = open;
    blok.vervolgLengte = open ? openLengte : 0;
    blok.gevuld = alles ? gevuld : grens(blok.bytes, gevuld);
    int tot = snijd(blok, alles);
    rest = Arrays.copyOfRange(blok.bytes, tot, gevuld);
    einde = alles && tot == gevuld && blok.aantal < MEESTE_RECORDS;
    gelezen += tot;
    return blok.aantal > 0;
  }

  private int vul(byte[] bytes) throws IOException {
    System.arraycopy(rest, 0, bytes, 0, rest.length);
    return rest.length + in.readNBytes(bytes, rest.length, bytes.length - rest.length);
  }

  /** Up to where the buffer can be cut: after the last LF, or in a record that does not fit. */
  private static int grens(byte[] bytes, int gevuld) {
    int laatste = gevuld - 1;
    while (laatste >= 0 && bytes[laatste] != LF) {
      laatste--;
    }
    if (laatste >= 0) {
      return laatste + 1;
    }
    return bytes[gevuld - 1] == CR ? gevuld - 1 : gevuld;
  }

  /** Cuts the records out, and says up to which byte they took the buffer. */
  private int snijd(Recordblok blok, boolean laatste) {
    int begin = 0;
    int lf;
    while ((lf = Zoeker.zoek(blok.bytes, begin, blok.gevuld, LF)) >= 0) {
      if (blok.aantal == MEESTE_RECORDS) {
        return begin;
      }
      boolean cr = lf > begin && blok.bytes[lf - 1] == CR;
      voegToe(blok, begin, (cr ? lf - 1 : lf) - begin, cr ? Regeleinde.CRLF : Regeleinde.LF);
      begin = lf + 1;
    }
    if (blok.aantal == MEESTE_RECORDS) {
      return begin;
    }
    if (begin < blok.gevuld || (laatste && open)) {
      slotstuk(blok, begin, laatste);
    }
    return blok.gevuld;
  }

  private void slotstuk(Recordblok blok, int begin, boolean laatste) {
    int lengte = blok.gevuld - begin;
    if (!laatste) {
      voegToe(blok, begin, lengte, Regeleinde.VERVOLGT);
    } else if (lengte > 0 && blok.bytes[blok.gevuld - 1] == CR) {
      voegToe(blok, begin, lengte - 1, Regeleinde.CR_EINDE);
    } else {
      voegToe(blok, begin, lengte, Regeleinde.EINDE);
    }
  }

  private void voegToe(Recordblok blok, int begin, int lengte, Regeleinde regeleinde) {
    blok.voegToe(begin, lengte, regeleinde);
    open = regeleinde == Regeleinde.VERVOLGT;
    if (open) {
      openLengte = (blok.vervolg(blok.aantal - 1) ? openLengte : 0) + lengte;
    } else {
      volgendeRegel++;
    }
  }
}
