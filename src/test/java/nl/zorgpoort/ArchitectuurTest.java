package nl.zorgpoort;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the house: who may know whom. */
@AnalyzeClasses(packages = "nl.zorgpoort", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {
  private static final String WORTEL = "nl.zorgpoort.";

  /** Per package the packages below it that it may use; a lower layer may be skipped. */
  private static final Map<String, Set<String>> PIJLEN =
      Map.ofEntries(
          Map.entry("standaard", Set.of()),
          Map.entry("bericht", Set.of("standaard")),
          Map.entry("controle", Set.of("bericht", "standaard")),
          Map.entry("grootboek", Set.of("bericht", "standaard")),
          Map.entry("partner", Set.of("bericht", "standaard")),
          Map.entry("referentie", Set.of("bericht", "standaard")),
          Map.entry(
              "declaratie",
              Set.of("controle", "referentie", "grootboek", "partner", "bericht", "standaard")),
          Map.entry(
              "bedrijfszorg",
              Set.of(
                  "declaratie",
                  "controle",
                  "referentie",
                  "grootboek",
                  "partner",
                  "bericht",
                  "standaard")),
          Map.entry(
              "verwerking",
              Set.of(
                  "bedrijfszorg",
                  "declaratie",
                  "controle",
                  "referentie",
                  "grootboek",
                  "partner",
                  "bericht",
                  "standaard")),
          Map.entry("generator", Set.of("bericht", "standaard")),
          Map.entry("web", tot("verwerking")),
          Map.entry("cli", tot("verwerking")),
          Map.entry("kanaal", tot("verwerking")),
          Map.entry("opslag", tot("verwerking")));

  private static final String[] ZUIVER = {
    "nl.zorgpoort.standaard..",
    "nl.zorgpoort.bericht..",
    "nl.zorgpoort.controle..",
    "nl.zorgpoort.grootboek..",
    "nl.zorgpoort.partner..",
    "nl.zorgpoort.referentie..",
    "nl.zorgpoort.declaratie..",
    "nl.zorgpoort.bedrijfszorg.."
  };

  private static Set<String> tot(String hoogste) {
    return Set.of(
        hoogste,
        "bedrijfszorg",
        "declaratie",
        "controle",
        "referentie",
        "grootboek",
        "partner",
        "bericht",
        "standaard");
  }

  @ArchTest
  static final ArchRule zuivereKernKentGeenTechniek =
      noClasses()
          .that()
          .resideInAnyPackage(ZUIVER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.apache.camel..",
              "java.sql..",
              "javax.sql..",
              "jakarta..",
              "java.nio.file..",
              "java.net..");

  @ArchTest
  static final ArchRule camelAlleenInKanaal =
      noClasses()
          .that()
          .resideOutsideOfPackages("nl.zorgpoort.kanaal..", "nl.zorgpoort")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.camel..");

  /** A class that was made from an XSD says what a message looks like, and nothing of us. */
  @ArchTest
  static final ArchRule klassenVanEenXsdBlijvenAanDeRand =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.zorgpoort.kanaal.xml..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "nl.zorgpoort.kanaal.xml.factuur..", "jakarta.xml.bind..", "org.xml.sax..");

  @ArchTest
  static final ArchRule jdbcAlleenInOpslag =
      noClasses()
          .that()
          .resideOutsideOfPackages("nl.zorgpoort.opslag..", "nl.zorgpoort")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");

  @ArchTest
  static final ArchRule opdrachtenZonderSpring =
      noClasses()
          .that()
          .resideInAnyPackage("nl.zorgpoort.cli..", "nl.zorgpoort.generator..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..");

  @ArchTest
  static final ArchRule geenKringen =
      slices().matching("nl.zorgpoort.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule eenKlokVanBuiten =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.zorgpoort")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule geenBakken =
      classes()
          .should()
          .resideOutsideOfPackages(
              "..util..", "..common..", "..model..", "..service..", "..impl..");

  @ArchTest
  static void pijlenWijzenNaarBeneden(com.tngtech.archunit.core.domain.JavaClasses alleKlassen) {
    Set<String> verboden =
        alleKlassen.stream()
            .filter(k -> PIJLEN.containsKey(laag(k)))
            .flatMap(
                k ->
                    k.getDirectDependenciesFromSelf().stream()
                        .map(d -> d.getTargetClass().getBaseComponentType())
                        .filter(doel -> doel.getPackageName().startsWith("nl.zorgpoort"))
                        .filter(doel -> !laag(doel).equals(laag(k)))
                        .filter(doel -> !PIJLEN.get(laag(k)).contains(laag(doel)))
                        .map(doel -> k.getName() + " -> " + doel.getName()))
            .collect(Collectors.toSet());
    assertThat(verboden).isEmpty();
  }

  private static String laag(JavaClass klasse) {
    String naam = klasse.getPackageName() + ".";
    String rest = naam.startsWith(WORTEL) ? naam.substring(WORTEL.length()) : "";
    return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
  }

  @ArchTest
  static void elkePakketStaatInDeKaart(com.tngtech.archunit.core.domain.JavaClasses alleKlassen) {
    assertThat(
            alleKlassen.stream()
                .map(ArchitectuurTest::laag)
                .filter(l -> !l.isEmpty())
                .collect(Collectors.toSet()))
        .isSubsetOf(PIJLEN.keySet());
  }

  @Test
  void filesStaySmall() throws IOException {
    try (Stream<Path> alle = Files.walk(Path.of("src"))) {
      List<String> teGroot =
          alle.filter(p -> p.toString().endsWith(".java"))
              .filter(p -> regels(p) > 400)
              .map(Path::toString)
              .toList();
      assertThat(teGroot).isEmpty();
    }
  }

  private static long regels(Path bestand) {
    try (Stream<String> regels = Files.lines(bestand)) {
      return regels.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
