package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import nl.zorgpoort.referentie.Periode;

/** A service line as a test writes it: claimed, or decided before. */
record Proefregel(
    String persoon,
    String functie,
    Periode zorg,
    String prestatie,
    int aantal,
    String uitvoerder,
    long bedrag,
    String referentie,
    String vorige) {
  static final String PERSOON = "999990019";
  static final String ZELF = "30999001";
  static final String ANDER = "30999002";
  static final LocalDate ONTVANGEN = LocalDate.of(2026, 10, 5);
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** A debit line of four hours on 7 September 2026, 200.00 euros. */
  static Proefregel debet(String referentie) {
    LocalDate dag = LocalDate.of(2026, 9, 7);
    return new Proefregel(
        PERSOON, "31", new Periode(dag, dag), "H126", 4, ZELF, 20000, referentie, "");
  }

  Proefregel persoon(String anders) {
    return new Proefregel(
        anders, functie, zorg, prestatie, aantal, uitvoerder, bedrag, referentie, vorige);
  }

  Proefregel zorg(String van, String tot) {
    Periode anders = new Periode(LocalDate.parse(van), LocalDate.parse(tot));
    return new Proefregel(
        persoon, functie, anders, prestatie, aantal, uitvoerder, bedrag, referentie, vorige);
  }

  Proefregel dag(String dag) {
    return zorg(dag, dag);
  }

  Proefregel prestatie(String anders) {
    return new Proefregel(
        persoon, functie, zorg, anders, aantal, uitvoerder, bedrag, referentie, vorige);
  }

  Proefregel aantal(int anders) {
    return new Proefregel(
        persoon, functie, zorg, prestatie, anders, uitvoerder, bedrag, referentie, vorige);
  }

  Proefregel uitvoerder(String anders) {
    return new Proefregel(
        persoon, functie, zorg, prestatie, aantal, anders, bedrag, referentie, vorige);
  }

  Proefregel bedrag(long anders) {
    return new Proefregel(
        persoon, functie, zorg, prestatie, aantal, uitvoerder, anders, referentie, vorige);
  }

  /** The same care under another reference. */
  Proefregel als(String anders) {
    return new Proefregel(
        persoon, functie, zorg, prestatie, aantal, uitvoerder, bedrag, anders, vorige);
  }

  /** The credit line on this line. */
  Proefregel credit(String eigen) {
    return new Proefregel(
        persoon, functie, zorg, prestatie, aantal, uitvoerder, bedrag, eigen, referentie);
  }

  boolean isCredit() {
    return !vorige.isEmpty();
  }

  long vergelijking() {
    return Objects.hash(persoon, functie, zorg, prestatie, aantal, uitvoerder);
  }

  /** As the content check sees it. */
  Declaratieregel regel(int nummer, Veldverschil... verschillen) {
    return new Declaratieregel(
        nummer,
        persoon,
        "5521",
        "410000002",
        functie,
        "000",
        zorg,
        "055",
        prestatie,
        aantal,
        "04",
        uitvoerder,
        bedrag / aantal,
        bedrag,
        bedrag,
        isCredit(),
        referentie,
        vorige,
        vergelijking(),
        eerder -> List.of(verschillen));
  }

  /** As line 4 of {@code sept.txt}, delivery 1, received in September and granted as claimed. */
  EerdereRegel eerder() {
    return eerder(1, "sept.txt", 4, LocalDate.of(2026, 9, 21), ZELF, bedrag, false);
  }

  EerdereRegel eerder(
      long volgnummer,
      String bestand,
      int nummer,
      LocalDate ontvangen,
      String declarant,
      long toegekend,
      boolean afgekeurd) {
    int teken = isCredit() ? -1 : 1;
    return new EerdereRegel(
        volgnummer,
        bestand,
        nummer,
        ontvangen.atTime(23, 30).atZone(AMSTERDAM).toInstant(),
        declarant,
        persoon,
        functie,
        "000",
        zorg,
        "055",
        prestatie,
        aantal,
        "04",
        uitvoerder,
        teken * bedrag,
        teken * toegekend,
        afgekeurd,
        referentie,
        vorige,
        vergelijking());
  }
}
