package nl.zorgpoort.verwerking;

import java.nio.charset.StandardCharsets;

/** Whether bytes begin as XML does. */
public final class Xmlbegin {
  private static final String BOM = "\u00ef\u00bb\u00bf";

  private Xmlbegin() {}

  /** A {@code <} first, after white space, a byte order mark, and the zeros of wide characters. */
  public static boolean van(byte[] kop) {
    String tekst = new String(kop, StandardCharsets.ISO_8859_1);
    String zonder = tekst.startsWith(BOM) ? tekst.substring(BOM.length()) : tekst;
    return zonder.replaceFirst("^[\\s\\x00\\xfe\\xff]+", "").startsWith("<");
  }
}
