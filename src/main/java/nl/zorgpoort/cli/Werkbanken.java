package nl.zorgpoort.cli;

import java.util.List;

/** Opens the database for a command. */
@FunctionalInterface
public interface Werkbanken {

  /**
   * A workbench on the database that {@code run} would use with the same settings.
   *
   * @param instellingen as {@code run} takes them, for example {@code --zorgpoort.map=...}
   * @throws Databankfout when it cannot be opened
   */
  Werkbank open(List<String> instellingen);
}
