package nl.zorgpoort.web.balie;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.inzage.Afwijzingen.Regel;
import nl.zorgpoort.verwerking.inzage.Afwijzingen.Vraag;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Rejected lines as CSV, as a sheet, and on paper. */
final class Rapportvormen {
  /** What fits on paper that somebody reads. */
  private static final int OP_PAPIER = 2_000;

  private static final List<String> KOPPEN =
      List.of(
          "bestand",
          "zoek.factuur",
          "rapport.besloten",
          "regellijst.regel",
          "zoek.ref",
          "regellijst.prestatie",
          "rapport.begin",
          "rapport.einde",
          "bedrag.ingediend",
          "bedrag.toegekend",
          "regellijst.codes");

  private final MessageSource teksten;
  private final ITemplateEngine sjablonen;
  private final Opmaak opmaak;

  Rapportvormen(MessageSource teksten, ITemplateEngine sjablonen, Opmaak opmaak) {
    this.teksten = teksten;
    this.sjablonen = sjablonen;
    this.opmaak = opmaak;
  }

  /** How it is written. */
  enum Vorm {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private final String soort;

    Vorm(String soort) {
      this.soort = soort;
    }

    MediaType soort() {
      return MediaType.parseMediaType(soort);
    }

    static Optional<Vorm> van(String naam) {
      for (Vorm vorm : values()) {
        if (vorm.name().toLowerCase(Locale.ROOT).equals(naam)) {
          return Optional.of(vorm);
        }
      }
      return Optional.empty();
    }
  }

  void schrijf(Vorm vorm, Vraag vraag, Iterable<Regel> regels, Locale taal, OutputStream uit)
      throws IOException {
    switch (vorm) {
      case CSV -> csv(regels, taal, uit);
      case XLSX -> xlsx(regels, taal, uit);
      case PDF -> pdf(vraag, regels, taal, uit);
    }
  }

  private String tekst(String sleutel, Locale taal) {
    return teksten.getMessage(sleutel, new Object[0], taal);
  }

  private static List<String> cellen(Regel r) {
    return List.of(
        veilig(r.bestandsnaam()),
        veilig(r.factuurnummer()),
        Aanlevering.dag(r.beslotenOp()).toString(),
        Integer.toString(r.regel()),
        veilig(r.referentie()),
        veilig(r.prestatie()),
        r.begindatum(),
        r.einddatum(),
        euro(r.ingediend()).toPlainString(),
        euro(r.toegekend()).toPlainString(),
        String.join(" ", r.codes()));
  }

  private static BigDecimal euro(long centen) {
    return BigDecimal.valueOf(centen, 2);
  }

  /** A sender chose it: what a spreadsheet would take for a formula is no formula. */
  private static String veilig(String waarde) {
    String schoon = waarde.strip().replaceAll("\\p{Cntrl}", "?");
    return schoon.matches("[=+\\-@].*") ? "'" + schoon : schoon;
  }

  private void csv(Iterable<Regel> regels, Locale taal, OutputStream uit) throws IOException {
    CSVFormat vorm =
        CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setHeader(KOPPEN.stream().map(k -> tekst(k, taal)).toArray(String[]::new))
            .get();
    try (CSVPrinter csv =
        new CSVPrinter(new OutputStreamWriter(uit, StandardCharsets.UTF_8), vorm)) {
      for (Regel regel : regels) {
        csv.printRecord(cellen(regel));
      }
    }
  }

  private void xlsx(Iterable<Regel> regels, Locale taal, OutputStream uit) throws IOException {
    try (Workbook boek = new Workbook(uit, "Zorgpoort", "1.0")) {
      Worksheet blad = boek.newWorksheet(tekst("rapport.titel", taal));
      for (int i = 0; i < KOPPEN.size(); i++) {
        blad.value(0, i, tekst(KOPPEN.get(i), taal));
      }
      int rij = 1;
      for (Regel regel : regels) {
        List<String> cellen = cellen(regel);
        for (int i = 0; i < cellen.size(); i++) {
          blad.value(rij, i, cellen.get(i));
        }
        blad.value(rij, KOPPEN.indexOf("regellijst.regel"), regel.regel());
        blad.value(rij, KOPPEN.indexOf("bedrag.ingediend"), euro(regel.ingediend()));
        blad.value(rij, KOPPEN.indexOf("bedrag.toegekend"), euro(regel.toegekend()));
        if (++rij % 1_000 == 0) {
          blad.flush();
        }
      }
    }
  }

  private void pdf(Vraag vraag, Iterable<Regel> regels, Locale taal, OutputStream uit)
      throws IOException {
    List<Regel> blad = new ArrayList<>();
    Iterator<Regel> bron = regels.iterator();
    while (blad.size() < OP_PAPIER && bron.hasNext()) {
      blad.add(bron.next());
    }
    Context context =
        new Context(
            taal,
            Map.of(
                "vraag",
                vraag,
                "regels",
                blad,
                "meer",
                bron.hasNext(),
                "opmaak",
                opmaak,
                "ingediend",
                blad.stream().mapToLong(Regel::ingediend).sum(),
                "toegekend",
                blad.stream().mapToLong(Regel::toegekend).sum()));
    PdfRendererBuilder bouw = new PdfRendererBuilder();
    bouw.withHtmlContent(sjablonen.process("balie/rapport-pdf", context), null);
    bouw.toStream(uit);
    bouw.run();
  }
}
