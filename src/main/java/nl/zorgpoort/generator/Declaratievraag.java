package nl.zorgpoort.generator;

import java.time.YearMonth;

/**
 * Which fictional declaration is wanted; the same question gives the same bytes on any machine.
 *
 * @param verzekerden number of 02 records
 * @param prestaties number of 04 records in the whole file, at least one per insured
 * @param seed start of everything that is drawn, the invoice number included
 * @param maand period of the declaration and month of all care in it
 * @param agb institution that declares and gave the care (0112, 0420)
 * @param uzovi care office (0108, 0204)
 */
public record Declaratievraag(
    int verzekerden, int prestaties, long seed, YearMonth maand, String agb, String uzovi) {

  /** What the six digits of 9904 hold. */
  public static final int MAXIMUM_PRESTATIES = 999_999;

  private static final YearMonth EERSTE = YearMonth.of(2013, 1);
  private static final YearMonth LAATSTE = YearMonth.of(9999, 11);

  /**
   * Refuses a question that has no valid declaration as its answer.
   *
   * @throws IllegalArgumentException with a Dutch sentence for whoever asked
   */
  public Declaratievraag {
    eis(verzekerden >= 1, "Er is minstens 1 verzekerde nodig.");
    eis(
        prestaties >= verzekerden,
        "Elke verzekerde heeft minstens 1 prestatie: %d prestaties is te weinig voor %d verzekerden."
            .formatted(prestaties, verzekerden));
    eis(
        prestaties <= MAXIMUM_PRESTATIES,
        "Er passen hoogstens %d prestaties in een bestand.".formatted(MAXIMUM_PRESTATIES));
    eis(
        !maand.isBefore(EERSTE) && !maand.isAfter(LAATSTE),
        "De maand ligt van %s tot en met %s.".formatted(EERSTE, LAATSTE));
    eis(
        agb.matches("(?!00)[0-9]{2}(?!000000)[0-9]{6}"),
        "Een AGB-code heeft 8 cijfers: een zorgsoort en een nummer.");
    eis(uzovi.matches("(?!0000)[0-9]{4}"), "Een UZOVI-nummer heeft 4 cijfers.");
  }

  private static void eis(boolean voldaan, String anders) {
    if (!voldaan) {
      throw new IllegalArgumentException(anders);
    }
  }
}
