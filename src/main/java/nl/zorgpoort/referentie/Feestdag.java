package nl.zorgpoort.referentie;

import java.time.LocalDate;

/** A day that is no working day besides Saturday and Sunday. */
public record Feestdag(LocalDate dag, String naam) {}
