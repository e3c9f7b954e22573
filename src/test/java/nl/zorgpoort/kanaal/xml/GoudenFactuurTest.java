package nl.zorgpoort.kanaal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zorgpoort.bedrijfszorg.declaratie.Beslisser;
import nl.zorgpoort.bedrijfszorg.declaratie.Besluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Regelbesluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Retourteksten;
import nl.zorgpoort.verwerking.Xmlgrenzen;
import nl.zorgpoort.verwerking.factuur.Factuurpost.Lezing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xmlunit.assertj3.XmlAssert;

/** Every invoice of the samples gets the retour that was derived by hand. */
class GoudenFactuurTest {
  private static final Path LIJST = Path.of("src/main/resources/bedrijfszorg/retourcodes.csv");
  private static final Pattern CODE = Pattern.compile("<melding code=\"(B[XZ][0-9]{3})\"");
  private static final Schemapoort POORT = new Schemapoort(1 << 20);

  static List<Factuurzaak> zaken() throws IOException {
    return Factuurzaak.alle();
  }

  private static Factuurxml post() throws IOException {
    return new Factuurxml(new Retourteksten(Files.readString(LIJST)));
  }

  @ParameterizedTest
  @MethodSource("zaken")
  void answersEveryInvoiceAsDerivedByHand(Factuurzaak zaak) throws IOException {
    Zaakhistorie historie = new Zaakhistorie();
    for (Factuurzaak.Levering levering : zaak.leveringen()) {
      Uitwerking uitwerking = beslis(zaak, levering, historie);
      String verwacht = Files.readString(levering.retour());

      XmlAssert.assertThat(uitwerking.retour()).and(verwacht).areIdentical();
      assertThat(uitwerking.retour()).isEqualTo(verwacht);
      assertThat(uitwerking.uitkomst()).isEqualTo(levering.uitkomst());
      assertThat(
              POORT.lees(
                  "retour-bedrijfszorg-1.0",
                  new ByteArrayInputStream(verwacht.getBytes(StandardCharsets.UTF_8))))
          .isInstanceOf(Schemapoort.Uitslag.Geldig.class);
    }
  }

  private record Uitwerking(String retour, String uitkomst) {}

  private static Uitwerking beslis(
      Factuurzaak zaak, Factuurzaak.Levering levering, Zaakhistorie historie) throws IOException {
    Factuurxml post = post();
    try (InputStream in = Files.newInputStream(levering.factuur())) {
      Lezing lezing = post.lees(in, new Xmlgrenzen(1 << 20, 1 << 19));
      if (lezing instanceof Lezing.Fout fout) {
        return new Uitwerking(post.schrijf(fout, zaak.besloten()), "bericht-afgekeurd");
      }
      Besluit besluit = Beslisser.beslis(((Lezing.Goed) lezing).factuur(), zaak, historie);
      historie.neem(besluit);
      return new Uitwerking(post.schrijf(besluit, zaak.besloten()), uitkomst(besluit));
    }
  }

  private static String uitkomst(Besluit besluit) {
    if (!besluit.meldingen().isEmpty()) {
      return "bestand-afgekeurd";
    }
    long toegekend = besluit.regels().stream().filter(Regelbesluit::toegekend).count();
    return toegekend == 0
        ? "afgekeurd"
        : toegekend == besluit.regels().size() ? "toegekend" : "deels";
  }

  @Test
  void everyCodeOfTheListHasARejectingCase() throws IOException {
    Set<String> gelijst =
        Files.readAllLines(LIJST).stream()
            .skip(1)
            .map(rij -> rij.substring(0, rij.indexOf(';')))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> getoond = new TreeSet<>();
    for (Factuurzaak zaak : zaken()) {
      for (Factuurzaak.Levering levering : zaak.leveringen()) {
        CODE.matcher(Files.readString(levering.retour()))
            .results()
            .forEach(c -> getoond.add(c.group(1)));
      }
    }

    assertThat(getoond).containsAll(gelijst).contains("BX001", "BX002", "BX005");
  }

  @Test
  void theTableOfTheSamplesNamesEveryCase() throws IOException {
    String tabel = Files.readString(Path.of("samples/README.md"));

    for (Factuurzaak zaak : zaken()) {
      assertThat(tabel).contains("| " + zaak + " |");
      assertThat(zaak.leveringen()).isNotEmpty();
    }
  }
}
