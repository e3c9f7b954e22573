package nl.zorgpoort.kanaal.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.TreeMap;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.partner.PartnerLezer;
import nl.zorgpoort.partner.Partners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemosleutelsTest {
  @TempDir Path map;

  private Partners partners() throws IOException {
    var teksten = new HashMap<String, String>();
    try (var bestanden = Files.newDirectoryStream(map.resolve("partners"))) {
      for (var bestand : bestanden) {
        teksten.put(bestand.getFileName().toString(), Files.readString(bestand));
      }
    }
    return PartnerLezer.leesAlle(teksten);
  }

  private TreeMap<String, String> inhoud() throws IOException {
    var inhoud = new TreeMap<String, String>();
    try (var paden = Files.walk(map)) {
      for (var pad : paden.filter(Files::isRegularFile).toList()) {
        inhoud.put(map.relativize(pad).toString(), Files.readString(pad));
      }
    }
    return inhoud;
  }

  @Test
  void theFirstStartMakesPartnersThatCanBeReadAndLogInWithTheirPassword() throws Exception {
    var gemaakt = new Demosleutels(map).maak();

    assertThat(gemaakt)
        .extracting(Demotoegang::account)
        .containsExactly(
            "linde",
            "wijkzorg",
            "delta",
            "linde-test",
            "beuk",
            "horizon",
            "kompas",
            "meander",
            "noorderpoort",
            "loket",
            "czo-noord",
            "czo-zuid");
    var partners = partners();
    try (var aanmelding = new Aanmelding(partners)) {
      for (var toegang : gemaakt) {
        assertThat(toegang.wachtwoord()).matches("[a-z2-9]{20}");
        assertThat(aanmelding.klopt(toegang.account(), toegang.wachtwoord())).isTrue();
        assertThat(aanmelding.klopt(toegang.account(), "ander")).isFalse();
        assertThat(Files.getPosixFilePermissions(toegang.sleutel()))
            .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(toegang).asString().doesNotContain(toegang.wachtwoord());
      }
      assertThat(aanmelding.klopt("niemand", "")).isFalse();
    }
    assertThat(inhoud().keySet())
        .containsExactly(
            "partners/beuk.yaml",
            "partners/czo-noord.yaml",
            "partners/czo-zuid.yaml",
            "partners/delta.yaml",
            "partners/horizon.yaml",
            "partners/kompas.yaml",
            "partners/linde-test.yaml",
            "partners/linde.yaml",
            "partners/loket.yaml",
            "partners/meander.yaml",
            "partners/noorderpoort.yaml",
            "partners/wijkzorg.yaml",
            "sleutels/beuk_ed25519",
            "sleutels/czo-noord_ed25519",
            "sleutels/czo-zuid_ed25519",
            "sleutels/delta_ed25519",
            "sleutels/horizon_ed25519",
            "sleutels/kompas_ed25519",
            "sleutels/linde-test_ed25519",
            "sleutels/linde_ed25519",
            "sleutels/loket_ed25519",
            "sleutels/meander_ed25519",
            "sleutels/noorderpoort_ed25519",
            "sleutels/wijkzorg_ed25519");
  }

  @Test
  void theDemoAccountsSendForTheirFictionalCodes() throws Exception {
    new Demosleutels(map).maak();
    var partners = partners();

    assertThat(partners.zoek("linde").orElseThrow().account().codes().get("0112"))
        .hasSize(79)
        .contains("30999001", "30999079");
    assertThat(partners.zoek("wijkzorg").orElseThrow().account().codes().get("0110")).hasSize(79);
    var delta = partners.zoek("delta").orElseThrow().account();
    assertThat(delta.magVersturenVoor("0109", "98999001")).isTrue();
    assertThat(delta.magVersturenVoor("0112", "30999089")).isTrue();
    assertThat(delta.magVersturenVoor("0112", "30999090")).isFalse();
    assertThat(partners.zoek("linde-test").orElseThrow().partner().omgeving())
        .isEqualTo(Omgeving.TEST);
  }

  @Test
  void theSecondStartLeavesAllAsItIs() throws Exception {
    new Demosleutels(map).maak();
    var eerst = inhoud();

    assertThat(new Demosleutels(map).maak()).isEmpty();
    assertThat(inhoud()).isEqualTo(eerst);
  }

  @Test
  void aPartnerWhoseFileWasNotReachedIsMadeAnew() throws Exception {
    new Demosleutels(map).maak();
    Files.delete(map.resolve("partners/linde.yaml"));

    assertThat(new Demosleutels(map).maak())
        .extracting(Demotoegang::account)
        .containsExactly("linde");
    var publiek = partners().zoek("linde").orElseThrow().account().sleutels().get(0);
    var paar = Sleutelpaar.leesOfMaak(map.resolve("sleutels"), "linde_ed25519");
    assertThat(Sleutelpaar.regel(paar, "linde")).isEqualTo(publiek);
  }
}
