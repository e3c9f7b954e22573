package nl.zorgpoort.kanaal.xml;

import java.util.Locale;

/** Why a message is no XML as we take it. Its sentence stands under {@link #sleutel()}. */
enum Xmlfout {
  /** Bytes that are no UTF-8, or a declaration that names another encoding. */
  CODERING("BX001"),
  /** Another version of XML, in which other characters end a line. */
  VERSIE("BX001"),
  /** A control character, also one that other programs take for the end of a line. */
  STUURTEKEN("BX001"),
  /** A DTD, from which entities grow. */
  DOCTYPE("BX001"),
  INSTRUCTIE("BX001"),
  /** Elements in elements beyond what any message of ours has. */
  DIEPTE("BX001"),
  /** A tag, a comment or a CDATA section without an end in sight. */
  MARKERING("BX001"),
  /** A text of one element without an end in sight. */
  TEKST("BX001"),
  /** What a parser does not accept. */
  GEEN_XML("BX001"),
  /** More violations of the XSD than are told; the rest was not read. */
  MEER("BX002"),
  OMVANG("BX003"),
  ELEMENTEN("BX003"),
  DOCUMENT_OMVANG("BX004"),
  BASE64("BX005");

  private final String code;

  Xmlfout(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  String sleutel() {
    return "fout." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
