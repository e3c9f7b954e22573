package nl.zorgpoort.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.zorgpoort.bedrijfszorg.declaratie.Retourteksten;
import nl.zorgpoort.kanaal.xml.Factuurxml;
import nl.zorgpoort.verwerking.Xmlgrenzen;
import nl.zorgpoort.verwerking.factuur.Factuurpost.Lezing;

/**
 * How long it takes to refuse messages that are built to cost time or memory: from a stream that is
 * made as it is read, the first time in a process and after that.
 */
final class Xmlaanvallen {
  private static final String WORTEL =
      "<factuur xmlns=\"urn:zorgpoort:bedrijfszorg:declaratie:1.0\">";
  private static final int RONDES = 7;
  private static final long GIGABYTE = 1L << 30;

  private final Map<String, Aanval> aanvallen = new LinkedHashMap<>();
  private final Factuurxml post;

  /** A message: what it begins with, and what then comes without end. */
  private record Aanval(String begin, String vulling) {
    Vulstroom stroom() {
      return new Vulstroom(begin, vulling);
    }
  }

  private Xmlaanvallen() throws IOException {
    Path codes = Path.of("src/main/resources/bedrijfszorg/retourcodes.csv");
    post = new Factuurxml(new Retourteksten(Files.readString(codes)));
    String factuur = Files.readString(Path.of("samples/bedrijfszorg-declaratie/factuur.xml"));
    String totDocument = factuur.substring(0, factuur.indexOf("<document>") + 10);
    met(
        "external entity",
        "<!DOCTYPE f [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + WORTEL,
        "a");
    met("billion laughs", "<!DOCTYPE f [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">", "&b;");
    met("quadratic blowup", "<!DOCTYPE f [<!ENTITY a \"", "a");
    met("attribute without end", WORTEL + "<kenmerk a=\"", "a");
    met("comment without end", WORTEL + "<!--", "- ");
    met("text without end", WORTEL + "<kenmerk>", "a");
    met("depth without end", WORTEL, "<a>");
    met("elements without end", WORTEL, "<a/>");
    met("violations without end", WORTEL, "<declaratie x='1'/>");
    met("base64 without end", totDocument, "JVBERi0x");
    met("white space without end", totDocument, " \n");
    met("UTF-16", "\ufeff<\0f\0", "a\0");
  }

  private void met(String naam, String begin, String vulling) {
    aanvallen.put(naam, new Aanval(begin, vulling));
  }

  /** Measures all, and gives the rows of a table. */
  static void meet(Consumer<String> uit) throws IOException {
    new Xmlaanvallen().meetAlle(uit);
  }

  private void meetAlle(Consumer<String> uit) throws IOException {
    uit.accept("| XML | bytes taken | first ms | longest of the next 7, ms | heap asked, MB |");
    uit.accept("|---|---:|---:|---:|---:|");
    for (Map.Entry<String, Aanval> aanval : aanvallen.entrySet()) {
      Vulstroom stroom = aanval.getValue().stroom();
      double eerste = milliseconden(stroom);
      double langste = 0;
      for (int n = 0; n < RONDES; n++) {
        langste = Math.max(langste, milliseconden(aanval.getValue().stroom()));
      }
      long heap = toegewezen(aanval.getValue().stroom());
      uit.accept(
          String.format(
              Locale.ROOT,
              "| %s | %,d | %.1f | %.1f | %.1f |",
              aanval.getKey(),
              stroom.genomen,
              eerste,
              langste,
              heap / 1e6));
    }
  }

  private double milliseconden(InputStream in) throws IOException {
    long begin = System.nanoTime();
    if (!(post.lees(in, new Xmlgrenzen(32 << 20, 10 << 20)) instanceof Lezing.Fout)) {
      throw new IllegalStateException("an attack was taken in");
    }
    return (System.nanoTime() - begin) / 1e6;
  }

  private long toegewezen(InputStream in) throws IOException {
    com.sun.management.ThreadMXBean teller =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long eerst = teller.getCurrentThreadAllocatedBytes();
    milliseconden(in);
    return teller.getCurrentThreadAllocatedBytes() - eerst;
  }

  /** A gigabyte of one thing over and over. */
  private static final class Vulstroom extends InputStream {
    private final byte[] begin;
    private final byte[] vulling;
    private long genomen;

    Vulstroom(String begin, String vulling) {
      this.begin = begin.getBytes(StandardCharsets.UTF_8);
      this.vulling = vulling.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      if (genomen >= GIGABYTE) {
        return -1;
      }
      long plek = genomen++;
      return plek < begin.length
          ? begin[(int) plek]
          : vulling[(int) ((plek - begin.length) % vulling.length)];
    }

    @Override
    public int read(byte[] doel, int van, int aantal) {
      int n = 0;
      while (n < aantal && genomen < GIGABYTE) {
        doel[van + n++] = (byte) read();
      }
      return n == 0 ? -1 : n;
    }
  }
}
