package nl.zorgpoort.kanaal.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.UnmarshallerHandler;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.datatype.XMLGregorianCalendar;
import nl.zorgpoort.bedrijfszorg.declaratie.Declaratie;
import nl.zorgpoort.bedrijfszorg.declaratie.Document;
import nl.zorgpoort.bedrijfszorg.declaratie.Factuur;
import nl.zorgpoort.bedrijfszorg.declaratie.Polis;
import nl.zorgpoort.bedrijfszorg.declaratie.Regime;
import nl.zorgpoort.bedrijfszorg.declaratie.Werkgever;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord.Melding;
import nl.zorgpoort.partner.Berichtsoort;
import nl.zorgpoort.verwerking.factuur.Factuurpost.Lezing;
import org.jspecify.annotations.Nullable;

/** Reads an invoice that holds to its XSD, with the classes that were made from that. */
final class Factuurlezer {
  private static final JAXBContext JAXB = context();

  private final Schemapoort poort;
  private final long grootsteDocument;

  /**
   * @param grootsteDocument bytes, decoded
   */
  Factuurlezer(Schemapoort poort, long grootsteDocument) {
    this.poort = poort;
    this.grootsteDocument = grootsteDocument;
  }

  private static JAXBContext context() {
    try {
      return JAXBContext.newInstance(nl.zorgpoort.kanaal.xml.factuur.Factuur.class);
    } catch (JAXBException e) {
      throw new IllegalStateException("the classes of the XSD do not fit together", e);
    }
  }

  /** Reads it in one pass; the document is hashed as it goes by and never held. */
  Lezing lees(InputStream in) throws IOException {
    Documentplek plek =
        Documentplek.in(Berichtvorm.naamruimte(Berichtsoort.FACTUUR), "document", grootsteDocument);
    try {
      UnmarshallerHandler bouwer = JAXB.createUnmarshaller().getUnmarshallerHandler();
      Kenmerkzoeker zoeker = new Kenmerkzoeker(bouwer);
      List<Melding> meldingen = poort.lees(Berichtvorm.xsd(Berichtsoort.FACTUUR), in, plek, zoeker);
      return meldingen.isEmpty()
          ? new Lezing.Goed(
              factuur(
                  (nl.zorgpoort.kanaal.xml.factuur.Factuur) bouwer.getResult(), plek.document()))
          : new Lezing.Fout(zoeker.kenmerken(), meldingen);
    } catch (JAXBException e) {
      throw new IllegalStateException("an invoice that holds to its XSD cannot be read", e);
    }
  }

  private static Factuur factuur(nl.zorgpoort.kanaal.xml.factuur.Factuur f, Document document) {
    return new Factuur(
        f.getKenmerk(),
        f.getAanbieder(),
        f.getFactuurnummer(),
        dag(f.getFactuurdatum()),
        Optional.ofNullable(f.getWerkgever()).map(w -> new Werkgever(w.getNummer(), w.getNaam())),
        document,
        f.getDeclaratie().stream().map(Factuurlezer::declaratie).toList());
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
