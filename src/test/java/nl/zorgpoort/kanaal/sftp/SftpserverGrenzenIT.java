package nl.zorgpoort.kanaal.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.zorgpoort.partner.PartnerLezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the server stops a partner that has the OpenSSH client. */
class SftpserverGrenzenIT extends MetOpenSsh {
  // ---- what is refused

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "mkdir in/map                       | denied",
        "mkdir map                          | denied",
        "rmdir in                           | denied",
        "put a uit/a                        | denied",
        "put a a                            | denied",
        "put a in/map/a                     | No such file",
        "put a ../../delta/in/a             | No such file",
        "put a /../delta/in/a               | No such file",
        "rename in/bron ../bron             | denied",
        "rename in/bron uit/bron            | denied",
        "rename uit/AW320.txt in/AW320.txt  | denied",
        "rename in uit2                     | denied",
        "ln -s /etc/passwd in/link          | denied",
        "ln in/bron in/kopie                | hardlink",
        "chmod 777 uit/AW320.txt            | denied",
        "chmod 777 in                       | denied",
        "chown 0 in/bron                    | denied",
        "cd ../delta                        | No such file",
        "ls /etc                            | not found",
        "get /etc/passwd                    | not found",
        "get ../../../../etc/passwd         | not found",
        "get in/naar-buiten                 | in/naar-buiten",
        "get in/map-naar-buiten/passwd      | passwd",
        "put a in/naar-buiten               | in/naar-buiten",
        "cp in/bron in/kopie                | copy",
      })
  void isRefused(String opdracht, String reden) throws Exception {
    lokaal("a", "a");
    Files.writeString(opstelling.in("linde", "bron"), "bron");
    var buiten = Files.writeString(basis.resolve("buiten"), "geheim");
    Files.createSymbolicLink(opstelling.in("linde", "naar-buiten"), buiten);
    Files.createSymbolicLink(opstelling.in("linde", "map-naar-buiten"), Path.of("/etc"));
    opstelling.lever("linde", "AW320.txt", bytes(10));
    opstelling.verzonden.add("linde/AW320.txt");
    var voor = boom();

    var uitkomst = sftp(opdracht).mislukt(reden);

    assertThat(boom()).isEqualTo(voor);
    assertThat(buiten).hasContent("geheim");
    assertThat(uitkomst.uitvoer()).doesNotContain(basis.toString());
    assertThat(opstelling.meldingen).isEmpty();
  }

  private List<String> boom() throws IOException {
    try (var paden = Files.walk(basis.resolve("sftp"))) {
      var regels = new ArrayList<String>();
      for (var pad : paden.sorted().toList()) {
        var inhoud =
            Files.isRegularFile(pad) ? HexFormat.of().formatHex(Files.readAllBytes(pad)) : "";
        regels.add(basis.relativize(pad) + " " + inhoud);
      }
      return regels;
    }
  }

  @Test
  void aPartnerSeesOnlyItsOwnTwoFolders() throws Exception {
    opstelling.lever("delta", "geheim.txt", bytes(10));

    var uitvoer = sftp("cd ..", "cd ../..", "pwd", "ls -1", "ls -1 uit").gelukt().uitvoer();

    assertThat(uitvoer.lines())
        .containsExactly(
            "sftp> cd ..",
            "sftp> cd ../..",
            "sftp> pwd",
            "Remote working directory: /",
            "sftp> ls -1",
            "in",
            "uit",
            "sftp> ls -1 uit");
  }

  @Test
  void aLinkToAFolderIsNotWalkedThrough() throws Exception {
    Files.createSymbolicLink(opstelling.in("linde", "link"), Path.of("/etc"));

    assertThat(sftp("ls in/link/").uitvoer()).doesNotContain("passwd");
    assertThat(sftp("ls in/link/*").mislukt("not found").uitvoer()).doesNotContain("hostname");
    sftp("cd in/link").mislukt("link");
  }

  @Test
  void thereIsNoShellCommandOrForwarding() throws Exception {
    assertThat(client.ssh("linde", linde).code()).isNotZero();
    client.ssh("linde", linde, "id").mislukt("exec request failed");
    assertThat(client.ssh("linde", linde, "-s", "netconf").code()).isNotZero();
    client
        .ssh("linde", linde, "-N", "-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:1")
        .mislukt("remote port forwarding failed");
    client.ssh("linde", linde, "-W", "127.0.0.1:" + client.poort()).mislukt("forwarding failed");
  }

  // ---- who may log in

  @Test
  void anotherKeyAnotherAccountAndAnUnknownAccountAreRefused() throws Exception {
    client.sftp("linde", delta, "ls").mislukt("Permission denied");
    client.sftp("delta", linde, "ls").mislukt("Permission denied");
    client.sftp("niemand", linde, "ls").mislukt("Permission denied");
    client.sftp("delta", delta, "ls").gelukt();
  }

  @ParameterizedTest
  @CsvSource({"rsa, 3072", "ecdsa, 256", "ecdsa, 521"})
  void otherModernKeysAreAccepted(String soort, String bits, @TempDir Path map) throws Exception {
    var sleutel = OpenSsh.sleutel(map.resolve("sleutel"), "-t", soort, "-b", bits);
    try (var ander =
        new Opstelling(
            map.resolve("basis"),
            Opstelling.partners(Map.of("linde", List.of(OpenSsh.publiek(sleutel)))))) {
      new OpenSsh(werk, ander.server.poort()).sftp("linde", sleutel, "ls").gelukt();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Ciphers=aes128-cbc,                       cipher",
    "KexAlgorithms=diffie-hellman-group14-sha1, key exchange method",
    "MACs=hmac-sha1,                           MAC",
    "HostKeyAlgorithms=ssh-rsa,                host key type",
  })
  void oldAlgorithmsAreNotOffered(String optie, String wat) throws Exception {
    var opdracht =
        client.client(
            "ssh",
            linde,
            "-o",
            optie,
            "-o",
            "Ciphers=aes128-ctr",
            "-p",
            "" + client.poort(),
            "linde@127.0.0.1",
            "-s",
            "sftp");
    opdracht.command().replaceAll(deel -> deel.equals("LogLevel=ERROR") ? "LogLevel=INFO" : deel);

    OpenSsh.voerUit(opdracht).mislukt("no matching " + wat + " found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ciphers=chacha20-poly1305@openssh.com",
        "Ciphers=aes256-gcm@openssh.com",
        "Ciphers=aes128-ctr",
        "KexAlgorithms=curve25519-sha256",
        "KexAlgorithms=sntrup761x25519-sha512@openssh.com",
        "KexAlgorithms=ecdh-sha2-nistp256",
        "KexAlgorithms=diffie-hellman-group14-sha256",
        "MACs=hmac-sha2-512-etm@openssh.com",
      })
  void modernAlgorithmsWork(String optie) throws Exception {
    var batch = Files.writeString(werk.resolve("batch"), "ls");
    OpenSsh.voerUit(
            client.client(
                "sftp",
                linde,
                "-o",
                optie,
                "-b",
                batch.toString(),
                "-P",
                "" + client.poort(),
                "linde@127.0.0.1"))
        .gelukt();
  }

  @Test
  void demoPartnersLogInWithTheKeyThatWasMadeForThem(@TempDir Path map) throws Exception {
    var toegangen = new Demosleutels(map).maak();
    var teksten = new HashMap<String, String>();
    for (var toegang : toegangen) {
      var bestand = map.resolve("partners").resolve(toegang.account() + ".yaml");
      teksten.put(bestand.toString(), Files.readString(bestand));
    }
    try (var demo = new Opstelling(map, PartnerLezer.leesAlle(teksten))) {
      for (var toegang : toegangen) {
        new OpenSsh(werk, demo.server.poort())
            .sftp(toegang.account(), toegang.sleutel(), "ls")
            .gelukt();
      }
    }
  }
}
