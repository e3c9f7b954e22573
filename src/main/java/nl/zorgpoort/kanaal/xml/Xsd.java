package nl.zorgpoort.kanaal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One of our XSDs.
 *
 * @param namen of its elements
 */
record Xsd(Schema schema, Set<String> namen) {
  private static final String GEEN_DTD = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final String ATTRIBUTEN = "jdk.xml.elementAttributeLimit";

  /** Namespaces of one tag are compared pair by pair. */
  private static final String MEESTE_ATTRIBUTEN = "50";

  /**
   * Loads one that ships with the program.
   *
   * @param naam and version
   */
  static Xsd laad(String naam) {
    try {
      SchemaFactory fabriek = SchemaFactory.newDefaultInstance();
      fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      try (InputStream in = open(naam);
          InputStream nogEens = open(naam)) {
        return new Xsd(fabriek.newSchema(new StreamSource(in, naam)), namen(nogEens));
      }
    } catch (SAXException | IOException e) {
      throw new IllegalStateException("no XSD " + naam, e);
    }
  }

  private static InputStream open(String naam) {
    String bron = "/xsd/" + naam + ".xsd";
    return Objects.requireNonNull(Xsd.class.getResourceAsStream(bron), bron);
  }

  private static Set<String> namen(InputStream in) throws SAXException, IOException {
    Set<String> namen = new TreeSet<>();
    XMLReader lezer = lezer();
    lezer.setContentHandler(
        new DefaultHandler() {
          @Override
          public void startElement(String ruimte, String naam, String heel, Attributes delen) {
            String eigen = delen.getValue("name");
            if (naam.equals("element") && eigen != null) {
              namen.add(eigen);
            }
          }
        });
    lezer.parse(new InputSource(in));
    return Set.copyOf(namen);
  }

  /** A parser without DTDs, whose own limits hold as well. */
  static XMLReader lezer() throws SAXException {
    try {
      SAXParserFactory fabriek = SAXParserFactory.newDefaultInstance();
      fabriek.setNamespaceAware(true);
      fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      fabriek.setFeature(GEEN_DTD, true);
      XMLReader lezer = fabriek.newSAXParser().getXMLReader();
      lezer.setProperty(ATTRIBUTEN, MEESTE_ATTRIBUTEN);
      return lezer;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK can be told this", e);
    }
  }
}
