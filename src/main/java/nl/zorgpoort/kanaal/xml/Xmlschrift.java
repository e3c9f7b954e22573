package nl.zorgpoort.kanaal.xml;

import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.StringWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with one element per line, the same on every machine. */
final class Xmlschrift {
  private final StringWriter uit = new StringWriter();
  private final XMLStreamWriter xml;
  private int diepte;
  private boolean laatsteOpende;

  /**
   * @param naamruimte of all elements; empty for none
   */
  Xmlschrift(String wortel, String naamruimte) {
    try {
      WstxOutputFactory stax = new WstxOutputFactory();
      stax.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
      xml = stax.createXMLStreamWriter(uit);
      xml.writeStartDocument("UTF-8", "1.0");
      open(wortel);
      if (!naamruimte.isEmpty()) {
        xml.writeDefaultNamespace(naamruimte);
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  Xmlschrift open(String naam) {
    return doe(
        () -> {
          regel(diepte);
          xml.writeStartElement(naam);
          diepte++;
          laatsteOpende = true;
        });
  }

  Xmlschrift sluit() {
    return doe(
        () -> {
          diepte--;
          if (!laatsteOpende) {
            regel(diepte);
          }
          xml.writeEndElement();
          laatsteOpende = false;
        });
  }

  Xmlschrift attribuut(String naam, String waarde) {
    return doe(() -> xml.writeAttribute(naam, waarde));
  }

  Xmlschrift element(String naam, String waarde) {
    return doe(
        () -> {
          regel(diepte);
          xml.writeStartElement(naam);
          xml.writeCharacters(waarde);
          xml.writeEndElement();
          laatsteOpende = false;
        });
  }

  /** The text of the element that was opened, whose end stands right behind it. */
  Xmlschrift tekst(String waarde) {
    return doe(() -> xml.writeCharacters(waarde));
  }

  Xmlschrift leeg(String naam) {
    return doe(
        () -> {
          regel(diepte);
          xml.writeEmptyElement(naam);
          laatsteOpende = false;
        });
  }

  /** All of it, once its root element was closed. */
  String geheel() {
    doe(xml::writeEndDocument);
    doe(xml::flush);
    return uit + "\n";
  }

  private void regel(int inspringen) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(inspringen));
  }

  private interface Stap {
    void doe() throws XMLStreamException;
  }

  private Xmlschrift doe(Stap stap) {
    try {
      stap.doe();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
