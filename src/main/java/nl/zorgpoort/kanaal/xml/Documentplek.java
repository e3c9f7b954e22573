package nl.zorgpoort.kanaal.xml;

import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.declaratie.Document;
import org.xml.sax.Locator;

/** Where in a message a document stands, if it may have one. */
final class Documentplek {
  private final String naamruimte;
  private final String element;
  private final long grootste;
  private Optional<Documentstroom> stroom = Optional.empty();
  private Optional<Document> document = Optional.empty();
  private int regel;
  private int kolom;

  private Documentplek(String naamruimte, String element, long grootste) {
    this.naamruimte = naamruimte;
    this.element = element;
    this.grootste = grootste;
  }

  /** A message without a document. */
  static Documentplek geen() {
    return new Documentplek("", "", 0);
  }

  /**
   * A child of the root.
   *
   * @param grootste bytes that the document may have, decoded
   */
  static Documentplek in(String naamruimte, String element, long grootste) {
    return new Documentplek(naamruimte, element, grootste);
  }

  long grootste() {
    return grootste;
  }

  /** Where the text of this element goes; a second document is a violation of the XSD. */
  Optional<Documentstroom> bij(int diepte, String ruimte, String naam, Locator plaats) {
    if (diepte != 2 || !naam.equals(element) || !ruimte.equals(naamruimte)) {
      return Optional.empty();
    }
    stroom = Optional.of(new Documentstroom(grootste));
    regel = plaats.getLineNumber();
    kolom = plaats.getColumnNumber();
    return stroom;
  }

  /** Ends the reading; whether what stood there, if anything, was base64. */
  boolean sluit() {
    document = stroom.flatMap(Documentstroom::sluit);
    return stroom.isEmpty() || document.isPresent();
  }

  /** The document of a message that was valid and ended. */
  Document document() {
    return document.orElseThrow();
  }

  int regel() {
    return regel;
  }

  int kolom() {
    return kolom;
  }
}
