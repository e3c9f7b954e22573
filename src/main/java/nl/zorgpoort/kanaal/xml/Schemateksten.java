package nl.zorgpoort.kanaal.xml;

import java.util.List;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord.Melding;

/**
 * Sentences for violations of an XSD, without the value that was found: an answer may be read by
 * others than who wrote the message.
 */
final class Schemateksten {
  private static final String GEEN_XML = "BX001";
  private static final String SCHENDING = "BX002";
  private static final String TE_GROOT = "BX003";

  /** First that fits the key with which a validator's message begins. */
  private static final List<Melding> SCHENDINGEN =
      List.of(
          zin("cvc-elt", "Dit element kennen wij niet.", "We do not know this element."),
          zin(
              "cvc-complex-type.2.4.b",
              "Hier ontbreekt een element.",
              "An element is missing here."),
          zin(
              "cvc-complex-type.2.4",
              "Op deze plaats hoort een ander element.",
              "Another element belongs here."),
          zin("cvc-complex-type.2.3", "Hier hoort geen tekst.", "No text belongs here."),
          zin("cvc-complex-type.2.1", "Dit element hoort leeg te zijn.", "This must be empty."),
          zin(
              "cvc-complex-type.3",
              "Dit attribuut kennen wij niet.",
              "We do not know this attribute."),
          zin("cvc-complex-type.4", "Hier ontbreekt een attribuut.", "An attribute is missing."),
          zin(
              "cvc-enumeration",
              "Deze waarde staat niet in de lijst.",
              "This value is not in the list."),
          zin(
              "cvc-pattern",
              "Deze waarde heeft niet de vorm die is afgesproken.",
              "This value has not the agreed form."),
          zin("cvc-minLength", "Deze waarde is te kort.", "This value is too short."),
          zin("cvc-maxLength", "Deze waarde is te lang.", "This value is too long."),
          zin(
              "cvc-datatype",
              "Deze waarde is niet van de juiste soort.",
              "This value is not of the right kind."));

  private static final Melding OVERIG =
      zin("", "Dit past niet bij het XSD.", "This does not hold to the XSD.");

  private static Melding zin(String sleutel, String nl, String en) {
    return new Melding(sleutel, 0, 0, nl, en);
  }

  /** A violation at its place. */
  Melding schending(String bericht, int regel, int kolom) {
    Melding zin =
        SCHENDINGEN.stream().filter(s -> bericht.startsWith(s.code())).findFirst().orElse(OVERIG);
    return new Melding(SCHENDING, Math.max(regel, 0), Math.max(kolom, 0), zin.nl(), zin.en());
  }

  /** What a parser does not accept as XML, or we do not: a DTD, too deep, wrong characters. */
  Melding geenXml(int regel, int kolom) {
    return new Melding(
        GEEN_XML,
        Math.max(regel, 0),
        Math.max(kolom, 0),
        "Vanaf deze plaats is het geen XML in UTF-8 zonder DTD.",
        "From here on this is no XML in UTF-8 without a DTD.");
  }

  /** More bytes than a message may have. */
  Melding teGroot(int grootste) {
    return new Melding(
        TE_GROOT,
        0,
        0,
        "Het bericht is groter dan %d bytes.".formatted(grootste),
        "The message is larger than %d bytes.".formatted(grootste));
  }
}
