package nl.zorgpoort.kanaal.xml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.support.processor.validation.SchemaValidationException;
import org.xml.sax.SAXParseException;

/**
 * The formats in which registrations leave: a stylesheet and an XSD of one name. A site adds its
 * own in a folder; what lies there goes before what ships with the program.
 */
public final class Formaten {
  private final Path map;

  public Formaten(Path map) {
    this.map = map;
  }

  /**
   * Holds every format that a partner asks for to being there.
   *
   * @throws IllegalStateException with all that are not
   */
  public void eis(Collection<String> formaten) {
    List<String> zoek =
        formaten.stream()
            .flatMap(f -> List.of(f + ".xsl", f + ".xsd").stream())
            .filter(naam -> !aanwezig(naam))
            .distinct()
            .sorted()
            .toList();
    if (!zoek.isEmpty()) {
      throw new IllegalStateException("formats of partners are not there: " + zoek);
    }
  }

  private boolean aanwezig(String naam) {
    String plek = naam.endsWith(".xsl") ? "/xslt/" : "/xsd/";
    return Files.isRegularFile(map.resolve(naam))
        || Formaten.class.getResource(plek + naam) != null;
  }

  /** Address of the stylesheet. */
  public String stijlblad(String formaat) {
    return adres(formaat + ".xsl", "xslt/");
  }

  /** Address of the XSD. */
  public String schema(String formaat) {
    return adres(formaat + ".xsd", "xsd/");
  }

  private String adres(String naam, String plek) {
    Path eigen = map.resolve(naam);
    return Files.isRegularFile(eigen) ? eigen.toUri().toString() : "classpath:" + plek + naam;
  }

  /** Why a message could not be made: places, never what stands there. */
  public String reden(String formaat, @ExchangeProperty(Exchange.EXCEPTION_CAUGHT) Throwable fout) {
    return fout instanceof SchemaValidationException schending
        ? "past niet bij %s.xsd: %s".formatted(formaat, plaatsen(schending))
        : "%s.xsl kan dit bericht niet maken".formatted(formaat);
  }

  private static String plaatsen(SchemaValidationException schending) {
    return schending.getErrors().stream()
        .map(SAXParseException.class::cast)
        .map(f -> "regel %d kolom %d".formatted(f.getLineNumber(), f.getColumnNumber()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
