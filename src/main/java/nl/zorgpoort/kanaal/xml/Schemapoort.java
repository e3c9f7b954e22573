package nl.zorgpoort.kanaal.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord.Melding;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Holds a message to one of our XSDs. What is too large is not read to its end. */
final class Schemapoort {
  private static final int MEESTE_MELDINGEN = 1_000;
  private static final String GEEN_DTD = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final String DIEPTE = "jdk.xml.maxElementDepth";
  private static final int DIEPSTE = 100;

  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
  private final Schemateksten teksten = new Schemateksten();
  private final int grootste;

  /**
   * @param grootste bytes that a message may have
   */
  Schemapoort(int grootste) {
    this.grootste = grootste;
  }

  /** What came out. */
  sealed interface Uitslag {
    record Geldig(Document document) implements Uitslag {}

    /** In order of place. */
    record Ongeldig(List<Melding> meldingen) implements Uitslag {}
  }

  /**
   * Reads a message.
   *
   * @param xsd name and version of the XSD
   */
  Uitslag lees(String xsd, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(grootste + 1);
    if (bytes.length > grootste) {
      return new Uitslag.Ongeldig(List.of(teksten.teGroot(grootste)));
    }
    List<Melding> meldingen = new ArrayList<>();
    try {
      toets(xsd, bytes, meldingen);
      return meldingen.isEmpty()
          ? new Uitslag.Geldig(document(bytes))
          : new Uitslag.Ongeldig(meldingen);
    } catch (SAXParseException e) {
      meldingen.add(teksten.geenXml(e.getLineNumber(), e.getColumnNumber()));
      return new Uitslag.Ongeldig(meldingen);
    } catch (SAXException | IOException e) {
      // Bytes that are no characters are told as an input failure, and there is no other here.
      meldingen.add(teksten.geenXml(0, 0));
      return new Uitslag.Ongeldig(meldingen);
    }
  }

  private void toets(String xsd, byte[] bytes, List<Melding> meldingen)
      throws SAXException, IOException {
    Validator validator = schemas.computeIfAbsent(xsd, Schemapoort::laad).newValidator();
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    validator.setErrorHandler(new Verzamelaar(meldingen));
    validator.validate(new SAXSource(lezer(), bron(bytes)));
  }

  private static InputSource bron(byte[] bytes) {
    return new InputSource(new ByteArrayInputStream(bytes));
  }

  private static Schema laad(String xsd) {
    try {
      SchemaFactory fabriek = SchemaFactory.newDefaultInstance();
      fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      try (InputStream in = Schemapoort.class.getResourceAsStream("/xsd/" + xsd + ".xsd")) {
        return fabriek.newSchema(new StreamSource(in, xsd));
      }
    } catch (SAXException | IOException e) {
      throw new IllegalStateException("no XSD " + xsd, e);
    }
  }

  private static XMLReader lezer() throws SAXException {
    try {
      SAXParserFactory fabriek = SAXParserFactory.newDefaultInstance();
      fabriek.setNamespaceAware(true);
      fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      fabriek.setFeature(GEEN_DTD, true);
      XMLReader lezer = fabriek.newSAXParser().getXMLReader();
      lezer.setProperty(DIEPTE, Integer.toString(DIEPSTE));
      return lezer;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK can be told this", e);
    }
  }

  private static Document document(byte[] bytes) throws SAXException, IOException {
    try {
      DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultInstance();
      fabriek.setNamespaceAware(true);
      fabriek.setXIncludeAware(false);
      fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      fabriek.setFeature(GEEN_DTD, true);
      DocumentBuilder bouwer = fabriek.newDocumentBuilder();
      return bouwer.parse(bron(bytes));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK can be told this", e);
    }
  }

  /** Goes on after a violation; what is no XML ends the reading. */
  private final class Verzamelaar implements ErrorHandler {
    private final List<Melding> meldingen;

    Verzamelaar(List<Melding> meldingen) {
      this.meldingen = meldingen;
    }

    @Override
    public void warning(SAXParseException fout) {}

    /** One violation is often told twice: by its cause, and by the element that it spoils. */
    @Override
    public void error(SAXParseException fout) {
      Melding melding =
          teksten.schending(
              String.valueOf(fout.getMessage()), fout.getLineNumber(), fout.getColumnNumber());
      boolean zelfdePlek =
          meldingen.stream()
              .anyMatch(m -> m.regel() == melding.regel() && m.kolom() == melding.kolom());
      if (!zelfdePlek && meldingen.size() < MEESTE_MELDINGEN) {
        meldingen.add(melding);
      }
    }

    @Override
    public void fatalError(SAXParseException fout) throws SAXException {
      throw fout;
    }
  }
}
