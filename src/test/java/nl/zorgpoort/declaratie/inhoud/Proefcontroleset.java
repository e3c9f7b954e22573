package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.zorgpoort.declaratie.inhoud.Proeftabellen.Rij;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Controlesetbouw;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.referentie.Tabelschrift;
import nl.zorgpoort.referentie.Tabelvorm;
import nl.zorgpoort.referentie.Tabelvormen;

/**
 * The base control set with the edits of an example, made as one that is stored: not checked, so
 * that an example can be one that an import refuses.
 */
final class Proefcontroleset {
  static final int VERSIE = 2;

  private static final Tabelvormen VORMEN = Tabelvormen.controleset();

  private Proefcontroleset() {}

  static Controleset van(Map<String, String> bewerkingen) {
    Proeftabellen tabellen = Proeftabellen.van("controleset", bewerkingen);
    Map<String, List<Tabelrij>> uit = new TreeMap<>();
    for (Tabelvorm vorm : VORMEN.alle()) {
      String kop = String.join(";", vorm.namen()) + "\n";
      List<String> rijen = tabellen.rijen(vorm.naam(), rij -> bewaard(vorm, rij));
      uit.put(vorm.naam(), Tabelschrift.lees(vorm, kop + String.join("\n", rijen)));
    }
    return new Controleset(VERSIE, Controlesetbouw.van(uit));
  }

  /** With what an empty cell stands for. */
  private static String bewaard(Tabelvorm vorm, Rij rij) {
    return vorm.kolommen().stream()
        .map(k -> rij.tekst(k.naam()).isEmpty() ? k.standaard() : rij.tekst(k.naam()))
        .collect(Collectors.joining(";"));
  }
}
