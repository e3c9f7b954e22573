package nl.zorgpoort.kanaal.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord.Melding;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Goes on after a violation, and counts those that no longer fit; what is no XML ends it. */
final class Verzamelaar implements ErrorHandler {
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
  private long meer;

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
  public void error(SAXParseException fout) {
    String bericht = String.valueOf(fout.getMessage());
    int regel = fout.getLineNumber();
    int kolom = fout.getColumnNumber();
    boolean zelfdePlek = regel == laatsteRegel && kolom == laatsteKolom;
    if (!(zelfdePlek && Schending.van(bericht).herhaalt())) {
      neem(() -> teksten.schending(bericht, element.get(), regel, kolom));
    }
    laatsteRegel = regel;
    laatsteKolom = kolom;
    bijSchending.run();
  }

  @Override
  public void fatalError(SAXParseException fout) throws SAXException {
    throw fout;
  }

  void neem(Supplier<Melding> melding) {
    if (meldingen.size() < MEESTE) {
      meldingen.add(melding.get());
    } else {
      meer++;
    }
  }

  /** In order of place; what has none stands last, such as how many more there were. */
  List<Melding> meldingen() {
    Stream<Melding> rest =
        meer > 0 ? Stream.of(teksten.fout(Xmlfout.MEER, 0, 0, meer)) : Stream.empty();
    return Stream.concat(meldingen.stream().sorted(OP_PLAATS), rest).toList();
  }
}
