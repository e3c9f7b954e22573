package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Proefbestand.bestand;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.inzage.Overzicht;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a file from inbox to out folder, on both databases. */
@ParameterizedClass
@EnumSource(Databankkeuze.class)
class BesluitenTest {
  private static final byte[] SEPTEMBER = bestand("5501", "30999001", "F1", 3);

  @Parameter Databankkeuze keuze;

  private HikariDataSource bron;
  private Proefpoort poort;

  @BeforeEach
  void maakLeeg() throws IOException {
    bron = keuze.leeg();
    poort = new Proefpoort(bron);
  }

  @AfterEach
  void sluit() {
    bron.close();
  }

  @Test
  void aFileGoesAllTheWay() throws Exception {
    UUID id = poort.verwerk("linde", "sept.txt", SEPTEMBER);
    Aanlevering na = poort.haal(id);
    assertThat(na.staat()).isEqualTo(Staat.VERZONDEN);
    assertThat(na.uitslag()).contains(Uitslag.TOEGEKEND);
    assertThat(na.uzovi()).isEqualTo("5501");
    assertThat(na.aflevernummer()).isEqualTo(1);
    assertThat(poort.opgeslagen(id)).isEqualTo(SEPTEMBER);
    assertThat(poort.namen().get(0)).startsWith("linde/RAPPORT_sept.txt_").endsWith(".html");
    assertThat(poort.namen().get(1)).startsWith("linde/AW320_sept.txt_").endsWith(".txt");
    assertThat(poort.uit("linde/AW320"))
        .matches("KOP 2026-10-05 [0-9A-F]{24}\r\nROMP\r\nSLUIT\r\n");
    assertThat(poort.werkmap).isEmpty();
    String retour = poort.namen().get(1).substring("linde/".length());
    assertThat(poort.opgehaald.magWeg("linde", retour)).isTrue();
    poort.opgehaald.meld("linde", poort.namen().get(0).substring("linde/".length()));
    assertThat(poort.haal(id).staat()).isEqualTo(Staat.VERZONDEN);
    poort.opgehaald.meld("linde", retour);
    poort.opgehaald.meld("linde", retour);
    assertThat(poort.haal(id).staat()).isEqualTo(Staat.OPGEHAALD);
  }

  @Test
  void theOverviewTellsWhatCameOfIt() throws IOException {
    poort.verwerk("linde", "sept.txt", SEPTEMBER);
    UUID tweede = poort.neemIn("linde", "okt.txt", bestand("5501", "30999001", "F2", 1));
    List<Overzicht.Regel> regels = poort.opslag.overzicht().regels(10);
    assertThat(regels).hasSize(2);
    assertThat(regels.get(0).ingediend()).isEqualTo(300);
    assertThat(regels.get(0).toegekend()).isEqualTo(180);
    assertThat(regels.get(0).antwoord().orElseThrow()).startsWith("AW320_sept.txt_");
    assertThat(regels.get(1))
        .isEqualTo(
            new Overzicht.Regel(
                poort.haal(tweede).volgnummer(),
                "linde",
                "okt.txt",
                Staat.ONTVANGEN,
                Optional.empty(),
                0,
                0,
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void booksBalanceOverTheStoredRows() throws IOException {
    poort.verwerk("linde", "a.txt", SEPTEMBER);
    poort.verwerk("linde", "b.txt", bestand("5501", "30999001", "F2", 12_001));
    assertThat(poort.getal("select sum(bedrag) from journaal")).isZero();
    for (String[] paar : new String[][] {{"INGEDIEND", "-ingediend"}, {"TOEGEKEND", "toegekend"}}) {
      long journaal =
          poort.getal("select sum(bedrag) from journaal where rekening = '" + paar[0] + "'");
      assertThat(poort.getal("select sum(" + paar[1] + ") from prestatieregel"))
          .isEqualTo(journaal);
      assertThat(poort.getal("select sum(" + paar[1] + ") from aanlevering")).isEqualTo(journaal);
    }
    assertThat(poort.getal("select count(*) from prestatieregel")).isEqualTo(12_004);
    assertThat(poort.getal("select count(distinct maand) from journaal")).isEqualTo(2);
  }

  @Test
  void aTestChannelIsDecidedButBooksNothing() throws IOException {
    UUID id = poort.verwerk("linde-test", "t.txt", SEPTEMBER);
    assertThat(poort.haal(id).staat()).isEqualTo(Staat.VERZONDEN);
    assertThat(poort.getal("select count(*) from prestatieregel")).isEqualTo(3);
    assertThat(poort.getal("select count(*) from journaal")).isZero();
  }

  @Test
  void whatIsNoMessageGetsATextAnswer() throws IOException {
    UUID id = poort.verwerk("linde", "foto.jpg", new byte[] {1, 2, 3});
    assertThat(poort.haal(id).uitslag()).contains(Uitslag.NIET_HERKENBAAR);
    assertThat(poort.haal(id).uzovi()).isEmpty();
    assertThat(poort.namen()).hasSize(1);
    assertThat(poort.uit("linde/GEWEIGERD_foto.jpg_")).contains("Dit is geen bericht.");
    assertThat(poort.getal("select count(*) from journaal")).isZero();
  }

  @Test
  void aCodeOfAnotherSenderIsRefused() throws IOException {
    UUID id = poort.verwerk("linde", "a.txt", bestand("5501", "75999001", "F1", 1));
    assertThat(poort.haal(id).uitslag()).contains(Uitslag.GEWEIGERD);
    assertThat(poort.uit("linde/GEWEIGERD_a.txt_")).contains("0112").contains("75999001");
    assertThat(poort.getal("select count(*) from prestatieregel")).isZero();
  }

  @Test
  void theSameBytesAgainAreRejectedAsAFile() throws IOException {
    poort.verwerk("linde", "a.txt", SEPTEMBER);
    UUID tweede = poort.verwerk("linde", "b.txt", SEPTEMBER);
    assertThat(poort.haal(tweede).aflevernummer()).isEqualTo(2);
    assertThat(poort.haal(tweede).uitslag()).contains(Uitslag.BESTAND_AFGEKEURD);
    assertThat(bevindingen(tweede)).isEqualTo("C17 8067 01 null 0-0 ");
    assertThat(poort.getal("select count(*) from prestatieregel")).isEqualTo(3);
  }

  @Test
  void theSameInvoiceOfTheSamePartyIsRejectedAsAFile() throws IOException {
    poort.verwerk("linde", "a.txt", SEPTEMBER);
    UUID andere = poort.verwerk("linde", "b.txt", bestand("5501", "30999002", "F1", 2));
    UUID zelfde = poort.verwerk("linde", "c.txt", bestand("5502", "30999001", "F1", 2));
    assertThat(poort.haal(andere).uitslag()).contains(Uitslag.TOEGEKEND);
    assertThat(poort.haal(zelfde).uitslag()).contains(Uitslag.BESTAND_AFGEKEURD);
    assertThat(bevindingen(zelfde)).isEqualTo("C13 0030 01 0116 80-92 F1");
  }

  @Test
  void historyForgetsAfterFiveYearsAndBetweenEnvironments() throws IOException {
    poort.verwerk("linde-test", "t.txt", SEPTEMBER);
    UUID productie = poort.verwerk("linde", "a.txt", SEPTEMBER);
    assertThat(poort.haal(productie).uitslag()).contains(Uitslag.TOEGEKEND);
    poort.nu = Instant.parse("2031-10-05T07:00:01Z");
    UUID later = poort.verwerk("linde", "b.txt", bestand("5501", "30999001", "F1", 2));
    assertThat(poort.haal(later).uitslag()).contains(Uitslag.TOEGEKEND);
  }

  @Test
  void whatWasRejectedAsAFileUsesUpNothing() throws IOException {
    poort.uitslag = Uitslag.BESTAND_AFGEKEURD;
    poort.verwerk("linde", "a.txt", bestand("5501", "30999001", "F1", 0));
    poort.uitslag = Uitslag.TOEGEKEND;
    UUID opnieuw = poort.verwerk("linde", "a.txt", bestand("5501", "30999001", "F1", 0));
    assertThat(poort.haal(opnieuw).uitslag()).contains(Uitslag.TOEGEKEND);
    assertThat(poort.haal(opnieuw).aflevernummer()).isEqualTo(2);
  }

  private String bevindingen(UUID id) {
    return poort
        .databank
        .sql(
            """
            select b.regel_id || ' ' || b.retourcode || ' ' || b.record || ' '
                   || coalesce(b.rubriek, 'null') || ' ' || b.van || '-' || b.tot || ' ' || b.waarde
              from bevinding b
              join aanlevering a on a.volgnummer = b.volgnummer and a.poging = b.poging
             where a.id = :id
            """)
        .param("id", id)
        .query(String.class)
        .single();
  }

  @Test
  void oneCareOfficeIsDecidedInOrderOfIntake() throws IOException {
    UUID een = poort.neemIn("linde", "1.txt", SEPTEMBER);
    UUID twee = poort.neemIn("linde", "2.txt", bestand("5501", "30999001", "F2", 1));
    UUID ander = poort.neemIn("linde", "3.txt", bestand("5502", "30999001", "F3", 1));
    poort.controleren.controleer(twee);
    poort.controleren.controleer(ander);
    poort.beoordelen.beoordeel(twee);
    poort.beoordelen.beoordeel(ander);
    assertThat(poort.haal(twee).staat()).isEqualTo(Staat.GECONTROLEERD);
    assertThat(poort.haal(ander).staat()).isEqualTo(Staat.BEOORDEELD);
    assertThat(poort.beoordelen.volgende(twee)).isEmpty();
    poort.controleren.controleer(een);
    poort.beoordelen.beoordeel(een);
    assertThat(poort.beoordelen.volgende(een)).containsExactly(twee);
    poort.beoordelen.beoordeel(twee);
    assertThat(poort.haal(twee).staat()).isEqualTo(Staat.BEOORDEELD);
  }
}
