package nl.zorgpoort.kanaal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.validation.ValidatorHandler;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord.Melding;
import org.w3c.dom.Document;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Holds a message to one of our XSDs in one pass. Refuses what is too large, or built to cost us
 * memory or time, where it stands: nothing behind that is read.
 */
final class Schemapoort {
  private static final String TAAL = "http://apache.org/xml/properties/locale";
  private static final ContentHandler STIL = new DefaultHandler();

  private final Map<String, Xsd> schemas;
  private final Schemateksten teksten;
  private final int grootste;

  /**
   * @param grootste bytes that a message may have
   */
  Schemapoort(int grootste) {
    this(new ConcurrentHashMap<>(), new Schemateksten(), grootste);
  }

  private Schemapoort(Map<String, Xsd> schemas, Schemateksten teksten, int grootste) {
    this.schemas = schemas;
    this.teksten = teksten;
    this.grootste = grootste;
  }

  /** With another limit, and the XSDs that were loaded. */
  Schemapoort met(int grootste) {
    return new Schemapoort(schemas, teksten, grootste);
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
   * @throws IOException when the stream fails
   */
  Uitslag lees(String xsd, InputStream in) throws IOException {
    Boombouwer boom = new Boombouwer();
    List<Melding> meldingen = lees(xsd, in, Documentplek.geen(), boom.ontvanger());
    return meldingen.isEmpty()
        ? new Uitslag.Geldig(boom.document())
        : new Uitslag.Ongeldig(meldingen);
  }

  /**
   * Reads a message into a receiver, which sees nothing from the first violation on.
   *
   * @param xsd name and version of the XSD
   * @param plek of the document, whose text the receiver does not see
   * @return what is wrong, in order of place; none when the message is valid
   * @throws IOException when the stream fails
   */
  List<Melding> lees(String xsd, InputStream in, Documentplek plek, ContentHandler ontvanger)
      throws IOException {
    Xsd schema = schemas.computeIfAbsent(xsd, Xsd::laad);
    Elementwacht wacht = new Elementwacht(plek);
    ValidatorHandler validator = schema.schema().newValidatorHandler();
    Verzamelaar verzamelaar =
        new Verzamelaar(
            teksten,
            () -> wacht.element().filter(schema.namen()::contains),
            () -> validator.setContentHandler(STIL));
    try {
      validator.setContentHandler(ontvanger);
      lezer(validator, wacht, verzamelaar).parse(new InputSource(new Invoerwacht(in, grootste)));
      sluit(plek, verzamelaar);
    } catch (SAXParseException e) {
      verzamelaar.neem(teksten.fout(Xmlfout.GEEN_XML, e.getLineNumber(), e.getColumnNumber(), 0));
    } catch (SAXException | Invoerweigering e) {
      verzamelaar.neem(melding(weigering(e), plek));
    }
    return verzamelaar.meldingen();
  }

  private static XMLReader lezer(
      ValidatorHandler validator, Elementwacht wacht, Verzamelaar verzamelaar) throws SAXException {
    // Its sentences are ours, but what it says of the XSD is taken out of those in English.
    validator.setProperty(TAAL, Locale.ROOT);
    validator.setErrorHandler(verzamelaar);
    wacht.setContentHandler(validator);
    XMLReader lezer = Xsd.lezer();
    lezer.setContentHandler(wacht);
    lezer.setErrorHandler(verzamelaar);
    return lezer;
  }

  private void sluit(Documentplek plek, Verzamelaar verzamelaar) {
    if (!plek.sluit()) {
      verzamelaar.neem(teksten.fout(Xmlfout.BASE64, plek.regel(), plek.kolom(), 0));
    }
  }

  private Melding melding(Invoerweigering w, Documentplek plek) {
    long getal =
        switch (w.fout()) {
          case MEER -> Verzamelaar.MEESTE;
          case ELEMENTEN -> Elementwacht.MEESTE;
          case DOCUMENT_OMVANG -> plek.grootste();
          default -> grootste;
        };
    return teksten.fout(w.fout(), w.regel(), w.kolom(), getal);
  }

  /** A parser hands on what a handler throws as it came, or wrapped. */
  private static Invoerweigering weigering(Exception e) {
    Throwable oorzaak = e instanceof Invoerweigering ? e : e.getCause();
    if (oorzaak instanceof Invoerweigering weigering) {
      return weigering;
    }
    throw new IllegalStateException("a receiver fails", e);
  }
}
