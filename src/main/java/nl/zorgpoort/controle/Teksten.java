package nl.zorgpoort.controle;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The sentences of findings, by kind of fault; {@code {0}} and on are filled in. */
public final class Teksten {
  private final Properties teksten = new Properties();

  /**
   * The sentences of one part of the program in one language.
   *
   * @param map folder of the resource, for example {@code controle}
   */
  public Teksten(String map, String taal) {
    String naam = "/" + map + "/teksten_" + taal + ".properties";
    try (InputStream in = Teksten.class.getResourceAsStream(naam)) {
      if (in == null) {
        throw new IllegalStateException(naam + " is missing");
      }
      teksten.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence for a kind of fault; a missing one is our own fault. */
  public String geef(String sleutel, Object... waarden) {
    String tekst = teksten.getProperty(sleutel);
    if (tekst == null) {
      throw new IllegalStateException("no text for " + sleutel);
    }
    for (int i = 0; i < waarden.length; i++) {
      tekst = tekst.replace("{" + i + "}", String.valueOf(waarden[i]));
    }
    return tekst;
  }
}
