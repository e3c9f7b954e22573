package nl.zorgpoort.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;
import nl.zorgpoort.standaard.Berichtstandaard;

/**
 * Writes a fictional declaration that the technical check finds nothing in, from the first day
 * after its month. Everything is drawn from {@link Random}, whose algorithm is part of its
 * specification, so that a seed gives the same bytes on every JDK.
 */
public final class Declaratiegenerator {
  /** Standards whose contents the generator knows. */
  public static final List<String> STANDAARDEN = List.of("AW319-1.4");

  private final Berichtstandaard standaard;

  /**
   * @throws IllegalArgumentException when the standard is not one of {@link #STANDAARDEN}
   */
  public Declaratiegenerator(Berichtstandaard standaard) {
    if (!STANDAARDEN.contains(standaard.id())) {
      throw new IllegalArgumentException("no generator for " + standaard.id());
    }
    this.standaard = standaard;
  }

  /** Writes the declaration record by record; memory does not grow with its size. */
  public void schrijf(Declaratievraag vraag, OutputStream uit) throws IOException {
    new Declaratieschrijver(standaard, vraag, uit).schrijf();
  }

  /**
   * Writes the register in which a declaration has nothing wrong, table by table.
   *
   * @param tabellen opens the file of a table by its name, for example {@code verzekerden.csv}
   */
  public static void schrijfRegister(Declaratievraag vraag, Tabelbron tabellen) throws IOException {
    new Registerschrijver(vraag, tabellen).schrijf();
  }

  /** Where the tables of a register go. */
  @FunctionalInterface
  public interface Tabelbron {
    /** A new file; closed by who asked for it. */
    Appendable open(String naam) throws IOException;
  }
}
