package nl.zorgpoort.kanaal.sftp;

import java.util.List;
import java.util.Locale;

/**
 * Names of files, which are chosen by a sender and so are opaque: only what would make one a path
 * is refused.
 */
final class Bestandsnaam {
  private static final List<String> TIJDELIJK = List.of(".part", ".tmp", ".filepart");

  private Bestandsnaam() {}

  /** Whether a client uses such a name while it is still sending. */
  static boolean isTijdelijk(String naam) {
    var klein = naam.toLowerCase(Locale.ROOT);
    return naam.startsWith(".") || TIJDELIJK.stream().anyMatch(klein::endsWith);
  }

  /** Returns the name, or throws when it is a path instead of a name. */
  static String veilig(String naam) {
    if (naam.isEmpty()
        || naam.equals(".")
        || naam.equals("..")
        || naam.indexOf('/') >= 0
        || naam.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("not the name of a file");
    }
    return naam;
  }
}
