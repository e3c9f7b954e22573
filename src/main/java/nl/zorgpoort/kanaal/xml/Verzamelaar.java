package nl.zorgpoort.kanaal.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord.Melding;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Goes on after a violation, up to a number that a sender can still read: a validator holds on to
 * every one. What is no XML ends the reading.
 */
final class Verzamelaar implements ErrorHandler {
  /** Violations that are told. */
  static final int MEESTE = 1_000;

  private static final Comparator<Melding> OP_PLAATS =
      Comparator.comparing((Melding m) -> m.regel() == 0)
          .thenComparing(Melding::regel)
          .thenComparing(Melding::kolom);

  private final List<Melding> meldingen = new ArrayList<>();
  private final Schemateksten teksten;
  private final Supplier<Optional<String>> element;
  private final Runnable bijSchending;
  private int laatsteRegel;
  private int laatsteKolom;

  /**
   * @param element that is being read, when the XSD has it
   */
  Verzamelaar(Schemateksten teksten, Supplier<Optional<String>> element, Runnable bijSchending) {
    this.teksten = teksten;
    this.element = element;
    this.bijSchending = bijSchending;
  }

  @Override
  public void warning(SAXParseException fout) {
    // Only a document that names a grammar of its own gets these, and ours need none.
  }

  @Override
  public void error(SAXParseException fout) throws SAXException {
    String bericht = String.valueOf(fout.getMessage());
    int regel = fout.getLineNumber();
    int kolom = fout.getColumnNumber();
    boolean zelfdePlek = regel == laatsteRegel && kolom == laatsteKolom;
    if (!(zelfdePlek && Schending.van(bericht).herhaalt())) {
      if (meldingen.size() >= MEESTE) {
        throw new SAXException(new Invoerweigering(Xmlfout.MEER, regel, kolom));
      }
      meldingen.add(teksten.schending(bericht, element.get(), regel, kolom));
    }
    laatsteRegel = regel;
    laatsteKolom = kolom;
    bijSchending.run();
  }

  @Override
  public void fatalError(SAXParseException fout) throws SAXException {
    throw fout;
  }

  void neem(Melding melding) {
    meldingen.add(melding);
  }

  /** In order of place; what is about all of the message stands last. */
  List<Melding> meldingen() {
    return meldingen.stream().sorted(OP_PLAATS).toList();
  }
}
