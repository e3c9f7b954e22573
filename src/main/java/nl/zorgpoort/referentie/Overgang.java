package nl.zorgpoort.referentie;

/**
 * On how many days two stays may overlap, when one ends and the other begins (rule G10).
 *
 * @param groep prestatiegroep of the stay that ends
 * @param volgende prestatiegroep of the stay that begins
 */
public record Overgang(String groep, String volgende, int dagen, Periode geldig) {}
