package nl.zorgpoort.kanaal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a message, before any parser sees them: UTF-8 alone, with or without a byte
 * order mark, no larger than it may be, no control characters, no DTD. Takes one byte more than the
 * message may have at most.
 */
final class Invoerwacht extends Reader {
  private static final int BUFFER = 8192;
  private static final char BOM = '\ufeff';
  private static final char ONLEESBAAR = '?';
  private static final int BREEDSTE_TEKEN = 4;

  private final InputStream bron;
  private final long grootste;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer tekens = CharBuffer.allocate(BUFFER).flip();
  private final Plaats plaats = new Plaats();
  private final Markeringswacht markering = new Markeringswacht(plaats);
  private long gelezen;
  private long geteld;
  private boolean einde;

  /**
   * @param grootste bytes that the message may have
   */
  Invoerwacht(InputStream bron, long grootste) {
    this.bron = bron;
    this.grootste = grootste;
  }

  /**
   * @throws Invoerweigering at the first place that is refused
   */
  @Override
  public int read(char[] doel, int van, int aantal) throws IOException {
    if (!tekens.hasRemaining() && !ontcijfer()) {
      return -1;
    }
    int deel = Math.min(aantal, tekens.remaining());
    tekens.get(doel, van, deel);
    return deel;
  }

  /** Whether there were any more. */
  private boolean ontcijfer() throws IOException {
    while (true) {
      tekens.clear();
      CoderResult uitkomst = decoder.decode(bytes, tekens, einde);
      tekens.flip();
      bewaak();
      if (uitkomst.isError()) {
        plaats.neem(ONLEESBAAR);
        throw plaats.weiger(Xmlfout.CODERING);
      }
      if (tekens.hasRemaining() || einde) {
        return tekens.hasRemaining();
      }
      vul();
    }
  }

  private void vul() throws IOException {
    bytes.compact();
    long rest = grootste + 1 - gelezen;
    int deel = (int) Math.min(bytes.remaining(), rest);
    int nieuw = bron.read(bytes.array(), bytes.position(), deel);
    if (nieuw < 0) {
      einde = true;
    } else {
      bytes.position(bytes.position() + nieuw);
      gelezen += nieuw;
    }
    bytes.flip();
    if (gelezen > grootste) {
      throw new Invoerweigering(Xmlfout.OMVANG, 0, 0);
    }
  }

  private void bewaak() throws Invoerweigering {
    if (geteld == 0 && tekens.hasRemaining() && tekens.get(tekens.position()) == BOM) {
      tekens.get();
    }
    for (int n = tekens.position(); n < tekens.limit(); n++) {
      char teken = tekens.get(n);
      plaats.neem(teken);
      geteld++;
      if (isStuurteken(teken)) {
        throw plaats.weiger(breed(teken) ? Xmlfout.CODERING : Xmlfout.STUURTEKEN);
      }
      markering.neem(teken);
    }
  }

  /** Wide characters begin with zeros. */
  private boolean breed(char teken) {
    return teken == 0 && geteld <= BREEDSTE_TEKEN;
  }

  /** What is no text: XML 1.0 lets some of these in, and other programs end a line at U+0085. */
  static boolean isStuurteken(char teken) {
    return teken < ' '
        ? teken != '\t' && teken != '\n' && teken != '\r'
        : (teken >= '\u007f' && teken <= '\u009f') || teken >= '\ufffe';
  }

  @Override
  public void close() throws IOException {
    bron.close();
  }
}
