package nl.zorgpoort.kanaal.xml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the message of a validator says, in English, of the XSD; what it says of the content is left
 * out. The patterns are bound to the end of the message, because a value stands before it.
 */
record Schending(String sleutel, String bericht) {
  private static final Pattern VERWACHT =
      Pattern.compile("One of '\\{([^']*)\\}' is expected\\.\\z");
  private static final Pattern NAAM = Pattern.compile("(?:\"[^\"]*\":)?([\\w.-]+)(?:, |\\z)");
  private static final Pattern LIJST =
      Pattern.compile(
          "enumeration '\\[([^'\\]]*)\\]'\\. It must be a value from the enumeration\\.\\z");
  private static final Pattern LENGTE =
      Pattern.compile("(?:max|min)Length '(\\d+)' for type '[^']*'\\.\\z");
  private static final Pattern VORM = Pattern.compile(" for type '([^']*)'\\.\\z");
  private static final Pattern SOORT = Pattern.compile(" is not a valid value for '([^']*)'\\.\\z");

  static Schending van(String bericht) {
    int dubbelepunt = bericht.indexOf(": ");
    return new Schending(dubbelepunt < 0 ? "" : bericht.substring(0, dubbelepunt), bericht);
  }

  /**
   * What belongs at this place.
   *
   * @param tekst the sentence of a name, for what a type looks like
   */
  Optional<String> hoort(Function<String, Optional<String>> tekst) {
    return deel(VERWACHT)
        .map(Schending::namen)
        .or(() -> deel(LIJST))
        .or(() -> deel(LENGTE))
        .or(() -> deel(VORM).flatMap(type -> tekst.apply("vorm." + type)))
        .or(() -> deel(SOORT).flatMap(type -> tekst.apply("soort." + type)));
  }

  private Optional<String> deel(Pattern patroon) {
    Matcher gevonden = patroon.matcher(bericht);
    return gevonden.find() ? Optional.of(gevonden.group(1)) : Optional.empty();
  }

  private static String namen(String lijst) {
    List<String> namen = NAAM.matcher(lijst).results().map(naam -> naam.group(1)).toList();
    return namen.stream().collect(Collectors.joining(", "));
  }

  /** Whether it only says that an element or attribute is wrong by the violation before it. */
  boolean herhaalt() {
    return sleutel.equals("cvc-type.3.1.3")
        || sleutel.equals("cvc-attribute.3")
        || sleutel.equals("cvc-complex-type.2.2");
  }
}
