package nl.zorgpoort.referentie;

/** A care office or insurer that this installation decides for (rule C05). */
public record Zorgkantoor(String uzovi, String naam, Periode geldig) {}
