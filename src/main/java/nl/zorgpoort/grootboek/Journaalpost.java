package nl.zorgpoort.grootboek;

/**
 * One post of the journal.
 *
 * @param aanbieder AGB code of the declarant, eight digits
 * @param uzovi UZOVI number of the care office, four digits
 * @param maand month of care, {@code EEJJMM}; {@code 000000} when unreadable
 * @param bedrag eurocents, debit positive, credit negative
 */
public record Journaalpost(
    Rekening rekening, String aanbieder, String uzovi, String maand, long bedrag) {}
