package nl.zorgpoort.cli;

import java.util.List;
import java.util.stream.Stream;
import nl.zorgpoort.grootboek.Balanstotaal;
import nl.zorgpoort.grootboek.Overtreding;
import nl.zorgpoort.verwerking.balans.Balanceren;

/** A proof of the books as JSON objects: the total, runs, declarants, violations; cents. */
final class Balansjson implements Balansvorm {
  @Override
  public List<String> regels(Balanceren.Uitkomst u) {
    Stream<Jsonregel> totaal =
        Stream.of(
            totaal("total", "", u.stand().totaal())
                .veld("testFiles", u.stand().proefbestanden())
                .veld("violations", u.stand().overtredingen()));
    Stream<Jsonregel> runs =
        u.stand().runs().entrySet().stream()
            .map(e -> totaal("run", e.getKey().toString(), e.getValue()));
    Stream<Jsonregel> aanbieders =
        u.stand().aanbieders().entrySet().stream()
            .map(e -> totaal("provider", e.getKey(), e.getValue()));
    Stream<Jsonregel> overtredingen = u.overtredingen().stream().map(Balansjson::overtreding);
    return Stream.of(totaal, runs, aanbieders, overtredingen)
        .flatMap(s -> s)
        .map(Jsonregel::tekst)
        .toList();
  }

  private static Jsonregel totaal(String soort, String wie, Balanstotaal t) {
    return new Jsonregel()
        .veld("type", soort)
        .veld("name", wie)
        .veld("files", t.bestanden())
        .veld("lines", t.regels())
        .veld("claimed", t.ingediend())
        .veld("granted", t.toegekend())
        .veld("rejected", t.afgewezen())
        .veld("open", t.open())
        .veld("journalClaimed", t.journaal().ingediend())
        .veld("journalGranted", t.journaal().toegekend())
        .veld("journalRejected", t.journaal().afgewezen())
        .veld("retours", t.retour());
  }

  private static Jsonregel overtreding(Overtreding o) {
    return new Jsonregel()
        .veld("type", "violation")
        .veld("article", o.artikel().name())
        .veld("delivery", o.volgnummer())
        .veld("name", o.wie())
        .veld("line", o.regel())
        .veld("posts", o.posten().stream().map(String::valueOf).toList())
        .veld("month", o.maand())
        .veld("expected", o.verwacht())
        .veld("found", o.gevonden());
  }
}
