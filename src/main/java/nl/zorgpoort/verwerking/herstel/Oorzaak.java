package nl.zorgpoort.verwerking.herstel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says what failed without its message, because messages of drivers and parsers quote what they
 * choke on, and that may be a BSN.
 */
public final class Oorzaak {
  private static final int DIEPTE = 5;
  private static final String VAN_ONS = "nl.zorgpoort.";

  private Oorzaak() {}

  /** Classes of the exception and its causes, and where in our code it came by. */
  public static String van(Throwable fout) {
    List<String> keten = new ArrayList<>();
    Throwable deze = fout;
    while (deze != null && keten.size() < DIEPTE) {
      keten.add(deze.getClass().getName());
      deze = deze.getCause();
    }
    return String.join(" <- ", keten) + plaats(fout);
  }

  private static String plaats(Throwable fout) {
    return Arrays.stream(fout.getStackTrace())
        .filter(regel -> regel.getClassName().startsWith(VAN_ONS))
        .findFirst()
        .map(r -> " at %s.%s:%d".formatted(r.getClassName(), r.getMethodName(), r.getLineNumber()))
        .orElse("");
  }
}
