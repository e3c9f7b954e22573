package nl.zorgpoort.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.cli.Recordlezer.Gevonden;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.verwerking.uitleg.Bsnmasker;
import nl.zorgpoort.verwerking.uitleg.Liniaal;

/** The readable report on one file. */
final class LeesbaarBestand implements Rapport.Bestand {
  private static final String INSPRINGEN = "    ";

  private final String naam;
  private final Recordlezer lezer;
  private final Optional<Berichtstandaard> standaard;
  private final Optional<Bsnmasker> afscherming;
  private final Uitvoertekst uit;
  private boolean kopGeschreven;

  /**
   * @param standaard what the file says it is; without it no record is shown, because nobody knows
   *     where its BSNs are
   */
  LeesbaarBestand(
      String naam, Recordlezer lezer, Optional<Berichtstandaard> standaard, Uitvoertekst uit) {
    this.naam = naam;
    this.lezer = lezer;
    this.standaard = standaard;
    this.afscherming = standaard.map(Bsnmasker::new);
    this.uit = uit;
  }

  @Override
  public void bevinding(Bevinding b) throws IOException {
    kop();
    uit.regel("Record %d (%s)%s".formatted(b.regel(), b.record(), rubriek(b)));
    String gevolg = b.niveau() == Niveau.BESTAND ? ", keurt het bestand af" : "";
    uit.regel(
        "  %s, retourcode %s%s: %s".formatted(b.regelId(), b.retourcode(), gevolg, b.bericht()));
    for (String lijn : liniaal(b)) {
      uit.regel(lijn.isEmpty() ? "" : INSPRINGEN + lijn);
    }
    uit.regel("");
  }

  private String rubriek(Bevinding b) {
    return b.rubriek()
        .flatMap(nummer -> standaard.flatMap(s -> s.rubriek(nummer)))
        .map(LeesbaarBestand::rubriek)
        .orElse("");
  }

  private static String rubriek(Rubriek r) {
    String positie = r.lengte() == 1 ? "" : "-" + r.einde();
    return ", rubriek %s %s, positie %d%s".formatted(r.nummer(), r.naam(), r.begin() + 1, positie);
  }

  private List<String> liniaal(Bevinding b) throws IOException {
    Optional<Gevonden> record = lezer.rond(b.van());
    if (record.isEmpty() || afscherming.isEmpty()) {
      return List.of();
    }
    String tekst = afscherming.get().dek(record.get().tekst());
    long begin = record.get().begin();
    return Liniaal.regels(tekst, (int) (b.van() - begin), (int) Math.min(b.tot() - begin, 1 << 16));
  }

  @Override
  public void klaar(Gecontroleerd resultaat) throws IOException {
    kop();
    uit.regel(oordeel(resultaat));
    uit.regel(
        "%d records, %d prestaties, ingediend %s euro."
            .formatted(resultaat.records(), resultaat.prestaties(), bedrag(resultaat.ingediend())));
    for (String signaal : Signaaltekst.van(resultaat.signalen())) {
      uit.regel("Let op: " + signaal + ".");
    }
    uit.regel("");
  }

  private static String oordeel(Gecontroleerd g) {
    if (g.bestandAfgekeurd()) {
      return "Bestand afgekeurd met %s; bevindingen op het bestand: %d, op records: %d."
          .formatted(
              String.join(", ", g.bestandscodes()), g.bestandsbevindingen(), g.recordbevindingen());
    }
    return g.recordbevindingen() == 0
        ? "Geen bevindingen."
        : "Bevindingen op records: %d.".formatted(g.recordbevindingen());
  }

  private static String bedrag(long centen) {
    return BigDecimal.valueOf(centen, 2).toPlainString().replace('.', ',');
  }

  private void kop() throws IOException {
    if (!kopGeschreven) {
      kopGeschreven = true;
      String kop = naam + standaard.map(s -> " (" + s.id() + ")").orElse("");
      uit.regel(kop);
      uit.regel("=".repeat(kop.length()));
      uit.regel("");
    }
  }

  @Override
  public void close() throws IOException {
    lezer.close();
  }
}
