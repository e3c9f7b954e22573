package nl.zorgpoort.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged program.
 *
 * @param jar to be run with {@code java -jar}
 */
record Programma(Path jar) {
  /** As Maven made it. */
  static Programma ingepakt() {
    return new Programma(Path.of(System.getProperty("zorgpoort.jar")));
  }

  /** The same classes as separate jars in a folder, which takes half the time to start. */
  Programma pakUit(Path map) throws Exception {
    List<String> opdracht =
        List.of(
            java(),
            "-Djarmode=tools",
            "-jar",
            jar.toString(),
            "extract",
            "--destination",
            map.resolve("programma").toString());
    try (Poortproces uitpakken = Poortproces.voer(map, opdracht)) {
      assertThat(uitpakken.exitcode()).as(uitpakken.fouten()).isZero();
    }
    return new Programma(map.resolve("programma").resolve(jar.getFileName()));
  }

  /** Starts the gateway on a folder and free ports, and waits until its door is open. */
  Poortproces start(Path map, String... instellingen) throws Exception {
    List<String> argumenten =
        new ArrayList<>(
            List.of(
                "run",
                "--zorgpoort.map=" + map,
                "--zorgpoort.sftp.poort=0",
                "--server.port=0",
                "--zorgpoort.veger.pauze=500",
                "--zorgpoort.veger.bestand-rust=1s",
                "--zorgpoort.veger.staat-rust=1s"));
    argumenten.addAll(List.of(instellingen));
    Poortproces poort = voer(map.getParent(), argumenten);
    try {
      poort.wachtTotOpen();
      return poort;
    } catch (Exception | AssertionError e) {
      poort.close();
      throw e;
    }
  }

  /** Starts any command; a compiler that optimises less is ready sooner. */
  Poortproces voer(Path uitvoermap, List<String> argumenten) throws IOException {
    List<String> opdracht =
        new ArrayList<>(
            List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar.toString()));
    opdracht.addAll(argumenten);
    return Poortproces.voer(uitvoermap, opdracht);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
