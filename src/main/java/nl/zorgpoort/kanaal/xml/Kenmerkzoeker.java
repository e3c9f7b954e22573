package nl.zorgpoort.kanaal.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.verwerking.factuur.Factuurpost.Kenmerken;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Keeps by what a sender knows its invoice, for the retour of one that goes wrong further on. */
final class Kenmerkzoeker extends XMLFilterImpl {
  private static final Set<String> GEZOCHT = Set.of("kenmerk", "aanbieder", "factuurnummer");
  private final Map<String, String> gevonden = new HashMap<>();
  private final StringBuilder tekst = new StringBuilder();
  private int diepte;

  /**
   * @param ontvanger that all is handed on to
   */
  Kenmerkzoeker(ContentHandler ontvanger) {
    setContentHandler(ontvanger);
  }

  @Override
  public void startElement(String ruimte, String naam, String heel, Attributes delen)
      throws SAXException {
    diepte++;
    tekst.setLength(0);
    super.startElement(ruimte, naam, heel, delen);
  }

  @Override
  public void characters(char[] deel, int van, int aantal) throws SAXException {
    tekst.append(deel, van, aantal);
    super.characters(deel, van, aantal);
  }

  @Override
  public void endElement(String ruimte, String naam, String heel) throws SAXException {
    if (diepte == 2 && GEZOCHT.contains(naam)) {
      gevonden.put(naam, Xmltekst.samengenomen(tekst.toString()));
    }
    diepte--;
    tekst.setLength(0);
    super.endElement(ruimte, naam, heel);
  }

  Kenmerken kenmerken() {
    return new Kenmerken(zoek("kenmerk"), zoek("aanbieder"), zoek("factuurnummer"));
  }

  private Optional<String> zoek(String naam) {
    return Optional.ofNullable(gevonden.get(naam));
  }
}
