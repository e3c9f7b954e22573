package nl.zorgpoort.kanaal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord.Melding;

/**
 * Sentences for what is wrong with a message, without anything of its content: an answer may be
 * read by others than who wrote the message.
 */
final class Schemateksten {
  private static final String SCHENDING = "BX002";

  /** What a sentence is called that says what belongs there. */
  private static final String MET = ".met";

  private final Properties nl = laad("nl");
  private final Properties en = laad("en");

  private static Properties laad(String taal) {
    String bron = "/xml/meldingen_" + taal + ".properties";
    try (InputStream in =
            Objects.requireNonNull(Schemateksten.class.getResourceAsStream(bron), bron);
        Reader lezer = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Properties teksten = new Properties();
      teksten.load(lezer);
      return teksten;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A violation of an XSD at its place.
   *
   * @param bericht of the validator, which begins with a key such as {@code cvc-pattern-valid}
   * @param element in which it was found; empty when the XSD has no such element
   */
  Melding schending(String bericht, Optional<String> element, int regel, int kolom) {
    Schending schending = Schending.van(bericht);
    String sleutel = sleutel(schending.sleutel());
    return new Melding(
        SCHENDING,
        Math.max(regel, 0),
        Math.max(kolom, 0),
        zin(nl, sleutel, schending, element),
        zin(en, sleutel, schending, element));
  }

  /** Finer keys fall back on the one they begin with. */
  private String sleutel(String sleutel) {
    String naam = sleutel;
    while (!nl.containsKey(naam)) {
      int punt = naam.lastIndexOf('.');
      if (punt < 0) {
        return "cvc";
      }
      naam = naam.substring(0, punt);
    }
    return naam;
  }

  private static String zin(
      Properties teksten, String sleutel, Schending schending, Optional<String> element) {
    Optional<String> hoort =
        schending.hoort(naam -> Optional.ofNullable(teksten.getProperty(naam)));
    String zin =
        hoort
            .flatMap(h -> tekst(teksten, sleutel + MET).map(t -> t.replace("{0}", h)))
            .orElseGet(() -> tekst(teksten, sleutel).orElseThrow());
    return element.map(e -> e + ": " + zin).orElse(zin);
  }

  private static Optional<String> tekst(Properties teksten, String sleutel) {
    return Optional.ofNullable(teksten.getProperty(sleutel));
  }

  /**
   * What made us refuse or not read on.
   *
   * @param getal that the sentence names
   */
  Melding fout(Xmlfout fout, int regel, int kolom, long getal) {
    String waarde = Long.toString(getal);
    return new Melding(
        fout.code(),
        Math.max(regel, 0),
        Math.max(kolom, 0),
        tekst(nl, fout.sleutel()).orElseThrow().replace("{0}", waarde),
        tekst(en, fout.sleutel()).orElseThrow().replace("{0}", waarde));
  }
}
