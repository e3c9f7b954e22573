package nl.zorgpoort.partner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One code, or a range of codes such as {@code 30999001-30999079} with both ends included. */
final class Codereeks {
  private static final Pattern VORM = Pattern.compile("([0-9]{8})(?:-([0-9]{8}))?");

  /** A slip in a range must not fill the memory. */
  private static final int GROOTSTE = 10_000;

  private Codereeks() {}

  /** The codes; empty when the text is no code or range, or the range is reversed or too large. */
  static Optional<List<String>> codes(String tekst) {
    var match = VORM.matcher(tekst);
    if (!match.matches()) {
      return Optional.empty();
    }
    int van = Integer.parseInt(match.group(1));
    int tot = match.group(2) == null ? van : Integer.parseInt(match.group(2));
    if (van > tot || tot - van >= GROOTSTE) {
      return Optional.empty();
    }
    return Optional.of(IntStream.rangeClosed(van, tot).mapToObj("%08d"::formatted).toList());
  }
}
