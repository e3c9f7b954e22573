package nl.zorgpoort.declaratie.inhoud;

import nl.zorgpoort.referentie.Periode;

/**
 * What makes two lines the same care (rules F08 and G11): person, 0412 to 0417, 0419 and 0420.
 * Number and amount are not in it.
 *
 * @param persoon key of {@link nl.zorgpoort.referentie.Persoon}; personal data
 */
record Prestatiesleutel(
    String persoon,
    String functie,
    String zorgzwaarte,
    Periode zorg,
    String lijst,
    String prestatie,
    String eenheid,
    String uitvoerder) {

  /** Of what differs most between the lines of one person, among whom it is looked up. */
  @Override
  public int hashCode() {
    return (zorg.van().hashCode() * 31 + prestatie.hashCode()) * 31 + uitvoerder.hashCode();
  }

  static Prestatiesleutel van(Declaratieregel r) {
    return new Prestatiesleutel(
        r.persoon(),
        r.functie(),
        r.zorgzwaarte(),
        r.zorg(),
        r.lijst(),
        r.prestatie(),
        r.eenheid(),
        r.uitvoerder());
  }

  static Prestatiesleutel van(EerdereRegel r) {
    return new Prestatiesleutel(
        r.persoon(),
        r.functie(),
        r.zorgzwaarte(),
        r.zorg(),
        r.lijst(),
        r.prestatie(),
        r.eenheid(),
        r.uitvoerder());
  }
}
