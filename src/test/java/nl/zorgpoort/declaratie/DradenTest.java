package nl.zorgpoort.declaratie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Controlevraag;
import nl.zorgpoort.controle.Technischecontrole;
import nl.zorgpoort.generator.Declaratiegenerator;
import nl.zorgpoort.generator.Declaratievraag;
import nl.zorgpoort.partner.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number of threads and the size of batches change nothing of an outcome. */
class DradenTest {
  private static final int REGELS = 4_000;
  private static final Technischecontrole CONTROLE = Technischecontrole.van(Proef.STANDAARDEN);

  private record Uitkomst(Beoordeling beoordeling, Opname opname) {
    byte[] retour() {
      return opname.retour(beoordeling);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 4000", "8, 100", "8, 100000"})
  void givesTheSameWhateverTheThreadsAndTheBatches(int draden, int batch) throws IOException {
    byte[] heen = heen();
    Uitkomst eerste = beoordeel(heen, 1, 4_000, Rol.BETALER);
    Uitkomst ander = beoordeel(heen, draden, batch, Rol.BETALER);

    assertThat(eerste.beoordeling().uitslag()).isEqualTo(Uitslag.DEELS);
    assertThat(eerste.beoordeling().regels()).isEqualTo(REGELS);
    assertThat(ander.beoordeling()).isEqualTo(eerste.beoordeling());
    assertThat(ander.retour()).isEqualTo(eerste.retour());
    assertThat(ander.opname().regels).isEqualTo(eerste.opname().regels);
    assertThat(ander.opname().bevindingen).isEqualTo(eerste.opname().bevindingen).isSorted();
  }

  @Test
  void givesTheSameAsAPortalWhateverTheThreads() throws IOException {
    byte[] heen = heen();
    Uitkomst eerste = beoordeel(heen, 1, 1, Rol.PORTAAL);
    Uitkomst ander = beoordeel(heen, 8, 1, Rol.PORTAAL);

    assertThat(eerste.beoordeling().uitslag()).isEqualTo(Uitslag.BESTAND_AFGEKEURD);
    assertThat(ander.beoordeling()).isEqualTo(eerste.beoordeling());
    assertThat(ander.retour()).isEqualTo(eerste.retour()).hasSizeGreaterThan(heen.length);
  }

  private static Uitkomst beoordeel(byte[] heen, int draden, int batch, Rol rol)
      throws IOException {
    Controlevraag controle = new Controlevraag(LocalDate.of(2026, 10, 5), Optional.empty(), draden);
    Heenbron bron = () -> new ByteArrayInputStream(heen);
    Gecontroleerd eerste =
        (Gecontroleerd) CONTROLE.controleer(bron.open(), controle, new Controleontvanger() {});
    Beoordelingsvraag vraag =
        new Beoordelingsvraag(
            controle,
            LocalDate.of(2026, 10, 6),
            Proef.KENMERK,
            Optional.empty(),
            rol,
            Optional.of(Proef.KADER));
    Opname uit = new Opname();
    Beoordelaar beoordelaar = Proef.beoordelaar(InhoudEigenschappenTest.controle(5), batch);
    return new Uitkomst(beoordelaar.beoordeel(bron, eerste, vraag, uit), uit);
  }

  /** A generated file in which every seventeenth line has a technical fault. */
  private static byte[] heen() throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    new Declaratiegenerator(Proef.AW319)
        .schrijf(
            new Declaratievraag(400, REGELS, 7, YearMonth.of(2026, 9), "30999001", "5508"), uit);
    String[] records = uit.toString(StandardCharsets.ISO_8859_1).split("(?<=\n)");
    int prestatie = 0;
    for (int i = 0; i < records.length; i++) {
      if (records[i].startsWith("04") && ++prestatie % 17 == 0) {
        records[i] = records[i].substring(0, 42) + "X" + records[i].substring(43);
      }
    }
    return String.join("", records).getBytes(StandardCharsets.ISO_8859_1);
  }
}
