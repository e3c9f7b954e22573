package nl.zorgpoort.declaratie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Controleresultaat;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Controlevraag;
import nl.zorgpoort.controle.Technischecontrole;
import nl.zorgpoort.declaratie.Zaak.Levering;
import nl.zorgpoort.grootboek.Balanswet;
import nl.zorgpoort.grootboek.Journaal;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Standaarden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every delivery of the samples that the technical check decides gets the retour that was derived
 * by hand, byte for byte: from the findings that were derived by hand, and from those of the real
 * check.
 */
class GoudenRetourTest {
  private static final Standaarden STANDAARDEN = Standaarden.laad();
  private static final Berichtstandaard AW319 = STANDAARDEN.metId("AW319-1.4").orElseThrow();
  private static final Technischecontrole CONTROLE = Technischecontrole.van(STANDAARDEN);
  private static final Beoordelaar BEOORDELAAR = new Beoordelaar(CONTROLE, STANDAARDEN);
  private static final int RUIM = 1 << 16;

  private final Opname opname = new Opname();

  /** Those that the technical check decides; the gateway tests decide the others as well. */
  static List<Levering> leveringen() throws IOException {
    List<Levering> uit = new ArrayList<>();
    for (Levering levering : Zaak.alleLeveringen()) {
      if (levering.metRetour() && levering.inhoud(AW319).isEmpty()) {
        uit.add(levering);
      }
    }
    return uit;
  }

  @ParameterizedTest
  @MethodSource("leveringen")
  void answersEveryDeliveryAsDerivedByHand(Levering levering) throws IOException {
    Beoordeling beoordeling = beoordeel(levering, RUIM);

    byte[] retour = opname.retour(beoordeling);
    assertThat(PlatteRetourlezer.lees(retour)).isEqualTo(PlatteRetourlezer.lees(levering.retour()));
    assertThat(retour).isEqualTo(levering.retour());
    assertThat(beoordeling.uitslag().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .isEqualTo(levering.uitkomst());
    assertThat(beoordeling.ingediend()).isEqualTo(levering.ingediend());
    assertThat(beoordeling.toegekend()).isEqualTo(levering.toegekend());
  }

  @ParameterizedTest
  @MethodSource("leveringen")
  void answersEveryDeliveryThroughTheRealCheck(Levering levering) throws IOException {
    Heenbron bron = () -> new ByteArrayInputStream(levering.heen());
    Beoordelingsvraag vraag = vraag(levering);
    Controleresultaat eerste =
        CONTROLE.controleer(bron.open(), vraag.controle(), new Controleontvanger() {});

    assertThat(eerste).isInstanceOf(Gecontroleerd.class);
    Beoordeling beoordeling = BEOORDELAAR.beoordeel(bron, (Gecontroleerd) eerste, vraag, opname);
    assertThat(opname.retour(beoordeling)).isEqualTo(levering.retour());
    assertThat(beoordeling.toegekend()).isEqualTo(levering.toegekend());
  }

  @ParameterizedTest
  @MethodSource("leveringen")
  void givesTheSameWithOneRecordPerBlock(Levering levering) throws IOException {
    Beoordeling ruim = beoordeel(levering, RUIM);
    Opname krap = new Opname();

    assertThat(beoordeel(levering, 400, krap)).isEqualTo(ruim);
    assertThat(krap.retour(ruim)).isEqualTo(opname.retour(ruim));
    assertThat(krap.regels).isEqualTo(opname.regels);
  }

  @ParameterizedTest
  @MethodSource("leveringen")
  void passesEveryFindingOnInOrder(Levering levering) throws IOException {
    beoordeel(levering, RUIM);

    List<Bevinding> verwacht = new ArrayList<>(levering.bevindingen(AW319));
    levering.historie(AW319).ifPresent(verwacht::add);
    assertThat(opname.bevindingen).containsExactlyElementsOf(verwacht.stream().sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("leveringen")
  void keepsTheLawOfTheBooks(Levering levering) throws IOException {
    Beoordeling beoordeling = beoordeel(levering, RUIM);
    Journaal journaal = new Journaal("30999001", "5508");
    opname.regels.forEach(r -> journaal.voegToe(r.besluit()));

    long retourtotaal = PlatteRetourlezer.lees(levering.retour()).sluit().toegekend();
    assertThat(opname.regels).hasSize(beoordeling.regels());
    assertThat(Balanswet.toets(journaal.maanden(), journaal.posten(), retourtotaal)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("leveringen")
  void reportsWithoutAnyBsnOfTheFile(Levering levering) throws IOException {
    String rapport = beoordeel(levering, RUIM).rapport();

    assertThat(rapport).startsWith("<!DOCTYPE html>").contains(levering.kenmerk().referentie());
    for (String record : new String(levering.heen(), StandardCharsets.ISO_8859_1).split("\n")) {
      if (record.startsWith("02") && record.length() > 23) {
        assertThat(rapport).doesNotContain(record.substring(14, 23));
      }
    }
  }

  private Beoordeling beoordeel(Levering levering, int blokgrootte) throws IOException {
    return beoordeel(levering, blokgrootte, opname);
  }

  private static Beoordeling beoordeel(Levering levering, int blokgrootte, Opname uit)
      throws IOException {
    Naspel naspel = new Naspel(AW319, levering.heen(), levering.bevindingen(AW319));
    return BEOORDELAAR.beoordeel(
        () -> new ByteArrayInputStream(levering.heen()),
        o -> naspel.lees(o, blokgrootte),
        naspel.resultaat(),
        vraag(levering),
        uit);
  }

  private static Beoordelingsvraag vraag(Levering levering) throws IOException {
    return new Beoordelingsvraag(
        new Controlevraag(levering.ontvangen(), Optional.of(levering.omgeving()), 2),
        levering.besloten(),
        levering.kenmerk().referentie(),
        levering.historie(AW319),
        levering.rol(),
        Optional.empty());
  }
}
