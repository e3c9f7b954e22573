package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

class MapwachtTest {
  @TempDir Path tijdelijk;

  private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
  private final ByteArrayOutputStream fouten = new ByteArrayOutputStream();
  private final List<Integer> codes = new ArrayList<>();

  private void start(Path map) {
    MockEnvironment omgeving = new MockEnvironment().withProperty("zorgpoort.map", map.toString());
    new Mapwacht(
            new PrintStream(uit, true, StandardCharsets.UTF_8),
            new PrintStream(fouten, true, StandardCharsets.UTF_8),
            codes::add)
        .onApplicationEvent(
            new ApplicationEnvironmentPreparedEvent(
                new DefaultBootstrapContext(), new SpringApplication(), new String[0], omgeving));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void makesAFolderForItsOwnerOnly() throws IOException {
    Path map = tijdelijk.resolve("zorgpoort");

    start(map);

    assertThat(codes).isEmpty();
    assertThat(uit.toString(StandardCharsets.UTF_8)).startsWith("Zorgpoort start;");
    assertThat(Files.getPosixFilePermissions(map))
        .extracting(Enum::name)
        .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE", "OWNER_EXECUTE");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void refusesAFolderInWhichAnotherProcessWorks() throws Exception {
    Path slot = Files.createFile(tijdelijk.resolve("gateway.slot"));
    Process ander = houdVast(slot);
    try {
      start(tijdelijk);
    } finally {
      ander.destroyForcibly().waitFor();
    }

    assertThat(codes).containsExactly(1);
    assertThat(uit.size()).isZero();
    assertThat(fouten.toString(StandardCharsets.UTF_8))
        .startsWith("Er draait al een gateway op " + tijdelijk)
        .contains("ZORGPOORT_MAP");
  }

  private static Process houdVast(Path slot) throws IOException {
    Process proces =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Houder.class.getName(),
                slot.toString())
            .start();
    assertThat(proces.getInputStream().read()).isEqualTo('s');
    return proces;
  }

  /** Another process that holds the lock until it is killed. */
  static final class Houder {
    private Houder() {}

    public static void main(String[] args) throws Exception {
      FileChannel kanaal = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE);
      kanaal.lock();
      System.out.print("s");
      System.out.flush();
      Thread.sleep(Long.MAX_VALUE);
    }
  }
}
