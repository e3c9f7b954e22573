package nl.zorgpoort.kanaal.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The OpenSSH programs of this machine, run as a partner would. */
public record OpenSsh(Path map, int poort) {

  public record Uitkomst(int code, String uitvoer) {
    public Uitkomst gelukt() {
      assertThat(code).as(uitvoer).isZero();
      return this;
    }

    public Uitkomst mislukt(String reden) {
      assertThat(code).as(uitvoer).isNotZero();
      assertThat(uitvoer).contains(reden);
      return this;
    }
  }

  /** Skips the tests on a machine without the client, but fails them where CI says it must be. */
  public static void vereis() {
    boolean aanwezig = Stream.of("sftp", "ssh", "ssh-keygen").allMatch(OpenSsh::staatOpHetPad);
    if (!aanwezig && "true".equals(System.getenv("CI"))) {
      fail("the OpenSSH client (sftp, ssh, ssh-keygen) is not on the PATH");
    }
    assumeTrue(aanwezig, "the OpenSSH client (sftp, ssh, ssh-keygen) is not on the PATH");
  }

  private static boolean staatOpHetPad(String programma) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(deel -> Files.isExecutable(Path.of(deel, programma)));
  }

  /** Makes a key pair and returns the private file. */
  static Path sleutel(Path bestand, String... soort) throws IOException, InterruptedException {
    var opdracht = new ArrayList<>(List.of("ssh-keygen", "-q", "-N", "", "-f", bestand.toString()));
    opdracht.addAll(List.of(soort));
    voerUit(new ProcessBuilder(opdracht)).gelukt();
    return bestand;
  }

  static String publiek(Path sleutel) throws IOException {
    return Files.readString(Path.of(sleutel + ".pub")).strip();
  }

  /** Runs commands in one SFTP session; stops at the first that fails. */
  public Uitkomst sftp(String account, Path sleutel, String... regels)
      throws IOException, InterruptedException {
    var batch =
        Files.writeString(Files.createTempFile(map, "batch", ""), String.join("\n", regels));
    return voerUit(
        client("sftp", sleutel, "-b", batch.toString(), "-P", "" + poort, account + "@127.0.0.1"));
  }

  Uitkomst ssh(String account, Path sleutel, String... rest)
      throws IOException, InterruptedException {
    var argumenten = new ArrayList<>(List.of("-p", "" + poort, account + "@127.0.0.1"));
    argumenten.addAll(List.of(rest));
    return voerUit(client("ssh", sleutel, argumenten.toArray(String[]::new)));
  }

  ProcessBuilder client(String programma, Path sleutel, String... rest) {
    var opdracht =
        new ArrayList<>(
            List.of(
                programma,
                "-F",
                "none",
                "-i",
                sleutel.toString(),
                "-o",
                "IdentitiesOnly=yes",
                "-o",
                "IdentityAgent=none",
                "-o",
                "BatchMode=yes",
                "-o",
                "StrictHostKeyChecking=accept-new",
                "-o",
                "UserKnownHostsFile=" + map.resolve("known_hosts"),
                "-o",
                "LogLevel=ERROR"));
    opdracht.addAll(List.of(rest));
    return new ProcessBuilder(opdracht).directory(map.toFile());
  }

  static Uitkomst voerUit(ProcessBuilder opdracht) throws IOException, InterruptedException {
    var uitvoer = Files.createTempFile("openssh", ".log");
    try {
      var proces =
          opdracht
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .redirectOutput(uitvoer.toFile())
              .start();
      if (!proces.waitFor(60, TimeUnit.SECONDS)) {
        proces.destroyForcibly();
        fail("still running after 60 s: " + opdracht.command() + Files.readString(uitvoer));
      }
      return new Uitkomst(proces.exitValue(), Files.readString(uitvoer));
    } finally {
      Files.deleteIfExists(uitvoer);
    }
  }
}
