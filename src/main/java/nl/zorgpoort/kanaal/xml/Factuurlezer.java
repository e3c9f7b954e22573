package nl.zorgpoort.kanaal.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.datatype.XMLGregorianCalendar;
import nl.zorgpoort.bedrijfszorg.declaratie.Declaratie;
import nl.zorgpoort.bedrijfszorg.declaratie.Document;
import nl.zorgpoort.bedrijfszorg.declaratie.Factuur;
import nl.zorgpoort.bedrijfszorg.declaratie.Polis;
import nl.zorgpoort.bedrijfszorg.declaratie.Regime;
import nl.zorgpoort.bedrijfszorg.declaratie.Werkgever;
import nl.zorgpoort.verwerking.Vingerafdruk;
import org.jspecify.annotations.Nullable;

/** Reads an invoice that holds to its XSD, with the classes that were made from that. */
final class Factuurlezer {
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final JAXBContext JAXB = context();

  private Factuurlezer() {}

  private static JAXBContext context() {
    try {
      return JAXBContext.newInstance(nl.zorgpoort.kanaal.xml.factuur.Factuur.class);
    } catch (JAXBException e) {
      throw new IllegalStateException("the classes of the XSD do not fit together", e);
    }
  }

  static Factuur lees(org.w3c.dom.Document xml) {
    try {
      return factuur(
          JAXB.createUnmarshaller()
              .unmarshal(xml, nl.zorgpoort.kanaal.xml.factuur.Factuur.class)
              .getValue());
    } catch (JAXBException e) {
      throw new IllegalStateException("an invoice that holds to its XSD cannot be read", e);
    }
  }

  private static Factuur factuur(nl.zorgpoort.kanaal.xml.factuur.Factuur f) {
    return new Factuur(
        f.getKenmerk(),
        f.getAanbieder(),
        f.getFactuurnummer(),
        dag(f.getFactuurdatum()),
        Optional.ofNullable(f.getWerkgever()).map(w -> new Werkgever(w.getNummer(), w.getNaam())),
        document(f.getDocument()),
        f.getDeclaratie().stream().map(Factuurlezer::declaratie).toList());
  }

  private static Document document(byte[] bytes) {
    boolean pdf =
        bytes.length > PDF.length && Arrays.equals(bytes, 0, PDF.length, PDF, 0, PDF.length);
    return new Document(bytes.length, Vingerafdruk.sha256(bytes), pdf);
  }

  private static Declaratie declaratie(nl.zorgpoort.kanaal.xml.factuur.Declaratie d) {
    return new Declaratie(
        d.getReferentie(),
        Optional.ofNullable(d.getCredit()),
        Optional.ofNullable(d.getWerkgever()),
        d.getRegistratie(),
        d.getInterventie(),
        Regime.valueOf(d.getRegime().name()),
        mogelijkeDag(d.getUitvoeringsdatum()),
        honderdsten(d.getBruto()),
        honderdsten(d.getOntdubbeld()),
        Optional.ofNullable(d.getPolis()).map(p -> Polis.valueOf(p.name())),
        d.isAkkoord(),
        honderdsten(d.getRestant()),
        honderdsten(d.getBtwBedrag()),
        Math.toIntExact(honderdsten(d.getBtwTarief())));
  }

  /** Two decimals by the XSD, so nothing is lost. */
  private static long honderdsten(BigDecimal bedrag) {
    return bedrag.movePointRight(2).longValueExact();
  }

  private static LocalDate dag(XMLGregorianCalendar dag) {
    return LocalDate.of(dag.getYear(), dag.getMonth(), dag.getDay());
  }

  private static Optional<LocalDate> mogelijkeDag(@Nullable XMLGregorianCalendar dag) {
    return Optional.ofNullable(dag).map(Factuurlezer::dag);
  }
}
