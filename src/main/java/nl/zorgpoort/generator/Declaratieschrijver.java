package nl.zorgpoort.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.Random;
import nl.zorgpoort.bericht.Recordbouwer;
import nl.zorgpoort.standaard.Berichtstandaard;

/** Writes one AW319: what stays the same is set once, the rest per record. */
final class Declaratieschrijver {
  /** Spreads seed and month, so that each month of a seed draws its own care. */
  private static final long MENGSEL = 0x9E3779B97F4A7C15L;

  private static final String WLZ = "187";
  private static final String WLZ_LIJST = "055";
  private static final String BETALING_AAN_INSTELLING = "04";

  private final Berichtstandaard standaard;
  private final Declaratievraag vraag;
  private final OutputStream uit;
  private final Random kans;
  private final String factuurnummer;
  private final Personen personen;
  private final Recordbouwer verzekerde;
  private final Recordbouwer prestatie;
  private int nummer;
  private int prestaties;
  private long totaal;

  Declaratieschrijver(Berichtstandaard standaard, Declaratievraag vraag, OutputStream uit) {
    this.standaard = standaard;
    this.vraag = vraag;
    this.uit = uit;
    kans = new Random(vraag.seed() ^ MENGSEL * dag(vraag.maand(), 1));
    factuurnummer = factuurnummer();
    personen = new Personen(vraag.seed());
    verzekerde = nieuw("02");
    prestatie = nieuw("04");
  }

  void schrijf() throws IOException {
    voorloop();
    vasteVelden();
    for (int i = 0; i < vraag.verzekerden(); i++) {
      prestaties(verzekerde(), aantalVoor(i));
    }
    sluit();
  }

  private void voorloop() throws IOException {
    YearMonth maand = vraag.maand();
    nieuw("01")
        .zet("0102", WLZ)
        .zet("0103", standaard.versienummer())
        .zet("0104", standaard.subversie())
        .zet("0105", "P")
        .zet("0108", vraag.uzovi())
        .zet("0112", vraag.agb())
        .zet("0113", BETALING_AAN_INSTELLING)
        .zet("0114", dag(maand, 1))
        .zet("0115", dag(maand, maand.lengthOfMonth()))
        .zet("0116", factuurnummer)
        .zet("0117", dag(maand.plusMonths(1), 1))
        .zet("0119", "EUR")
        .schrijf(uit);
  }

  private void vasteVelden() {
    String orgaan = vraag.uzovi().substring(2) + "01";
    verzekerde.zet("0204", vraag.uzovi()).zet("0224", orgaan);
    prestatie
        .zet("0404", vraag.uzovi())
        .zet("0407", 1)
        .zet("0408", orgaan)
        .zet("0416", WLZ_LIJST)
        .zet("0420", vraag.agb())
        .zet("0427", "D")
        .zet("0430", "D");
  }

  private Persoon verzekerde() throws IOException {
    Persoon persoon = personen.volgende();
    persoon.vul(verzekerde);
    persoon.vulPrestatie(prestatie);
    verzekerde.zet("0202", ++nummer).schrijf(uit);
    return persoon;
  }

  /** The lines are spread evenly; the first insured get what is left over. */
  private int aantalVoor(int verzekerde) {
    int rest = vraag.prestaties() % vraag.verzekerden();
    return vraag.prestaties() / vraag.verzekerden() + (verzekerde < rest ? 1 : 0);
  }

  private void prestaties(Persoon persoon, int aantal) throws IOException {
    int dagen = vraag.maand().lengthOfMonth();
    Prestatieplan plan = Prestatieplan.voor(persoon, aantal, dagen, kans);
    for (int i = 0; i < aantal; i++) {
      prestatie(plan.regel(i, kans));
    }
  }

  private void prestatie(Prestatieplan.Regel regel) throws IOException {
    Zorg zorg = regel.zorg();
    long bedrag = (long) zorg.tarief * regel.aantal();
    totaal += bedrag;
    prestatie
        .zet("0402", ++nummer)
        .zet("0412", zorg.functie)
        .zet("0413", zorg.zorgzwaarte)
        .zet("0414", dag(vraag.maand(), regel.begin()))
        .zet("0415", dag(vraag.maand(), regel.einde()))
        .zet("0417", zorg.prestatie)
        .zet("0418", regel.aantal())
        .zet("0419", zorg.eenheid)
        .zet("0425", zorg.tarief)
        .zet("0426", bedrag)
        .zet("0429", bedrag)
        .zet("0431", referentie())
        .schrijf(uit);
  }

  private void sluit() throws IOException {
    nieuw("99")
        .zet("9902", vraag.verzekerden())
        .zet("9904", vraag.prestaties())
        .zet("9906", nummer)
        .zet("9907", totaal)
        .zet("9908", "D")
        .schrijf(uit);
  }

  /** Year and month with seven drawn characters, so that another seed is another invoice. */
  private String factuurnummer() {
    StringBuilder tekst = new StringBuilder("G");
    tekst.append(dag(vraag.maand(), 1) / 100 % 10_000);
    while (tekst.length() < 12) {
      tekst.append(Character.toUpperCase(Character.forDigit(kans.nextInt(36), 36)));
    }
    return tekst.toString();
  }

  /** Unique over invoices: the invoice number with the number of the line. */
  private String referentie() {
    return factuurnummer + "-" + (1_000_000 + ++prestaties);
  }

  private Recordbouwer nieuw(String kenmerk) {
    return new Recordbouwer(standaard.verplicht(kenmerk));
  }

  private static int dag(YearMonth maand, int dag) {
    return (maand.getYear() * 100 + maand.getMonthValue()) * 100 + dag;
  }
}
