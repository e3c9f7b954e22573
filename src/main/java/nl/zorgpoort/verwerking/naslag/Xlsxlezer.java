package nl.zorgpoort.verwerking.naslag;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook row by row; its shared strings are held. */
final class Xlsxlezer {
  private Xlsxlezer() {}

  static void lees(Naslagbestand bestand, InputStream in, Rijontvanger ontvanger)
      throws IOException, Onleesbaar {
    Xlsxgrenzen.bewaak(bestand);
    try (ReadableWorkbook boek = open(in);
        Stream<Row> rijen = rijen(boek)) {
      Excelcel cel = new Excelcel(boek.isDate1904());
      Iterator<Row> loop = rijen.iterator();
      long nummer = 0;
      boolean verder = true;
      while (verder && nog(loop, nummer)) {
        Row rij = loop.next();
        nummer = rij.getRowNum();
        List<String> cellen = cellen(rij, cel);
        verder = cellen.stream().allMatch(String::isBlank) || ontvanger.rij(nummer, cellen);
      }
    }
  }

  /** The library reports what it cannot read with exceptions of all kinds. */
  private static ReadableWorkbook open(InputStream in) throws Onleesbaar {
    try {
      return new ReadableWorkbook(in, new ReadingOptions(true, true));
    } catch (IOException | RuntimeException e) {
      throw geenBoek(0);
    }
  }

  private static Stream<Row> rijen(ReadableWorkbook boek) throws Onleesbaar {
    try {
      return boek.getFirstSheet().openStream();
    } catch (IOException | RuntimeException e) {
      throw geenBoek(0);
    }
  }

  private static boolean nog(Iterator<Row> loop, long nummer) throws Onleesbaar {
    try {
      return loop.hasNext();
    } catch (RuntimeException e) {
      throw geenBoek(nummer + 1);
    }
  }

  private static Onleesbaar geenBoek(long rij) {
    return new Onleesbaar(rij, "is geen leesbare Excel-werkmap");
  }

  private static List<String> cellen(Row rij, Excelcel cel) {
    List<String> cellen = new ArrayList<>(rij.getCellCount());
    for (int k = 0; k < rij.getCellCount(); k++) {
      cellen.add(rij.getOptionalCell(k).map(cel::tekst).orElse(""));
    }
    return cellen;
  }

  /** A cell as text, as CSV would have it. */
  private record Excelcel(boolean vanaf1904) {

    String tekst(Cell cel) {
      Object waarde = cel.getValue();
      if (waarde instanceof BigDecimal getal) {
        return Exceldatum.is(cel)
            ? Exceldatum.tekst(getal, vanaf1904)
            : getal.stripTrailingZeros().toPlainString();
      }
      return waarde == null ? "" : waarde.toString();
    }
  }
}
