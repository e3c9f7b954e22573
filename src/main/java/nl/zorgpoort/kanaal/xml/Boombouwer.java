package nl.zorgpoort.kanaal.xml;

import javax.xml.XMLConstants;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import org.w3c.dom.Document;
import org.xml.sax.ContentHandler;

/** Makes a tree of a small message. */
final class Boombouwer {
  private final DOMResult boom = new DOMResult();
  private final TransformerHandler bouwer;

  Boombouwer() {
    try {
      SAXTransformerFactory fabriek =
          (SAXTransformerFactory) TransformerFactory.newDefaultInstance();
      fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      bouwer = fabriek.newTransformerHandler();
      bouwer.setResult(boom);
    } catch (TransformerConfigurationException e) {
      throw new IllegalStateException("every JDK can be told this", e);
    }
  }

  ContentHandler ontvanger() {
    return bouwer;
  }

  /** The message, once it was read to its end. */
  Document document() {
    return (Document) boom.getNode();
  }
}
