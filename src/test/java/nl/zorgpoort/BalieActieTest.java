package nl.zorgpoort;

import static nl.zorgpoort.Balieproef.als;
import static nl.zorgpoort.Balieproef.log;
import static nl.zorgpoort.Balieproef.van;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst.Vondst;
import nl.zorgpoort.verwerking.inzage.Dossierkast.Stuk;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What staff can do to a delivery; two people clicking at once give one result. */
class BalieActieTest {
  private static Registratieproef proef;

  @BeforeAll
  static void start() throws Exception {
    Balieproef.start();
    proef = Balieproef.proef;
  }

  @Test
  void aDeliveryInStoringIsStartedAgainOnceHoweverManyClick() throws Exception {
    proef.lever("linde", "herstart.txt", "geen bericht".getBytes(StandardCharsets.UTF_8));
    long nr =
        Long.parseLong(
            proef.sql(
                "select cast(volgnummer as varchar) from aanlevering where bestandsnaam ="
                    + " 'herstart.txt'"));
    Toestemmingpoort.wachtTot("VERZONDEN", () -> staat(nr).equals("VERZONDEN"));
    proef.voerUit(
        "update aanlevering set staat = 'STORING', storing_vanuit = 'BEOORDEELD',"
            + " storing_reden = 'proef' where volgnummer = "
            + nr);
    String pad = "/bestanden/" + nr;
    assertThat(als(Functie.BEHEER).haal("/").body()).contains(pad + "\"", "start het opnieuw");
    assertThat(als(Functie.BEHEER).haal(pad).body()).contains("Storing: proef", "id=\"herstart\"");
    int eerder = log(Handeling.HERSTART).size();

    Callable<Integer> beheer =
        () -> als(Functie.BEHEER).post(pad, pad + "/herstart", Map.of()).statusCode();
    Callable<Integer> beoordelaar =
        () -> als(Functie.BEOORDELAAR).post(pad, pad + "/herstart", Map.of()).statusCode();
    ExecutorService twee = Executors.newFixedThreadPool(2);
    try {
      for (Future<Integer> klik : twee.invokeAll(List.of(beheer, beoordelaar))) {
        assertThat(klik.get()).isEqualTo(302);
      }
    } finally {
      twee.shutdown();
    }

    Toestemmingpoort.wachtTot("VERZONDEN", () -> staat(nr).equals("VERZONDEN"));
    assertThat(log(Handeling.HERSTART)).hasSize(eerder + 1);
    assertThat(als(Functie.BEHEER).haal(pad).body()).doesNotContain("id=\"herstart\"");
  }

  private static String staat(long nr) {
    return proef.sql("select staat from aanlevering where volgnummer = " + nr);
  }

  @Test
  void aLostRetourIsPutOutAgainWithTheSameBytes() throws Exception {
    Vondst bestand = van("linde", "DEELS");
    Stuk retour =
        Balieproef.opslag().dossierkast().stukken(bestand.volgnummer()).stream()
            .filter(s -> s.soort().name().equals("RETOUR"))
            .findFirst()
            .orElseThrow();
    Path uit = proef.uit("linde", retour.naam());
    byte[] bytes = Files.readAllBytes(uit);
    Files.delete(uit);
    String pad = "/bestanden/" + bestand.volgnummer();

    als(Functie.BEOORDELAAR).post(pad, pad + "/opnieuw", Map.of());
    als(Functie.BEOORDELAAR).post(pad, pad + "/opnieuw", Map.of());

    assertThat(Files.readAllBytes(uit)).isEqualTo(bytes);
    assertThat(log(Handeling.OPNIEUW_AFGELEVERD).get(0).onderwerp())
        .isEqualTo(Long.toString(bestand.volgnummer()));
  }
}
