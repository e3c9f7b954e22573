package nl.zorgpoort.kanaal.xml;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zorgpoort.grootboek.Retourboek;

/** Adds up what a retour of an invoice says, element by element. */
public final class Retourtelling {
  private long totaal;
  private int metMelding;
  private long toegekendMetMelding;
  private boolean inDeclaratie;
  private boolean melding;
  private long toegekend;

  private Retourtelling() {}

  /**
   * Reads a retour; {@link Retourboek#ONBRUIKBAAR} when it is none.
   *
   * @throws IOException when the stream fails
   */
  public static Retourboek lees(InputStream in) throws IOException {
    XMLInputFactory stax = new WstxInputFactory();
    stax.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    Retourtelling telling = new Retourtelling();
    try {
      XMLStreamReader xml = stax.createXMLStreamReader(in);
      while (xml.hasNext()) {
        telling.neem(xml);
      }
      return new Retourboek(true, telling.totaal, telling.metMelding, telling.toegekendMetMelding);
    } catch (XMLStreamException | ArithmeticException | NumberFormatException e) {
      return Retourboek.ONBRUIKBAAR;
    }
  }

  private void neem(XMLStreamReader xml) throws XMLStreamException {
    int soort = xml.next();
    if (soort == XMLStreamConstants.START_ELEMENT) {
      begin(xml);
    } else if (soort == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("declaratie")) {
      sluit();
    }
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "declaratie" -> inDeclaratie = true;
      case "melding" -> melding = inDeclaratie;
      case "toegekend" -> bedrag(new BigDecimal(xml.getElementText()));
      default -> {
        // says nothing about amounts
      }
    }
  }

  private void bedrag(BigDecimal euro) {
    long centen = euro.movePointRight(2).longValueExact();
    if (inDeclaratie) {
      toegekend = centen;
    } else {
      totaal = centen;
    }
  }

  private void sluit() {
    if (melding) {
      metMelding++;
      toegekendMetMelding = Math.addExact(toegekendMetMelding, toegekend);
    }
    inDeclaratie = false;
    melding = false;
    toegekend = 0;
  }
}
