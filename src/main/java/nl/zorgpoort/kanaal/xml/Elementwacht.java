package nl.zorgpoort.kanaal.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands between parser and validator: keeps depth and texts within bounds, because a validator
 * holds a text to its end, and leads the text of a document past it.
 */
final class Elementwacht extends XMLFilterImpl {
  /** Elements in elements. */
  static final int DIEPSTE = 100;

  /**
   * Elements of a message; an invoice of fifty thousand declarations has seven hundred thousand.
   */
  static final int MEESTE = 1_000_000;

  /** Characters of a text. */
  static final int LANGSTE_TEKST = 4 * 1024;

  private final Deque<String> pad = new ArrayDeque<>();
  private final Documentplek plek;
  private Locator locator = new LocatorImpl();
  private Optional<Documentstroom> stroom = Optional.empty();
  private int elementen;
  private int lengte;

  Elementwacht(Documentplek plek) {
    this.plek = plek;
  }

  /** The element that is being read. */
  Optional<String> element() {
    return Optional.ofNullable(pad.peek());
  }

  @Override
  public void setDocumentLocator(Locator nieuw) {
    locator = nieuw;
    super.setDocumentLocator(nieuw);
  }

  @Override
  public void startElement(String ruimte, String naam, String heel, Attributes delen)
      throws SAXException {
    pad.push(naam);
    if (pad.size() > DIEPSTE) {
      throw weiger(Xmlfout.DIEPTE);
    }
    if (++elementen > MEESTE) {
      throw weiger(Xmlfout.ELEMENTEN);
    }
    for (int n = 0; n < delen.getLength(); n++) {
      char[] waarde = delen.getValue(n).toCharArray();
      bewaak(waarde, 0, waarde.length);
    }
    lengte = 0;
    stroom = plek.bij(pad.size(), ruimte, naam, locator);
    super.startElement(ruimte, naam, heel, delen);
  }

  @Override
  public void characters(char[] tekst, int van, int aantal) throws SAXException {
    bewaak(tekst, van, aantal);
    if (stroom.isPresent()) {
      if (!stroom.get().neem(tekst, van, aantal)) {
        throw weiger(Xmlfout.DOCUMENT_OMVANG);
      }
      return;
    }
    lengte += aantal;
    if (lengte > LANGSTE_TEKST) {
      throw weiger(Xmlfout.TEKST);
    }
    super.characters(tekst, van, aantal);
  }

  /** Characters can also be written as numbers, which only the parser sees through. */
  private void bewaak(char[] tekst, int van, int aantal) throws SAXException {
    for (int n = van; n < van + aantal; n++) {
      if (Invoerwacht.isStuurteken(tekst[n])) {
        throw weiger(Xmlfout.STUURTEKEN);
      }
    }
  }

  @Override
  public void endElement(String ruimte, String naam, String heel) throws SAXException {
    super.endElement(ruimte, naam, heel);
    stroom = Optional.empty();
    lengte = 0;
    pad.pop();
  }

  private SAXException weiger(Xmlfout fout) {
    return new SAXException(
        new Invoerweigering(fout, locator.getLineNumber(), locator.getColumnNumber()));
  }
}
