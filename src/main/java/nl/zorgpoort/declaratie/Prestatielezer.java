package nl.zorgpoort.declaratie;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.zorgpoort.grootboek.Regelbesluit;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;

/**
 * Reads service lines (04 records) by the roles of their standard; compiled once, safe for use by
 * many threads.
 */
final class Prestatielezer {
  private static final String ONLEESBARE_MAAND = "000000";
  private static final Pattern CIJFERS = Pattern.compile("[0-9]+");
  private static final Pattern DATUM = Pattern.compile("[0-9]{4}(0[1-9]|1[0-2])[0-9]{2}");

  private final Rubriek bsn;
  private final Rubriek uzovi;
  private final Rubriek verzekerdennummer;
  private final Rubriek begindatum;
  private final Rubriek einddatum;
  private final Rubriek functie;
  private final Rubriek zorgzwaarte;
  private final Rubriek prestatielijst;
  private final Rubriek prestatie;
  private final Rubriek aantal;
  private final Rubriek eenheid;
  private final Rubriek uitvoerder;
  private final Rubriek referentie;
  private final Rubriek vorige;
  private final Rubriek bedrag;
  private final Rubriek teken;

  Prestatielezer(Berichtstandaard heen) {
    bsn = heen.rol("prestatie-bsn");
    uzovi = heen.rol("prestatie-uzovi");
    verzekerdennummer = heen.rol("verzekerdennummer");
    begindatum = heen.rol("begindatum");
    einddatum = heen.rol("einddatum");
    functie = heen.rol("functie");
    zorgzwaarte = heen.rol("zorgzwaarte");
    prestatielijst = heen.rol("prestatielijst");
    prestatie = heen.rol("prestatie");
    aantal = heen.rol("aantal");
    eenheid = heen.rol("eenheid");
    uitvoerder = heen.rol("uitvoerder");
    referentie = heen.rol("referentie");
    vorige = heen.rol("vorige-referentie");
    bedrag = heen.rol("declaratiebedrag");
    teken = heen.rol("declaratiebedrag-dc");
  }

  /** The line as it is stored. */
  Prestatieregel lees(byte[] record, Regelbesluit besluit) {
    return new Prestatieregel(
        besluit,
        tekst(record, bsn),
        tekst(record, bsn),
        tekst(record, uzovi),
        tekst(record, verzekerdennummer),
        tekst(record, begindatum),
        tekst(record, einddatum),
        tekst(record, functie),
        tekst(record, zorgzwaarte),
        tekst(record, prestatielijst),
        tekst(record, prestatie),
        tekst(record, aantal),
        tekst(record, eenheid),
        tekst(record, uitvoerder),
        tekst(record, referentie),
        tekst(record, vorige),
        0);
  }

  /** Claimed cents, negative on a credit line; 0 when amount or sign is unreadable (decision 7). */
  long ingediend(byte[] record) {
    String cijfers = ruw(record, bedrag);
    if (!CIJFERS.matcher(cijfers).matches()) {
      return 0;
    }
    return switch (ruw(record, teken)) {
      case "D" -> Long.parseLong(cijfers);
      case "C" -> -Long.parseLong(cijfers);
      default -> 0;
    };
  }

  /** Month of care, EEJJMM of the begin date; {@code 000000} when that is no month. */
  String maand(byte[] record) {
    String datum = ruw(record, begindatum);
    return DATUM.matcher(datum).matches()
        ? datum.substring(0, ONLEESBARE_MAAND.length())
        : ONLEESBARE_MAAND;
  }

  private static String tekst(byte[] record, Rubriek veld) {
    return Voorloop.zonderVulling(ruw(record, veld));
  }

  private static String ruw(byte[] record, Rubriek veld) {
    return new String(record, veld.begin(), veld.lengte(), StandardCharsets.ISO_8859_1);
  }
}
