package nl.zorgpoort.declaratie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zorgpoort.declaratie.inhoud.Vooronderzoek;
import nl.zorgpoort.referentie.Periode;
import org.junit.jupiter.api.Test;

class VooruitblikTest {
  private static final String DEBET = "00001000D";
  private static final String CREDIT = "00001000C";

  private final AtomicInteger geopend = new AtomicInteger();

  @Test
  void givesTheDaysOfDebitLinesAsStretchesAndTheYearsOfAll() throws IOException {
    Vooronderzoek blik =
        op(new Proefheen()
                .verzekerde()
                .prestatie(DEBET, "20260102", "")
                .prestatie(DEBET, "20251231", "")
                .prestatie(DEBET, "20260101", "")
                .prestatie(DEBET, "20260105", "")
                .prestatie(CREDIT, "20240229", "R1"))
            .vooronderzoek();

    assertThat(blik.begindagen())
        .containsExactly(
            new Periode(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 2)),
            new Periode(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 5)));
    assertThat(blik.jaren()).containsExactly(2024, 2025, 2026);
    assertThat(blik.credits()).isTrue();
  }

  @Test
  void readsAFileWithoutCreditsOnce() throws IOException {
    Vooronderzoek blik = op(new Proefheen().verzekerde().prestatie(DEBET)).vooronderzoek();

    assertThat(blik.credits()).isFalse();
    assertThat(blik.samen().heeft("R2")).isFalse();
    assertThat(geopend).hasValue(1);
  }

  @Test
  void knowsWhichDebitLinesACreditOfTheFilePointsAt() throws IOException {
    Proefheen heen = new Proefheen().verzekerde().prestatie(CREDIT, "20260901", "R3");
    heen.prestatie(DEBET).prestatie(DEBET).prestatie(CREDIT, "20260901", "R9");
    heen.prestatie(CREDIT, "20260901", "R2").prestatie(CREDIT, "20260901", "");
    Vooronderzoek blik = op(heen).vooronderzoek();

    assertThat(blik.samen().heeft("R3")).isTrue();
    assertThat(blik.samen().heeft("R4")).isFalse();
    assertThat(blik.samen().heeft("R9")).isFalse();
    assertThat(blik.samen().heeft("R2")).isFalse();
    assertThat(blik.samen().heeft("")).isFalse();
    assertThat(geopend).hasValue(2);
  }

  @Test
  void keepsAsManyReferencesAsThereAre() throws IOException {
    Proefheen heen = new Proefheen().verzekerde();
    for (int i = 0; i < 500; i++) {
      heen.prestatie(DEBET);
      heen.prestatie(CREDIT, "20260901", "R" + (2 + 2 * i));
      heen.prestatie(CREDIT, "20260901", "R" + (2 + 2 * i));
    }
    Vooronderzoek blik = op(heen).vooronderzoek();

    for (int i = 0; i < 500; i++) {
      int nummer = 2 + 3 * i;
      assertThat(blik.samen().heeft("R" + nummer)).isEqualTo(nummer % 2 == 0 && nummer <= 1000);
    }
  }

  @Test
  void knowsWhichInsuredHasADebitLine() throws IOException {
    Vooruitblik blik =
        op(
            new Proefheen()
                .verzekerde()
                .prestatie(CREDIT)
                .verzekerde()
                .prestatie(CREDIT)
                .prestatie(DEBET)
                .verzekerde()
                .prestatie("00001000X"));

    assertThat(blik.heeftDebet(2)).isFalse();
    assertThat(blik.heeftDebet(4)).isTrue();
    assertThat(blik.heeftDebet(7)).isTrue();
  }

  @Test
  void leavesOutWhatCannotBeRead() throws IOException {
    Proefheen heen =
        new Proefheen()
            .verzekerde()
            .prestatie(DEBET, "20260231", "")
            .prestatie(DEBET, "2026O901", "")
            .prestatie(DEBET, "00000101", "")
            .prestatie(DEBET, "20261301", "");
    String tekst = new String(heen.bytes(), StandardCharsets.ISO_8859_1);
    String kort = heen.records().get(2).replace("20260231", "20260228").substring(0, 309);
    Vooronderzoek blik =
        op((tekst + kort + "\r\n04\r\n\r\n04").getBytes(StandardCharsets.ISO_8859_1))
            .vooronderzoek();

    assertThat(blik.begindagen()).isEmpty();
    assertThat(blik.jaren()).isEmpty();
  }

  private Vooruitblik op(Proefheen heen) throws IOException {
    return op(heen.bytes());
  }

  private Vooruitblik op(byte[] bytes) throws IOException {
    return Vooruitblik.op(
        () -> {
          geopend.incrementAndGet();
          return new ByteArrayInputStream(bytes);
        },
        Proef.AW319);
  }
}
