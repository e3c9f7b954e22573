package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zorgpoort.bedrijfszorg.registratie.Registratiestaat;
import nl.zorgpoort.bedrijfszorg.toestemming.Toestemmingstaat;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.aflevering.Uitbak;
import nl.zorgpoort.verwerking.beoordeling.Zending;
import nl.zorgpoort.verwerking.registratie.Uitbericht;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Logboek;
import nl.zorgpoort.verwerking.uitzondering.Uitzonderingen;
import nl.zorgpoort.verwerking.uitzondering.Voorstel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page says anything that is not in both languages. */
class SjablonenTest {
  private static final Path MAP = Path.of("src/main/resources/templates");

  /** The same in every language. */
  private static final Set<String> OVERAL = Set.of("SHA-256");

  /** What says that the words come from elsewhere, and those in the file are an example. */
  private static final List<String> VERVANGEN =
      List.of("th:text", "th:utext", "th:replace", "th:insert");

  private static final List<String> GESPROKEN =
      List.of("aria-label", "title", "alt", "placeholder");

  private static final Pattern SLEUTEL =
      Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]*[a-zA-Z0-9])[(}]");

  static List<Path> sjablonen() throws IOException {
    try (Stream<Path> alle = Files.walk(MAP)) {
      return alle.filter(p -> p.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Document lees(Path sjabloon) throws IOException {
    return Jsoup.parse(Files.readString(sjabloon));
  }

  @ParameterizedTest
  @MethodSource("sjablonen")
  void noWordsAreWrittenInATemplate(Path sjabloon) throws IOException {
    List<String> los = new ArrayList<>();
    for (Element element : lees(sjabloon).getAllElements()) {
      boolean vervangen =
          Stream.iterate(element, e -> e != null, Element::parent)
              .filter(e -> !e.tagName().equals("html"))
              .anyMatch(e -> VERVANGEN.stream().anyMatch(e::hasAttr));
      for (TextNode tekst : element.textNodes()) {
        if (!vervangen && tekst.text().matches(".*\\p{L}.*")) {
          los.add(tekst.text().strip());
        }
      }
      GESPROKEN.stream().filter(element::hasAttr).map(element::attr).forEach(los::add);
    }
    los.removeAll(OVERAL);
    assertThat(los).isEmpty();
  }

  private static Set<String> sleutels(String taal) {
    Properties teksten = new Properties();
    Path bestand = Path.of("src/main/resources/messages_%s.properties".formatted(taal));
    try (Reader bron = Files.newBufferedReader(bestand)) {
      teksten.load(bron);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return teksten.stringPropertyNames();
  }

  @ParameterizedTest
  @MethodSource("sjablonen")
  void everyKeyIsThereInBothLanguages(Path sjabloon) throws IOException {
    Set<String> gebruikt = new TreeSet<>();
    Matcher sleutel = SLEUTEL.matcher(Files.readString(sjabloon));
    while (sleutel.find()) {
      gebruikt.add(sleutel.group(1));
    }
    assertThat(sleutels("nl")).containsAll(gebruikt);
    assertThat(sleutels("en")).containsAll(gebruikt);
  }

  @Test
  void everyWordOfAListHasAText() {
    Set<String> nodig = new TreeSet<>();
    voegToe(nodig, "staat.", Staat.values());
    voegToe(nodig, "uitslag.", Uitslag.values());
    voegToe(nodig, "omgeving.", Omgeving.values());
    voegToe(nodig, "stuk.", Zending.Soort.values());
    voegToe(nodig, "stukstaat.", Uitbak.Status.values());
    voegToe(nodig, "registratie.", Registratiestaat.values());
    voegToe(nodig, "toestemmingstaat.", Toestemmingstaat.values());
    voegToe(nodig, "uitbericht.", Uitbericht.Soort.values());
    voegToe(nodig, "uitberichtstatus.", Uitbericht.Status.values());
    voegToe(nodig, "functie.", Functie.values());
    voegToe(nodig, "handeling.", Logboek.Handeling.values());
    voegToe(nodig, "voorstel.", Voorstel.Status.values());
    voegToe(nodig, "uitzonderingen.uitkomst.", Uitzonderingen.Uitkomst.values());
    assertThat(sleutels("nl")).containsAll(nodig);
    assertThat(sleutels("en")).containsAll(nodig);
  }

  private static void voegToe(Set<String> nodig, String begin, Enum<?>[] waarden) {
    for (Enum<?> waarde : waarden) {
      nodig.add(begin + waarde.name());
    }
  }
}
