package nl.zorgpoort.kanaal.xml;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zorgpoort.partner.Berichtsoort;
import nl.zorgpoort.verwerking.beoordeling.Xmlherkenning;

/** Recognises a message by its root element. */
public final class Xmlherkenner implements Xmlherkenning {
  private final XMLInputFactory stax = new WstxInputFactory();

  public Xmlherkenner() {
    stax.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    stax.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    stax.setProperty(XMLInputFactory.IS_COALESCING, false);
  }

  @Override
  public Optional<Berichtsoort> herken(byte[] kop) {
    try {
      XMLStreamReader lezer = stax.createXMLStreamReader(new ByteArrayInputStream(kop));
      while (lezer.hasNext()) {
        if (lezer.next() == XMLStreamConstants.START_ELEMENT) {
          return Berichtvorm.van(lezer.getNamespaceURI(), lezer.getLocalName());
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }
}
