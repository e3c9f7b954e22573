package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of UTF-8 text on standard output, whatever the locale; closing it only flushes. */
final class Uitvoertekst implements AutoCloseable {
  private final OutputStreamWriter uit;

  Uitvoertekst(OutputStream stdout) {
    uit = new OutputStreamWriter(new Uitvoer(stdout), StandardCharsets.UTF_8);
  }

  void regel(String tekst) throws IOException {
    uit.write(tekst);
    uit.write('\n');
  }

  void regels(List<String> teksten) throws IOException {
    for (String tekst : teksten) {
      regel(tekst);
    }
  }

  void flush() throws IOException {
    uit.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
