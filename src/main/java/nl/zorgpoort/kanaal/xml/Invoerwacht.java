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
import java.util.Optional;

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
  private Optional<Invoerweigering> weigering = Optional.empty();
  private boolean begonnen;
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
    if (!tekens.hasRemaining() && weigering.isPresent()) {
      throw weigering.get();
    }
    int deel = Math.min(aantal, tekens.remaining());
    tekens.get(doel, van, deel);
    return deel;
  }

  /** Whether there is any more, or a refusal: what stands before one is handed on first. */
  private boolean ontcijfer() throws IOException {
    while (weigering.isEmpty()) {
      tekens.clear();
      CoderResult uitkomst = decoder.decode(bytes, tekens, einde);
      tekens.flip();
      weigering = bewaak();
      if (weigering.isEmpty() && uitkomst.isError()) {
        plaats.neem(ONLEESBAAR);
        weigering = Optional.of(plaats.weiger(Xmlfout.CODERING));
      }
      if (tekens.hasRemaining() || weigering.isPresent()) {
        return true;
      }
      if (einde) {
        return false;
      }
      vul();
    }
    return true;
  }

  /** In full, so that an answer does not depend on the pieces in which a message comes. */
  private void vul() throws IOException {
    bytes.compact();
    long rest = grootste + 1 - gelezen;
    int deel = (int) Math.min(bytes.remaining(), rest);
    int nieuw = bron.readNBytes(bytes.array(), bytes.position(), deel);
    einde = nieuw < deel;
    bytes.position(bytes.position() + nieuw);
    gelezen += nieuw;
    bytes.flip();
    if (gelezen > grootste) {
      throw new Invoerweigering(Xmlfout.OMVANG, 0, 0);
    }
  }

  /** The refusal of the first character that is refused; it and what follows it is left out. */
  private Optional<Invoerweigering> bewaak() {
    int n = tekens.position();
    try {
      n = begin(n);
      char[] rij = tekens.array();
      for (; n < tekens.limit(); n++) {
        plaats.neem(rij[n]);
        if (isStuurteken(rij[n])) {
          throw plaats.weiger(Xmlfout.STUURTEKEN);
        }
        markering.neem(rij[n]);
      }
      return Optional.empty();
    } catch (Invoerweigering e) {
      tekens.limit(n);
      return Optional.of(e);
    }
  }

  /** Passes over a byte order mark; wide characters begin with zeros. */
  private int begin(int van) throws Invoerweigering {
    if (begonnen || !tekens.hasRemaining()) {
      return van;
    }
    begonnen = true;
    for (int n = 0; n < Math.min(BREEDSTE_TEKEN, tekens.limit()); n++) {
      if (tekens.get(n) == 0) {
        throw new Invoerweigering(Xmlfout.CODERING, 1, n + 1);
      }
    }
    if (tekens.get(van) == BOM) {
      tekens.get();
      return van + 1;
    }
    return van;
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
