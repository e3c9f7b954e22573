package nl.zorgpoort;

import static nl.zorgpoort.Balieproef.alles;
import static nl.zorgpoort.Balieproef.als;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst.Vondst;
import nl.zorgpoort.verwerking.toegang.Functie;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report of rejections of one provider, in every form, on what the demo decided. */
class RapportTest {
  private static final String PERIODE = "van=2026-10-06&tot=2026-10-06";

  @BeforeAll
  static void start() throws Exception {
    Balieproef.start();
  }

  private static Vondst zaak() {
    return alles().stream()
        .filter(v -> v.bestandsnaam().startsWith("verzekerde-afgekeurd-1"))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] rapport(Functie functie, String vorm) throws Exception {
    return als(functie).bytes("/rapport/%s?agb=%s&%s".formatted(vorm, zaak().declarant(), PERIODE));
  }

  private static List<CSVRecord> csv(Functie functie) throws Exception {
    String tekst = new String(rapport(functie, "csv"), StandardCharsets.UTF_8);
    return CSVFormat.EXCEL
        .builder()
        .setDelimiter(';')
        .get()
        .parse(new StringReader(tekst))
        .getRecords();
  }

  @Test
  void theCsvNamesEveryLineByTheReferenceOfTheProvider() throws Exception {
    List<CSVRecord> rijen = csv(Functie.LEZER);
    assertThat(rijen.get(0).toList()).startsWith("Bestand", "Factuurnummer", "Beslist op");
    List<CSVRecord> vanZaak =
        rijen.stream().filter(rij -> rij.get(0).equals(zaak().bestandsnaam())).toList();
    assertThat(vanZaak).extracting(rij -> rij.get(3)).containsExactly("3", "4", "5");
    assertThat(vanZaak.get(0).get(8)).isEqualTo("6462.90");
    assertThat(vanZaak.get(0).get(9)).isEqualTo("0.00");
    assertThat(vanZaak.get(0).get(10)).isEqualTo("8002");
  }

  @Test
  void theSheetHasTheSameRowsWithAmountsAsNumbers() throws Exception {
    try (ReadableWorkbook boek =
        new ReadableWorkbook(new ByteArrayInputStream(rapport(Functie.LEZER, "xlsx")))) {
      List<Row> rijen = boek.getFirstSheet().read();
      assertThat(rijen).hasSize(csv(Functie.LEZER).size());
      Row rij =
          rijen.stream()
              .filter(r -> r.getCellText(0).equals(zaak().bestandsnaam()))
              .findFirst()
              .orElseThrow();
      assertThat(rij.getCellAsNumber(8).orElseThrow()).isEqualByComparingTo("6462.90");
    }
  }

  @Test
  void thePaperAddsUp() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(rapport(Functie.LEZER, "pdf"))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Afwijzingen van " + zaak().declarant(), "ingediend €", "6.462,90", "8002");
    }
  }

  @Test
  void aProviderGetsItsOwnAndNobodyElses() throws Exception {
    assertThat(csv(Functie.AANBIEDER)).hasSizeGreaterThan(3);
    String vreemd =
        alles().stream()
            .filter(v -> v.account().equals("wijkzorg") && v.ingediend() != v.toegekend())
            .findFirst()
            .orElseThrow()
            .declarant();
    String pad = "/rapport?agb=%s&van=2020-01-01&tot=2030-01-01".formatted(vreemd);
    assertThat(als(Functie.LEZER).haal(pad).body()).contains("id=\"csv\"");
    assertThat(als(Functie.AANBIEDER).haal(pad).body()).contains("Niets gevonden");
  }

  @Test
  void whatCanBeSentAgainIsWhatAnAllocationCameFor() throws Exception {
    String lijn =
        Balieproef.proef.sql(
            """
            select a.volgnummer || ' ' || p.regel || ' ' || a.declarant || ' ' || p.referentie
                   || ' ' || p.begindatum
              from aanlevering a
              join prestatieregel p on p.volgnummer = a.volgnummer and p.poging = a.poging
             where p.afgekeurd and p.vorige = '' and a.omgeving = 'PRODUCTIE'
               and p.codes not like '% %'
               and exists (select 1 from bevinding b
                            where b.volgnummer = p.volgnummer and b.poging = p.poging
                              and b.regel = p.regel and b.regel_id = 'G02')
               and not exists (select 1 from prestatieregel d
                                where d.persoon = p.persoon and d.prestatie = p.prestatie
                                  and d.begindatum = p.begindatum and d.toegekend > 0)
             order by a.volgnummer desc, p.regel
             fetch first 1 row only
            """);
    String[] deel = lijn.split(" ", -1);
    String pad = "/rapport?agb=%s&%s&laat=true".formatted(deel[2], PERIODE);
    String verwijzing = "/bestanden/%s/regels/%s\"".formatted(deel[0], deel[1]);
    assertThat(als(Functie.LEZER).haal(pad).body()).doesNotContain(verwijzing);

    Balieproef.proef.voerUit(
        """
        insert into toewijzing (persoon, nummer, stand, besluitnummer, zorgzwaarte, functie,
                                leveringsvorm, uitvoerder, geldig_van, geldig_tot, opname, vervallen)
        select p.persoon, 'LAAT', (select max(stand) + 1 from registerstand), '1', '000', '00', '4',
               p.uitvoerder, date '2020-01-01', date '2099-12-31', true, false
          from prestatieregel p
         where p.volgnummer = %s and p.regel = %s
         fetch first 1 row only
        """
            .formatted(deel[0], deel[1]));
    try {
      assertThat(als(Functie.LEZER).haal(pad).body()).contains(verwijzing);
      assertThat(als(Functie.LEZER).haal(pad.replace("?", "/csv?")).body()).contains(deel[3]);
      assertThat(als(Functie.LEZER).haal(pad.replace("true", "false")).body()).contains(verwijzing);
      begindatum(deel, "20261399");
      assertThat(als(Functie.LEZER).haal(pad).statusCode()).isEqualTo(200);
    } finally {
      begindatum(deel, deel[4]);
      Balieproef.proef.voerUit("delete from toewijzing where nummer = 'LAAT'");
    }
  }

  private static void begindatum(String[] deel, String dag) {
    Balieproef.proef.voerUit(
        "update prestatieregel set begindatum = '%s' where volgnummer = %s and regel = %s"
            .formatted(dag, deel[0], deel[1]));
  }
}
