package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Proefbestand.bestand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.Stap;
import nl.zorgpoort.verwerking.Xmlgrenzen;
import nl.zorgpoort.verwerking.aflevering.Opgehaald.NogNietVerzonden;
import nl.zorgpoort.verwerking.beoordeling.Besluit;
import nl.zorgpoort.verwerking.beoordeling.Naslagstand;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import nl.zorgpoort.verwerking.beoordeling.PogingVerlopen;
import nl.zorgpoort.verwerking.herstel.Herstart;
import nl.zorgpoort.verwerking.herstel.Mislukking;
import nl.zorgpoort.verwerking.herstel.Veger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the store promises about bytes, states and attempts, on both databases. */
@ParameterizedClass
@EnumSource(Databankkeuze.class)
class OpslagTest {
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
  void chunksComeBackAsTheyWent() throws IOException {
    byte[] toeval = new byte[(3 << 20) + 17];
    new Random(7).nextBytes(toeval);
    byte[] effen = new byte[(5 << 20) + 1];
    UUID een = schrijf(toeval);
    UUID twee = schrijf(effen);
    UUID niets = schrijf(new byte[0]);
    assertThat(poort.opgeslagen(een)).isEqualTo(toeval);
    assertThat(poort.opgeslagen(twee)).isEqualTo(effen);
    assertThat(poort.opgeslagen(niets)).isEmpty();
    assertThat(poort.getal("select count(*) from brok")).isEqualTo(4 + 6);
  }

  private UUID schrijf(byte[] bytes) throws IOException {
    UUID eigenaar = UUID.randomUUID();
    try (OutputStream uit = poort.opslag.brokken().schrijf(eigenaar, 0)) {
      uit.write(bytes, 0, bytes.length);
    }
    return eigenaar;
  }

  @Test
  void oneInStoringHoldsNobodyUpAndGoesOnAfterARestart() throws IOException {
    UUID een = poort.neemIn("linde", "1.txt", SEPTEMBER);
    UUID twee = poort.neemIn("linde", "2.txt", bestand("5501", "30999001", "F2", 1));
    poort.controleren.controleer(een);
    poort.controleren.controleer(twee);
    Mislukking mislukking = new Mislukking(poort.opslag.aanleveringen(), () -> poort.nu);
    IllegalStateException fout = new IllegalStateException("value 999900018 is bad");
    assertThat(mislukking.tel(een, fout)).isFalse();
    assertThat(mislukking.tel(een, fout)).isFalse();
    assertThat(mislukking.tel(een, fout)).isTrue();
    assertThat(poort.haal(een).staat()).isEqualTo(Staat.STORING);
    assertThat(reden(een)).contains("IllegalStateException").doesNotContain("999900018");
    poort.beoordelen.beoordeel(twee);
    assertThat(poort.haal(twee).staat()).isEqualTo(Staat.BEOORDEELD);
    Herstart herstart = new Herstart(poort.opslag.aanleveringen(), () -> poort.nu);
    assertThat(herstart.herstart(een)).contains(Staat.ONTVANGEN);
    assertThat(herstart.herstart(een)).isEmpty();
    poort.controleren.controleer(een);
    poort.beoordelen.beoordeel(een);
    assertThat(poort.haal(een).staat()).isEqualTo(Staat.BEOORDEELD);
  }

  private String reden(UUID id) {
    return poort
        .databank
        .sql("select storing_reden from aanlevering where id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }

  @Test
  void aStorringWhileDeliveringKeepsTheDecision() throws IOException {
    UUID id = poort.neemIn("linde", "1.txt", SEPTEMBER);
    poort.controleren.controleer(id);
    poort.beoordelen.beoordeel(id);
    assertThat(poort.opslag.aanleveringen().legOpzij(id, "disk", poort.nu)).isTrue();
    assertThat(poort.opslag.beslisboek().dood(10)).isEmpty();
    assertThat(poort.opslag.aanleveringen().herstart(id, poort.nu)).contains(Staat.BEOORDEELD);
    poort.afleveren.lever(id);
    assertThat(poort.uit("linde/AW320")).contains("ROMP");
    assertThat(poort.opslag.aanleveringen().legOpzij(id, "late", poort.nu)).isFalse();
  }

  @Test
  void onlyTheNewestAttemptBecomesFinal() throws Exception {
    UUID id = poort.neemIn("linde", "1.txt", SEPTEMBER);
    poort.controleren.controleer(id);
    Aanlevering aanlevering = poort.haal(id);
    Poging oud = poort.opslag.beslisboek().begin(aanlevering, poort.nu).orElseThrow();
    poort.beoordelen.beoordeel(id);
    assertThatThrownBy(() -> maakDefinitief(oud)).isInstanceOf(PogingVerlopen.class);
    assertThatThrownBy(() -> poort.opslag.beslisboek().stapel(oud).sluit())
        .isInstanceOf(PogingVerlopen.class);
    assertThat(poort.getal("select count(*) from journaal where n = 1")).isEqualTo(1);
    assertThat(poort.opslag.beslisboek().begin(aanlevering, poort.nu)).isEmpty();
  }

  private void maakDefinitief(Poging poging) throws PogingVerlopen {
    Besluit besluit =
        new Besluit(
            Uitslag.AFGEKEURD,
            poort.nu,
            "",
            0,
            0,
            0,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            new Naslagstand(1, 0, 0, 0, new Xmlgrenzen(32 << 20, 10 << 20)));
    poort.opslag.beslisboek().maakDefinitief(poging, besluit, poort.nu);
  }

  @Test
  void anAttemptBeforeAStoringCannotBecomeFinalAfterTheRestart() throws Exception {
    UUID id = poort.neemIn("linde", "1.txt", SEPTEMBER);
    poort.controleren.controleer(id);
    Poging oud = poort.opslag.beslisboek().begin(poort.haal(id), poort.nu).orElseThrow();
    poort.opslag.aanleveringen().legOpzij(id, "fault", poort.nu);
    poort.opslag.aanleveringen().herstart(id, poort.nu);
    poort.controleren.controleer(id);
    assertThatThrownBy(() -> maakDefinitief(oud)).isInstanceOf(PogingVerlopen.class);
    assertThat(poort.haal(id).staat()).isEqualTo(Staat.GECONTROLEERD);
  }

  @Test
  void aBrokenOffAttemptIsSweptAndNeverSeen() throws IOException {
    UUID id = poort.neemIn("linde", "1.txt", SEPTEMBER);
    poort.controleren.controleer(id);
    poort.stappen = stap -> stopNa(stap, Stap.REGELS);
    assertThatThrownBy(() -> poort.beoordelen.beoordeel(id)).isInstanceOf(Gestopt.class);
    poort.stappen = stap -> {};
    assertThat(poort.getal("select count(*) from prestatieregel")).isEqualTo(3);
    poort.beoordelen.beoordeel(id);
    veger().ruimOp();
    assertThat(poort.getal("select count(*) from prestatieregel")).isEqualTo(3);
    assertThat(poort.getal("select count(*) from bevinding")).isEqualTo(1);
    assertThat(poort.getal("select count(*) from poging")).isEqualTo(1);
    assertThat(poort.getal("select count(*) from inhoud")).isEqualTo(3);
    poort.afleveren.lever(id);
    assertThat(poort.uit("linde/AW320")).contains("ROMP");
  }

  private Veger veger() {
    return new Veger(
        poort,
        poort.intake,
        poort.opslag.aanleveringen(),
        poort.opslag.beslisboek(),
        new Veger.Rust(Duration.ofSeconds(30), Duration.ofSeconds(10)),
        () -> poort.nu);
  }

  private static final class Gestopt extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static void stopNa(Stap stap, Stap einde) {
    if (stap == einde) {
      throw new Gestopt();
    }
  }

  @Test
  void anIntakeCutOffAnywhereEndsInOneDelivery() throws IOException {
    for (Stap einde : List.of(Stap.CLAIM, Stap.BROKKEN, Stap.ONTVANGEN, Stap.WERKBESTAND_WEG)) {
      String naam = einde.naam() + ".txt";
      poort.inbox.put(
          "linde/" + naam, bestand("5501", "30999001", einde.name().substring(0, 5), 1));
      poort.stappen = stap -> stopNa(stap, einde);
      assertThatThrownBy(() -> poort.intake.neemIn("linde", naam)).isInstanceOf(Gestopt.class);
      poort.stappen = stap -> {};
      poort.intake.herstelNaStart();
      poort.intake.herstelNaStart();
    }
    assertThat(poort.getal("select count(*) from aanlevering")).isEqualTo(4);
    assertThat(poort.getal("select count(*) from inhoud")).isEqualTo(4);
    assertThat(poort.werkmap).isEmpty();
  }

  @Test
  void orphanChunksAreSweptAndOthersStay() throws IOException {
    UUID id = poort.neemIn("linde", "1.txt", SEPTEMBER);
    UUID wees = schrijf(SEPTEMBER);
    poort.nu = poort.nu.plus(Duration.ofMinutes(59));
    assertThat(poort.opslag.ontvangstboek().veegWezen(poort.nu.minus(Duration.ofHours(1))))
        .isZero();
    poort.nu = poort.nu.plus(Duration.ofMinutes(2));
    poort.intake.herstel();
    assertThat(poort.opgeslagen(wees)).isEmpty();
    poort.opslag.brokken().verwijder(id);
    assertThat(poort.opgeslagen(id)).isEqualTo(SEPTEMBER);
  }

  @Test
  void nobodyWritesOnForASweptOwner() throws IOException {
    UUID eigenaar = UUID.randomUUID();
    OutputStream uit = poort.opslag.brokken().schrijf(eigenaar, 0);
    uit.write(SEPTEMBER);
    poort.opslag.ontvangstboek().veegWezen(poort.nu);
    assertThatThrownBy(uit::close).isInstanceOf(IllegalStateException.class);
    assertThat(poort.opgeslagen(eigenaar)).isEmpty();
  }

  @Test
  void deliveringAgainChangesNothing() throws IOException {
    UUID id = poort.neemIn("linde", "1.txt", SEPTEMBER);
    poort.controleren.controleer(id);
    poort.beoordelen.beoordeel(id);
    for (Stap einde : List.of(Stap.UIT_GESCHREVEN, Stap.UIT_HERNOEMD)) {
      poort.stappen = stap -> stopNa(stap, einde);
      assertThatThrownBy(() -> poort.afleveren.lever(id)).isInstanceOf(Gestopt.class);
    }
    poort.stappen = stap -> {};
    String naam = poort.namen().get(0).substring("linde/".length());
    assertThat(poort.opgehaald.magWeg("linde", naam)).isFalse();
    assertThat(poort.opgehaald.magWeg("linde", "eigen.txt")).isTrue();
    assertThatThrownBy(() -> poort.opgehaald.meld("linde", naam))
        .isInstanceOf(NogNietVerzonden.class);
    poort.afleveren.lever(id);
    poort.afleveren.lever(id);
    assertThat(poort.haal(id).staat()).isEqualTo(Staat.VERZONDEN);
    assertThat(poort.namen()).hasSize(2);
  }

  @Test
  void theSweeperFindsWhatIsLeft() throws IOException {
    UUID een = poort.neemIn("linde", "1.txt", SEPTEMBER);
    UUID twee = poort.neemIn("linde", "2.txt", bestand("5501", "30999001", "F2", 1));
    poort.controleren.controleer(twee);
    assertThat(veger().ontvangen()).isEmpty();
    poort.nu = poort.nu.plus(Duration.ofSeconds(11));
    assertThat(veger().ontvangen()).containsExactly(een);
    assertThat(veger().gecontroleerd()).containsExactly(twee);
    assertThat(veger().beoordeeld()).isEmpty();
  }

  @Test
  void aStateChangesOnlyFromTheStateItIsIn() throws IOException {
    UUID id = poort.neemIn("linde", "1.txt", SEPTEMBER);
    assertThat(
            poort.opslag.aanleveringen().verplaats(id, Staat.BEOORDEELD, Staat.VERZONDEN, poort.nu))
        .isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                poort
                    .opslag
                    .aanleveringen()
                    .verplaats(id, Staat.ONTVANGEN, Staat.VERZONDEN, poort.nu));
    assertThat(poort.haal(id).staat()).isEqualTo(Staat.ONTVANGEN);
  }
}
