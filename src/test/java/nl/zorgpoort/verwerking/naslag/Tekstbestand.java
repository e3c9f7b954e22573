package nl.zorgpoort.verwerking.naslag;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file in memory. */
public record Tekstbestand(String naam, byte[] bytes) implements Naslagbestand {

  /** Its lines as UTF-8 text. */
  public static Tekstbestand van(String naam, String... regels) {
    return new Tekstbestand(
        naam, (String.join("\n", regels) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public long grootte() {
    return bytes.length;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
