package nl.zorgpoort.opslag;

import java.util.function.Supplier;
import nl.zorgpoort.verwerking.naslag.ImportBezet;

/** The right to import, held by an open transaction on a connection of its own. */
final class Importslot implements AutoCloseable {
  private final Sessie sessie;

  private Importslot(Sessie sessie) {
    this.sessie = sessie;
  }

  /**
   * Takes it without waiting.
   *
   * @throws ImportBezet when somebody else has it
   */
  static Importslot neem(Databank databank) throws ImportBezet {
    Sessie sessie = Sessie.open(databank);
    sessie.begin();
    boolean vrij =
        sessie
            .databank()
            .sql("select naam from slot where naam = 'naslag' for update skip locked")
            .query(String.class)
            .optional()
            .isPresent();
    if (!vrij) {
      sessie.close();
      throw new ImportBezet();
    }
    return new Importslot(sessie);
  }

  /**
   * Does something while nobody else imports.
   *
   * @throws ImportBezet when somebody else does
   */
  static <T> T terwijl(Databank databank, Supplier<T> werk) throws ImportBezet {
    Importslot slot = neem(databank);
    try {
      return werk.get();
    } finally {
      slot.close();
    }
  }

  @Override
  public void close() {
    sessie.close();
  }
}
