package nl.zorgpoort.declaratie;

import nl.zorgpoort.declaratie.inhoud.Verzekerdevraag;
import nl.zorgpoort.referentie.Persoon;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;

/**
 * Reads insured records (02) by the roles of their standard. For one file, not for use by several
 * threads.
 */
final class Verzekerdelezer {
  private final Veldlezer bsn;
  private final Veldlezer uzovi;
  private final Veldlezer verzekerdennummer;
  private final Veldlezer geboren;
  private final Rubriek geboortedatum;
  private final Veldlezer geslacht;
  private final Veldlezer naam;

  Verzekerdelezer(Berichtstandaard heen) {
    bsn = new Veldlezer(heen.rol("verzekerde-bsn"));
    uzovi = new Veldlezer(heen.rol("verzekerde-uzovi"));
    verzekerdennummer = new Veldlezer(heen.rol("verzekerde-nummer"));
    geboortedatum = heen.rol("geboortedatum");
    geboren = new Veldlezer(geboortedatum);
    geslacht = new Veldlezer(heen.rol("geslacht"));
    naam = new Veldlezer(heen.rol("naam"));
  }

  /** The insured as the content rules see him; of a record without a finding. */
  Verzekerdevraag lees(byte[] record) {
    String wie = bsn.lees(record);
    String waar = uzovi.lees(record);
    String nummer = verzekerdennummer.lees(record);
    return new Verzekerdevraag(
        Persoon.sleutel(wie, waar, nummer, geboren.lees(record)),
        wie,
        waar,
        nummer,
        Veldwaarde.dag(Veldwaarde.datum(record, 0, geboortedatum)),
        geslacht.lees(record),
        naam.lees(record));
  }
}
