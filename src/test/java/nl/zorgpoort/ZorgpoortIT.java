package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as a process of its own. */
class ZorgpoortIT {
  private static final String HEEN = "samples/aw319/veel-verzekerdefouten/1-september.txt";

  @TempDir Path map;

  @Test
  void anOfflineCommandLoadsNothingOfSpringButTheLoaderOfTheJar() throws Exception {
    Path geladen = map.resolve("geladen.txt");
    int exitcode = voer(List.of("-Xlog:class+load:file=" + geladen), "check", "--json", HEEN);
    assertThat(exitcode).isEqualTo(1);
    assertThat(Files.readAllLines(geladen))
        .anyMatch(r -> r.contains("nl.zorgpoort.cli.CheckCommand"))
        .noneMatch(
            r ->
                r.contains("org.springframework") && !r.contains("org.springframework.boot.loader"))
        .noneMatch(r -> r.contains("org.apache.camel") || r.contains("org.h2"));
  }

  @Test
  void outputIsUtf8WhateverTheLocaleOfTheMachine() throws Exception {
    assertThat(voer(List.of("-Dfile.encoding=US-ASCII"), "check", HEEN)).isEqualTo(1);
    assertThat(Files.readString(map.resolve("uit"), StandardCharsets.UTF_8)).contains("Østerwold");
  }

  @Test
  void wrongUseIsNotTakenForFindings() throws Exception {
    assertThat(voer(List.of(), "check")).isEqualTo(64);
    assertThat(map.resolve("fout")).hasContent("Ontbreekt: BESTAND\nHulp: zorgpoort check --help");
  }

  private int voer(List<String> jvm, String... args) throws IOException, InterruptedException {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(jvm);
    opdracht.addAll(List.of("-jar", System.getProperty("zorgpoort.jar")));
    opdracht.addAll(List.of(args));
    Process proces =
        new ProcessBuilder(opdracht)
            .redirectOutput(map.resolve("uit").toFile())
            .redirectError(map.resolve("fout").toFile())
            .start();
    assertThat(proces.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return proces.exitValue();
  }
}
