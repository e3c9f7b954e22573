package nl.zorgpoort.declaratie;

import java.time.LocalDate;
import nl.zorgpoort.declaratie.inhoud.Creditvergelijking;
import nl.zorgpoort.declaratie.inhoud.Declaratieregel;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Persoon;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;

/**
 * Reads service lines (04 records) by the roles of their standard. For one file, not for use by
 * several threads.
 */
final class Prestatielezer {
  private static final String ONLEESBARE_MAAND = "000000";

  private final Veldlezer bsn;
  private final Veldlezer uzovi;
  private final Veldlezer verzekerdennummer;
  private final Veldlezer geboren;
  private final Veldlezer begindatum;
  private final Veldlezer einddatum;
  private final Veldlezer maand;
  private final Veldlezer besluitnummer;
  private final Veldlezer functie;
  private final Veldlezer zorgzwaarte;
  private final Veldlezer lijst;
  private final Veldlezer prestatie;
  private final Veldlezer aantal;
  private final Veldlezer eenheid;
  private final Veldlezer uitvoerder;
  private final Veldlezer referentie;
  private final Veldlezer vorige;
  private final Rubriek van;
  private final Rubriek tot;
  private final Rubriek hoeveel;
  private final Rubriek tarief;
  private final Rubriek berekend;
  private final Rubriek bedrag;
  private final Rubriek teken;
  private final Creditvergelijking vergelijking;

  Prestatielezer(Berichtstandaard heen) {
    bsn = new Veldlezer(heen.rol("prestatie-bsn"));
    uzovi = new Veldlezer(heen.rol("prestatie-uzovi"));
    verzekerdennummer = new Veldlezer(heen.rol("verzekerdennummer"));
    geboren = new Veldlezer(heen.rol("geboortedatum"));
    van = heen.rol("begindatum");
    tot = heen.rol("einddatum");
    begindatum = new Veldlezer(van);
    einddatum = new Veldlezer(tot);
    maand = new Veldlezer(van.begin(), van.begin() + ONLEESBARE_MAAND.length());
    besluitnummer = new Veldlezer(heen.rol("besluitnummer"));
    functie = new Veldlezer(heen.rol("functie"));
    zorgzwaarte = new Veldlezer(heen.rol("zorgzwaarte"));
    lijst = new Veldlezer(heen.rol("prestatielijst"));
    prestatie = new Veldlezer(heen.rol("prestatie"));
    hoeveel = heen.rol("aantal");
    aantal = new Veldlezer(hoeveel);
    eenheid = new Veldlezer(heen.rol("eenheid"));
    uitvoerder = new Veldlezer(heen.rol("uitvoerder"));
    referentie = new Veldlezer(heen.rol("referentie"));
    vorige = new Veldlezer(heen.rol("vorige-referentie"));
    tarief = heen.rol("tarief");
    berekend = heen.rol("berekend");
    bedrag = heen.rol("declaratiebedrag");
    teken = heen.rol("declaratiebedrag-dc");
    vergelijking = new Creditvergelijking(heen);
  }

  /**
   * What a line says, whether it is sound or not.
   *
   * @param verzekerde the 02 that it stands under
   */
  Regelvelden lees(byte[] record, byte[] verzekerde) {
    String wie = bsn.lees(record);
    String waar = uzovi.lees(record);
    String nummer = verzekerdennummer.lees(record);
    String persoon = Persoon.sleutel(wie, waar, nummer, geboren.lees(verzekerde));
    return new Regelvelden(
        persoon,
        wie,
        waar,
        nummer,
        begindatum.lees(record),
        einddatum.lees(record),
        Veldwaarde.heeftMaand(record, van) ? maand.lees(record) : ONLEESBARE_MAAND,
        functie.lees(record),
        zorgzwaarte.lees(record),
        lijst.lees(record),
        prestatie.lees(record),
        aantal.lees(record),
        eenheid.lees(record),
        uitvoerder.lees(record),
        referentie.lees(record),
        vorige.lees(record),
        ingediend(record),
        record[teken.begin()] == 'C',
        vergelijking.waarde(record, persoon));
  }

  private long ingediend(byte[] record) {
    long centen = Veldwaarde.getal(record, 0, bedrag);
    if (centen == Veldwaarde.ONLEESBAAR) {
      return 0;
    }
    return switch (record[teken.begin()]) {
      case 'D' -> centen;
      case 'C' -> -centen;
      default -> 0;
    };
  }

  /**
   * The line as the content rules see it.
   *
   * @param record one without a finding
   * @param velden what {@link #lees} said of it
   */
  Declaratieregel vraag(Heenrecord record, Regelvelden velden) {
    byte[] bytes = record.bytes();
    return new Declaratieregel(
        record.regel(),
        velden.persoon(),
        velden.uzovi(),
        besluitnummer.lees(bytes),
        velden.functie(),
        velden.zorgzwaarte(),
        new Periode(dag(bytes, van), dag(bytes, tot)),
        velden.lijst(),
        velden.prestatie(),
        (int) getal(bytes, hoeveel),
        velden.eenheid(),
        velden.uitvoerder(),
        getal(bytes, tarief),
        getal(bytes, berekend),
        getal(bytes, bedrag),
        velden.credit(),
        velden.referentie(),
        velden.vorige(),
        velden.vergelijking(),
        vergelijking.met(bytes));
  }

  private static LocalDate dag(byte[] bytes, Rubriek veld) {
    return Veldwaarde.dag(Math.toIntExact(gelezen(Veldwaarde.datum(bytes, 0, veld), veld)));
  }

  private static long getal(byte[] bytes, Rubriek veld) {
    return gelezen(Veldwaarde.getal(bytes, 0, veld), veld);
  }

  private static long gelezen(long waarde, Rubriek veld) {
    if (waarde == Veldwaarde.ONLEESBAAR) {
      throw new IllegalStateException(veld.nummer() + " passed the check, but is unreadable");
    }
    return waarde;
  }
}
