package nl.zorgpoort.kanaal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.declaratie.Declaratie;
import nl.zorgpoort.bedrijfszorg.declaratie.Document;
import nl.zorgpoort.bedrijfszorg.declaratie.Factuur;
import nl.zorgpoort.bedrijfszorg.declaratie.Polis;
import nl.zorgpoort.bedrijfszorg.declaratie.Regime;
import nl.zorgpoort.bedrijfszorg.declaratie.Werkgever;
import nl.zorgpoort.verwerking.Vingerafdruk;
import nl.zorgpoort.verwerking.factuur.Factuurpost.Lezing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactuurlezerTest {
  private static final Factuurlezer LEZER = new Factuurlezer(new Schemapoort(1 << 20), 1 << 16);

  private static Lezing lees(String bericht) throws IOException {
    return LEZER.lees(new ByteArrayInputStream(bericht.getBytes(StandardCharsets.UTF_8)));
  }

  private static Factuur factuur(String bericht) throws IOException {
    return ((Lezing.Goed) lees(bericht)).factuur();
  }

  @Test
  void readsEveryFieldOfAnInvoice() throws IOException {
    byte[] pdf = "%PDF-1.4\n% fictief\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    String naam = "Bakkerij De Korenaar (fictief)";

    assertThat(factuur(Proeffactuur.GOED))
        .isEqualTo(
            new Factuur(
                "CN-2026-0001",
                "30999301",
                "F-2026-0001",
                LocalDate.of(2026, 11, 2),
                Optional.of(new Werkgever("WG-1001", naam)),
                new Document(pdf.length, Vingerafdruk.sha256(pdf), true),
                List.of(
                    new Declaratie(
                        "D-0001",
                        Optional.empty(),
                        Optional.of(naam),
                        "R000000000",
                        "PSY-KORT",
                        Regime.NIEUW,
                        Optional.empty(),
                        30000,
                        10000,
                        Optional.of(Polis.BASIS),
                        true,
                        20000,
                        0,
                        0))));
  }

  @Test
  void readsWhatAnInvoiceMayHaveOrLeaveOut() throws IOException {
    String anders =
        Proeffactuur.GOED
            .replaceAll("(?s)<werkgever>.*?</werkgever>\\s*", "")
            .replace("<debet/>", "<credit> D-  0000 </credit>")
            .replace("<bruto>", "<uitvoeringsdatum>2026-10-31</uitvoeringsdatum><bruto>")
            .replace("<polis>basis</polis>", "")
            .replace("nieuw", "oud")
            .replace("true", "0")
            .replace("<btwTarief>0.00", "<btwTarief>21.05");
    Factuur factuur = factuur(anders);

    assertThat(factuur.werkgever()).isEmpty();
    assertThat(factuur.declaraties())
        .containsExactly(
            new Declaratie(
                "D-0001",
                Optional.of("D- 0000"),
                Optional.empty(),
                "R000000000",
                "PSY-KORT",
                Regime.OUD,
                Optional.of(LocalDate.of(2026, 10, 31)),
                30000,
                10000,
                Optional.empty(),
                false,
                20000,
                0,
                2105));
  }

  @ParameterizedTest
  @CsvSource({"0.00,0", "0.01,1", "0.29,29", "000001.10,110", "999999999.99,99999999999"})
  void readsAmountsToTheCent(String euro, long centen) throws IOException {
    assertThat(factuur(Proeffactuur.GOED.replace("300.00", euro)).declaraties().get(0).bruto())
        .isEqualTo(centen);
  }

  @Test
  void readsManyDeclarationsInTheirOrder() throws IOException {
    List<Declaratie> declaraties = factuur(Proeffactuur.metDeclaraties(500)).declaraties();

    assertThat(declaraties).hasSize(500);
    assertThat(declaraties.get(499).referentie()).isEqualTo("D-500");
  }

  @Test
  void tellsWhereADocumentBeginsThatIsNoBase64() throws IOException {
    Lezing lezing = lees(Proeffactuur.GOED.replace("Cg==", "Cg="));

    assertThat(((Lezing.Fout) lezing).meldingen())
        .extracting(m -> m.code() + " " + m.regel() + ":" + m.kolom() + " " + m.nl())
        .containsExactly("BX005 26:13 Het document dat hier begint is geen base64.");
  }

  @Test
  void refusesASecondDocumentAndWhatIsWrongInIt() throws IOException {
    Lezing lezing =
        lees(Proeffactuur.GOED.replace("</document>", "</document><document>*</document>"));

    assertThat(((Lezing.Fout) lezing).meldingen())
        .extracting(m -> m.code())
        .containsExactly("BX002", "BX005");
  }

  @Test
  void refusesADocumentThatIsLargerThanItMayBe() throws IOException {
    Lezing lezing =
        lees(Proeffactuur.GOED.replace("<document>", "<document>" + "A".repeat(90_000)));

    assertThat(((Lezing.Fout) lezing).meldingen())
        .extracting(m -> m.code() + " " + m.nl())
        .containsExactly("BX004 Het document in het bericht is groter dan 65536 bytes.");
  }

  /** As in a sound invoice: what the XSD counts as a character is not taken off. */
  @Test
  void keepsAReferenceOfAWideSpaceOfAnInvoiceWithFaults() throws IOException {
    String fout = Proeffactuur.GOED.replace("CN-2026-0001", "\u2003").replace("300.00", "300,0");

    assertThat(((Lezing.Fout) lees(fout)).kenmerken().kenmerk()).contains("\u2003");
  }
}
