package nl.zorgpoort.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.declaratie.Weergave;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;
import nl.zorgpoort.verwerking.uitleg.Regeltaal;

/** Explains one finding: what was found, by which rule, beside which rows, and what to do. */
final class Bevindingtoelichting {
  private static final int INSPRINGEN = 2;

  private final Regelcatalogus catalogus;
  private final Optional<Berichtstandaard> standaard;
  private final UnaryOperator<String> dek;

  /**
   * @param dek hides BSNs in a text, or leaves it as it is
   */
  Bevindingtoelichting(
      Regelcatalogus catalogus, Optional<Berichtstandaard> standaard, UnaryOperator<String> dek) {
    this.catalogus = catalogus;
    this.standaard = standaard;
    this.dek = dek;
  }

  List<String> regels(Bevinding b) {
    List<String> uit = new ArrayList<>();
    uit.add(
        "%s %s: record %d%s%s"
            .formatted(
                b.regelId(),
                catalogus.regel(b.regelId()).map(r -> Regeltaal.NL.tekst(r).titel()).orElse(""),
                b.regel(),
                b.rubriek().map(this::veld).orElse(""),
                b.niveau() == Niveau.BESTAND ? ", keurt het bestand af" : ""));
    voegToe(uit, Weergave.leesbaar(b.bericht()));
    voegToe(uit, "Retourcode " + b.retourcode() + ": " + code(b.retourcode()));
    if (!b.vergeleken().isEmpty()) {
      voegToe(uit, "Vergeleken met:");
      b.vergeleken()
          .forEach(
              rij -> uit.addAll(Alinea.regels(2 * INSPRINGEN, Weergave.leesbaar(dek.apply(rij)))));
    }
    catalogus
        .regel(b.regelId())
        .ifPresent(r -> voegToe(uit, "Regel en wat te doen: " + Regeltaal.NL.tekst(r).tekst()));
    return uit;
  }

  private static void voegToe(List<String> uit, String tekst) {
    uit.addAll(Alinea.regels(INSPRINGEN, tekst));
  }

  private String code(String code) {
    return catalogus.retourcodes().omschrijving(code);
  }

  private String veld(String nummer) {
    return ", rubriek "
        + nummer
        + standaard.flatMap(s -> s.rubriek(nummer)).map(Bevindingtoelichting::naam).orElse("");
  }

  private static String naam(Rubriek r) {
    return " %s, positie %d-%d".formatted(r.naam(), r.begin() + 1, r.einde());
  }
}
