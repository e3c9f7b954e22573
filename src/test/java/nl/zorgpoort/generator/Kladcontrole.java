package nl.zorgpoort.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks an AW319 by the positions of the published table, knowing nothing of definitions. */
final class Kladcontrole {
  private static final Map<String, String> EENHEID =
      Map.of("Z041", "14", "H126", "04", "H300", "04", "H817", "16");

  private final Set<String> bsns = new HashSet<>();
  private final Set<String> referenties = new HashSet<>();
  private String voorloop = "";
  private String verzekerde = "";
  private int verzekerden;
  private int prestaties;
  private int onderVerzekerde;
  private long totaal;

  void keur(String bestand) {
    assertThat(bestand).endsWith("\r\n");
    List<String> records = List.of(bestand.split("\r\n"));
    assertThat(records).allSatisfy(r -> assertThat(r).hasSize(310).doesNotContain("\r", "\n"));
    voorloop(records.get(0));
    records.subList(1, records.size() - 1).forEach(this::detail);
    sluit(records.get(records.size() - 1));
  }

  Set<String> bsns() {
    return bsns;
  }

  private void voorloop(String r) {
    voorloop = r;
    assertThat(r).startsWith("011870104P000000" + " ".repeat(10));
    assertThat(deel(r, 31, 54)).isEqualTo("0".repeat(24));
    assertThat(deel(r, 63, 64)).isEqualTo("04");
    LocalDate begin = datum(deel(r, 65, 72));
    assertThat(begin.getDayOfMonth()).isEqualTo(1);
    assertThat(datum(deel(r, 73, 80))).isEqualTo(begin.plusMonths(1).minusDays(1));
    assertThat(datum(deel(r, 93, 100))).isEqualTo(begin.plusMonths(1));
    assertThat(deel(r, 81, 92)).matches("[A-Z0-9]{12}");
    assertThat(deel(r, 101, 310)).isEqualTo(" ".repeat(14) + "EUR" + " ".repeat(193));
  }

  private void detail(String r) {
    assertThat(Long.parseLong(deel(r, 3, 14))).isEqualTo(verzekerden + prestaties + 1);
    if (r.startsWith("02")) {
      verzekerde(r);
    } else {
      prestatie(r);
    }
  }

  private void verzekerde(String r) {
    assertThat(verzekerde.isEmpty() || onderVerzekerde > 0).isTrue();
    verzekerde = r;
    verzekerden++;
    onderVerzekerde = 0;
    assertThat(deel(r, 15, 23)).matches("9[0-9]{8}").satisfies(Kladcontrole::elfproef);
    assertThat(bsns.add(deel(r, 15, 23))).isTrue();
    assertThat(deel(r, 24, 27)).isEqualTo(deel(voorloop, 27, 30));
    datum(deel(r, 54, 61));
    assertThat(deel(r, 62, 63)).matches("[12]1");
    assertThat(deel(r, 64, 88)).matches("\\p{L}.*");
    assertThat(deel(r, 99, 134)).matches("0 {35}|2\\p{L}.{34}");
    assertThat(deel(r, 135, 141)).matches("\\p{L}[\\p{L} ]{5}0");
    assertThat(deel(r, 142, 161)).matches("[1-9][0-9]{3}[A-Z]{2} {9}[0-9]{5}");
    assertThat(deel(r, 168, 181)).isEqualTo(" ".repeat(13) + "2");
    assertThat(deel(r, 182, 205)).matches("[0-9]{4}CIZ[0-9]{9} {8}").doesNotStartWith("0000");
    assertThat(deel(r, 206, 310)).isBlank();
  }

  private void prestatie(String r) {
    assertThat(r).startsWith("04");
    prestaties++;
    onderVerzekerde++;
    assertThat(deel(r, 15, 42)).isEqualTo(deel(verzekerde, 15, 42));
    assertThat(deel(r, 43, 58)).isEqualTo(" ".repeat(15) + "1");
    assertThat(deel(r, 59, 82)).isEqualTo(deel(verzekerde, 182, 205));
    assertThat(deel(r, 83, 100)).matches("[1-9][0-9]{8}[1-9][0-9]{8}");
    assertThat(deel(r, 101, 105)).matches("[0-9]{5}").isNotEqualTo("00000");
    zorg(r);
    assertThat(deel(r, 136, 164)).isEqualTo(deel(voorloop, 55, 62) + "0".repeat(21));
    assertThat(referenties.add(deel(r, 195, 214))).isTrue();
    assertThat(deel(r, 195, 214)).startsWith(deel(voorloop, 81, 92) + "-");
    assertThat(deel(r, 215, 310)).isBlank();
  }

  private void zorg(String r) {
    LocalDate begin = datum(deel(r, 106, 113));
    LocalDate einde = datum(deel(r, 114, 121));
    assertThat(begin).isBetween(datum(deel(voorloop, 65, 72)), einde);
    assertThat(einde).isBeforeOrEqualTo(datum(deel(voorloop, 73, 80)));
    assertThat(deel(r, 122, 124)).isEqualTo("055");
    assertThat(deel(r, 134, 135)).isEqualTo(EENHEID.get(deel(r, 125, 129).strip()));
    int aantal = Integer.parseInt(deel(r, 130, 133));
    if (deel(r, 134, 135).equals("14")) {
      assertThat(begin.plusDays(aantal - 1)).isEqualTo(einde);
    }
    long bedrag = Long.parseLong(deel(r, 165, 172)) * aantal;
    assertThat(bedrag).isBetween(1L, 99_999L);
    String tekst = "%08dD".formatted(bedrag);
    assertThat(deel(r, 173, 194)).isEqualTo(tekst + "0000" + tekst);
    totaal += bedrag;
  }

  private void sluit(String r) {
    assertThat(r.stripTrailing())
        .isEqualTo(
            "99%06d000000%06d000000%07d%011dD"
                .formatted(verzekerden, prestaties, verzekerden + prestaties, totaal));
  }

  private static String deel(String record, int van, int tot) {
    return record.substring(van - 1, tot);
  }

  private static LocalDate datum(String tekst) {
    return LocalDate.parse(tekst, DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static void elfproef(String bsn) {
    int som = -(bsn.charAt(8) - '0');
    for (int i = 0; i < 8; i++) {
      som += (9 - i) * (bsn.charAt(i) - '0');
    }
    assertThat(som % 11).isZero();
  }
}
