package nl.zorgpoort.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zorgpoort.declaratie.Weergave;
import nl.zorgpoort.grootboek.Balans;
import nl.zorgpoort.grootboek.Balansartikel;
import nl.zorgpoort.grootboek.Balanstotaal;
import nl.zorgpoort.grootboek.Overtreding;
import nl.zorgpoort.verwerking.balans.Balanceren;

/** A proof of the books in Dutch, as tables, amounts in euros. */
final class Balanstekst implements Balansvorm {
  private static final String GEEN = "-";
  private static final int BREEDTE = 16;

  @Override
  public List<String> regels(Balanceren.Uitkomst uitkomst) {
    List<String> uit = new ArrayList<>();
    Balans.Stand stand = uitkomst.stand();
    uit.add(
        "%s bestanden, %s beoordeelde regels; %s bestanden uit de testomgeving apart nagerekend."
            .formatted(
                Weergave.aantal(stand.totaal().bestanden()),
                Weergave.aantal(stand.totaal().regels()),
                Weergave.aantal(stand.proefbestanden())));
    uit.add("");
    uit.addAll(rekeningen(stand.totaal()).regels());
    voegToe(uit, "RUN", stand.runs());
    voegToe(uit, "DECLARANT", stand.aanbieders());
    uit.add("");
    uitkomst.overtredingen().forEach(o -> uit.addAll(Alinea.regels(0, overtreding(o))));
    long rest = stand.overtredingen() - uitkomst.overtredingen().size();
    if (rest > 0) {
      uit.add("En nog %s overtredingen.".formatted(Weergave.aantal(rest)));
    }
    uit.add(
        stand.klopt()
            ? "De boeken kloppen: ingediend = toegekend + afgewezen + open, en regels, journaal en"
                + " retours zeggen hetzelfde."
            : "De boeken kloppen niet. Er wordt niet betaald tot een volgende balance niets meer"
                + " vindt.");
    return uit;
  }

  private static Tabel rekeningen(Balanstotaal t) {
    Tabel tabel = new Tabel("REKENING", rechts("REGELS"), rechts("JOURNAAL"), rechts("RETOURS"));
    tabel.rij(
        "INGEDIEND", euro(t.ingediend() - t.open()), euro(t.journaal().ingediend()), rechts(GEEN));
    tabel.rij("TOEGEKEND", euro(t.toegekend()), euro(t.journaal().toegekend()), euro(t.retour()));
    tabel.rij("AFGEWEZEN", euro(t.afgewezen()), euro(t.journaal().afgewezen()), rechts(GEEN));
    tabel.rij("OPEN", euro(t.open()), rechts(GEEN), rechts(GEEN));
    return tabel;
  }

  private static void voegToe(List<String> uit, String kop, Map<?, Balanstotaal> delen) {
    Tabel tabel =
        new Tabel(
            kop,
            rechts("BESTANDEN"),
            rechts("REGELS"),
            rechts("INGEDIEND"),
            rechts("TOEGEKEND"),
            rechts("AFGEWEZEN"),
            rechts("OPEN"));
    delen.forEach(
        (wie, t) ->
            tabel.rij(
                wie.toString(),
                rechts(Weergave.aantal(t.bestanden())),
                rechts(Weergave.aantal(t.regels())),
                euro(t.ingediend()),
                euro(t.toegekend()),
                euro(t.afgewezen()),
                euro(t.open())));
    if (!delen.isEmpty()) {
      uit.add("");
      uit.addAll(tabel.regels());
    }
  }

  private static String euro(long centen) {
    return rechts(Weergave.euro(centen));
  }

  private static String rechts(String tekst) {
    return " ".repeat(Math.max(0, BREEDTE - tekst.length())) + tekst;
  }

  private static String overtreding(Overtreding o) {
    return "Overtreding %s bij %s%s%s: %s, verwacht %s, gevonden %s."
        .formatted(
            o.artikel(),
            o.volgnummer() == 0
                ? Weergave.leesbaar(o.wie())
                : "aanlevering %d (%s)".formatted(o.volgnummer(), Weergave.leesbaar(o.wie())),
            o.regel() == 0 ? "" : ", regel " + o.regel(),
            posten(o),
            uitleg(o.artikel()),
            getal(o.artikel(), o.verwacht()),
            getal(o.artikel(), o.gevonden()));
  }

  private static String posten(Overtreding o) {
    String maand = o.maand().isEmpty() ? "" : ", maand " + o.maand();
    return o.posten().isEmpty()
        ? maand
        : maand
            + ", journaalpost "
            + o.posten().stream().map(String::valueOf).collect(Collectors.joining(" en "));
  }

  private static String getal(Balansartikel artikel, long waarde) {
    return switch (artikel) {
      case BESTAND_REGELS,
          REGEL_EENMAAL,
          CODES_BIJ_AFWIJKING,
          RETOUR_AANTAL,
          RETOUR_HEEL,
          JOURNAAL_LEEG,
          JOURNAAL_PARTIJ,
          OVERLOOP ->
          Weergave.aantal(waarde);
      default -> Weergave.euro(waarde) + " euro";
    };
  }

  private static String uitleg(Balansartikel artikel) {
    return switch (artikel) {
      case TEKEN -> "debet en credit lopen door elkaar";
      case HOOGSTENS_INGEDIEND -> "er is meer toegekend dan ingediend";
      case AFGEKEURD_IS_NUL -> "een afgekeurde regel heeft een toegekend bedrag";
      case TOEGEKEND_IS_IETS ->
          "er is iets berekend en niet afgekeurd, en toch is er niets toegekend";
      case CODES_BIJ_AFWIJKING -> "de retourcodes passen niet bij het toegekende bedrag";
      case REGEL_EENMAAL -> "de regel staat er twee keer";
      case POSTEN_OP_NUL -> "de journaalposten tellen niet op tot nul";
      case JOURNAAL_INGEDIEND -> "het journaal heeft een ander ingediend bedrag dan de regels";
      case JOURNAAL_TOEGEKEND -> "het journaal heeft een ander toegekend bedrag dan de regels";
      case JOURNAAL_PARTIJ -> "er staan journaalposten van een andere declarant of uitvoerder";
      case JOURNAAL_LEEG -> "er is geboekt waar niets geboekt mag zijn";
      case BESTAND_REGELS -> "het bestand noemt een ander aantal regels";
      case BESTAND_INGEDIEND -> "het bestand noemt een ander ingediend bedrag dan de regels";
      case BESTAND_TOEGEKEND -> "het bestand noemt een ander toegekend bedrag dan de regels";
      case BESTAND_CONTROLE -> "bij de controle was een ander bedrag ingediend";
      case RETOUR_TOTAAL -> "het sluitrecord van de retour noemt een ander toegekend bedrag";
      case RETOUR_REGELS -> "de regels in de retour noemen een ander toegekend bedrag";
      case RETOUR_AANTAL -> "de retour heeft een ander aantal regels";
      case RETOUR_HEEL -> "de opgeslagen retour ontbreekt of is niet meer zoals hij gemaakt is";
      case AANBIEDER -> "regels, journaal en retours van de declarant verschillen";
      case RUN -> "regels, journaal en retours van de run verschillen";
      case OVERLOOP -> "de bedragen zijn te groot om op te tellen";
    };
  }
}
