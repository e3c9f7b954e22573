package nl.zorgpoort.verwerking.naslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class LezerTest {
  @Test
  void csvMayBeginWithAByteOrderMarkAndHoldQuotesAndBlankRows() throws Exception {
    byte[] tekst =
        "\uFEFFa;b\r\n\r\n\"x;\"\"y\"\"\";é\r\n;\r\nlaatste".getBytes(StandardCharsets.UTF_8);
    assertThat(csv(tekst)).containsExactly("1:[a, b]", "3:[x;\"y\", é]", "5:[laatste]");
  }

  @Test
  void csvThatIsNoUtf8ShowsWhere() throws Exception {
    byte[] tekst = "a;b\nx;\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(csv(tekst)).containsExactly("1:[a, b]", "2:[x, \uFFFD]");
  }

  @Test
  void aQuoteThatIsNotClosedStopsTheReading() {
    assertThatThrownBy(() -> csv("a;b\n\"x;1\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            Onleesbaar.class,
            fout -> {
              assertThat(fout.rij()).isEqualTo(2);
              assertThat(fout.tekst()).isEqualTo("is geen CSV: een aanhalingsteken staat verkeerd");
            });
  }

  @Test
  void excelCellsReadAsCsvWouldHaveThem() throws Exception {
    byte[] boek =
        werkboek(
            blad -> {
              blad.value(0, 0, "a");
              blad.value(0, 1, "b");
              blad.value(2, 0, 20260101);
              blad.value(2, 1, "041");
              blad.value(3, 0, LocalDate.of(2026, 10, 5));
              blad.style(3, 0).format("dd-mm-yyyy").set();
              blad.value(3, 1, 123456789012L);
            });
    assertThat(xlsx(boek))
        .containsExactly("1:[a, b]", "3:[20260101, 041]", "4:[20261005, 123456789012]");
  }

  @Test
  void whatIsNoWorkbookIsSaidToBeNone() throws IOException {
    for (byte[] bytes : List.of(new byte[0], "a;b".getBytes(StandardCharsets.UTF_8), zip("x", 1))) {
      assertThatThrownBy(() -> xlsx(bytes))
          .isInstanceOf(Onleesbaar.class)
          .hasMessage("is geen leesbare Excel-werkmap");
    }
  }

  @Test
  void macrosAndZipBombsAreRefusedBeforeTheyAreRead() throws IOException {
    assertThatThrownBy(() -> xlsx(zip("xl/vbaProject.bin", 1)))
        .isInstanceOf(Onleesbaar.class)
        .hasMessage("bevat macro's");
    assertThatThrownBy(() -> xlsx(zip("xl/sharedStrings.xml", (int) Xlsxgrenzen.TEKSTEN + 1)))
        .isInstanceOf(Onleesbaar.class)
        .hasMessage("is uitgepakt te groot voor Excel; lever het als CSV");
  }

  private static byte[] zip(String naam, int lengte) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(uit)) {
      zip.putNextEntry(new ZipEntry(naam));
      zip.write(new byte[lengte]);
    }
    return uit.toByteArray();
  }

  private interface Vulling {
    void vul(Worksheet blad);
  }

  private static byte[] werkboek(Vulling vulling) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (Workbook boek = new Workbook(uit, "proef", "1.0")) {
      vulling.vul(boek.newWorksheet("blad"));
    }
    return uit.toByteArray();
  }

  private static List<String> csv(byte[] bytes) throws Exception {
    List<String> uit = new ArrayList<>();
    try (InputStream in = new Tekstbestand("a.csv", bytes).open()) {
      Csvlezer.lees(in, (nummer, cellen) -> uit.add(nummer + ":" + cellen));
    }
    return uit;
  }

  private static List<String> xlsx(byte[] bytes) throws Exception {
    List<String> uit = new ArrayList<>();
    Tekstbestand bestand = new Tekstbestand("a.xlsx", bytes);
    try (InputStream in = bestand.open()) {
      Xlsxlezer.lees(bestand, in, (nummer, cellen) -> uit.add(nummer + ":" + cellen));
    }
    return uit;
  }
}
