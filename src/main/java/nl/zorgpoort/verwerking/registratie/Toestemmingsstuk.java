package nl.zorgpoort.verwerking.registratie;

/**
 * What an employee is asked about.
 *
 * @param taal {@code nl} or {@code en}
 * @param naam of the employee
 * @param ontvanger the provider that gets the registration
 * @param ontdubbelen whether part of the cost may go to the employee's health insurance
 */
public record Toestemmingsstuk(
    String registratieId,
    String mailadres,
    String taal,
    String naam,
    String werkgever,
    String interventie,
    String ontvanger,
    boolean ontdubbelen) {}
