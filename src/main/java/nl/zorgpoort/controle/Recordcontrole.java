package nl.zorgpoort.controle;

import java.util.ArrayList;
import java.util.List;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Codelijsten;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Relatie;

/** All checks of one record type, compiled: its fields, then the relations it has a part in. */
final class Recordcontrole {
  final Recordtype type;
  final List<Uniek> unieke = new ArrayList<>();
  private final Vastedelen vastedelen;
  private final Veldenrij vaste = new Veldenrij();
  private final Veldenrij vrije = new Veldenrij();
  private final Relatiecontrole[] relaties;

  Recordcontrole(Berichtstandaard standaard, Codelijsten lijsten, Recordtype type) {
    this.type = type;
    this.vastedelen = new Vastedelen(type, lijsten);
    Veldcontroles bouwer = new Veldcontroles(lijsten);
    for (int i = 0; i < type.rubrieken().size(); i++) {
      Veld veld = new Veld(type.rubrieken().get(i), i);
      boolean vast = Vastedelen.vast(veld.rubriek(), lijsten).isPresent();
      bouwer.van(veld).ifPresent(c -> (vast ? vaste : vrije).voegToe(veld, c));
    }
    relaties =
        Relatiereeks.van(
            standaard.relaties().stream()
                .filter(r -> Relaties.kent(r.soort()) && begintIn(r))
                .map(r -> Relatiebouw.van(standaard, lijsten, r))
                .toList());
  }

  private boolean begintIn(Relatie relatie) {
    return type.rubriek(relatie.velden().get(0)).isPresent();
  }

  /** Runs every check on the record that the reading is turned to. */
  void controleer(Recordlezing lezing) {
    if (!vastedelen.past(lezing.bytes, lezing.begin)) {
      vaste.controleer(lezing);
    }
    vrije.controleer(lezing);
    for (Relatiecontrole relatie : relaties) {
      relatie.controleer(lezing);
    }
  }
}
