package nl.zorgpoort.cli;

import java.util.ArrayList;
import java.util.List;
import nl.zorgpoort.controle.Regel;
import nl.zorgpoort.controle.Regelvoorbeeld;
import nl.zorgpoort.standaard.Codelijst;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;
import nl.zorgpoort.verwerking.uitleg.Regeltaal;

/** The rules in full, as text. */
final class Regeluitleg implements Regelvorm {
  private static final int INSPRINGEN = 2;

  private final Regeltaal taal;

  Regeluitleg(Regeltaal taal) {
    this.taal = taal;
  }

  @Override
  public List<String> regels(Regelcatalogus catalogus) {
    List<String> uit = new ArrayList<>();
    catalogus
        .regels()
        .forEach(
            regel -> {
              uit.addAll(uit.isEmpty() ? List.of() : List.of(""));
              regel(uit, regel, catalogus.retourcodes());
            });
    return uit;
  }

  private void regel(List<String> uit, Regel regel, Codelijst retourcodes) {
    String kop = regel.id() + " " + taal.tekst(regel).titel();
    uit.add(kop);
    uit.add("=".repeat(kop.length()));
    uit.addAll(Alinea.regels(0, taal.tekst(regel).tekst()));
    uit.add(
        "%s: %s. %s: %s. %s: %s."
            .formatted(
                taal.kies("Keurt af", "Rejects"),
                taal.niveaus(regel),
                taal.kies("Trap", "Tier"),
                taal.trappen(regel),
                taal.kies("Door", "By"),
                door(regel)));
    regel.codes().stream()
        .map(code -> code + " " + retourcodes.omschrijving(code))
        .forEach(tekst -> uit.addAll(Alinea.regels(INSPRINGEN, tekst)));
    voorbeelden(uit, taal.kies("Goed:", "Right:"), Regeltaal.goed(regel));
    voorbeelden(uit, taal.kies("Fout:", "Wrong:"), Regeltaal.fout(regel));
  }

  private String door(Regel regel) {
    return regel.gedragenDoor().isEmpty()
        ? taal.stand(regel.stand())
        : taal.stand(regel.stand()) + " " + String.join(" ", regel.gedragenDoor());
  }

  private void voorbeelden(List<String> uit, String kop, List<Regelvoorbeeld> voorbeelden) {
    if (!voorbeelden.isEmpty()) {
      uit.add(kop);
    }
    for (Regelvoorbeeld v : voorbeelden) {
      String vindt = taal.verwachtingen(v);
      uit.addAll(Alinea.regels(INSPRINGEN, v.wat() + (vindt.isEmpty() ? "" : ": " + vindt)));
    }
  }
}
