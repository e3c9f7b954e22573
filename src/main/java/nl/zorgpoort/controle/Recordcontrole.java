package nl.zorgpoort.controle;

import java.util.ArrayList;
import java.util.List;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Codelijsten;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Relatie;
import nl.zorgpoort.standaard.Rubriek;

/** All checks of one record type, compiled: its fields, then the relations it has a part in. */
final class Recordcontrole {
  final Recordtype type;
  final List<Uniek> unieke = new ArrayList<>();
  private final Veld[] velden;
  private final Veldcontrole[] veldcontroles;
  private final Relatiecontrole[] relaties;

  Recordcontrole(Berichtstandaard standaard, Codelijsten lijsten, Recordtype type) {
    this.type = type;
    List<Veld> gecontroleerd = new ArrayList<>();
    List<Veldcontrole> controles = new ArrayList<>();
    Veldcontroles bouwer = new Veldcontroles(lijsten);
    for (int i = 0; i < type.rubrieken().size(); i++) {
      Veld veld = new Veld(type.rubrieken().get(i), i);
      bouwer
          .van(veld)
          .ifPresent(
              c -> {
                gecontroleerd.add(veld);
                controles.add(c);
              });
    }
    velden = gecontroleerd.toArray(Veld[]::new);
    veldcontroles = controles.toArray(Veldcontrole[]::new);
    relaties =
        standaard.relaties().stream()
            .filter(r -> Relaties.kent(r.soort()) && begintIn(r))
            .map(r -> Relaties.bouw(Relatiebouw.van(standaard, lijsten, r)))
            .toArray(Relatiecontrole[]::new);
  }

  private boolean begintIn(Relatie relatie) {
    return type.rubriek(relatie.velden().get(0)).isPresent();
  }

  /** Runs every check on the record that the reading is turned to. */
  void controleer(Recordlezing lezing) {
    for (int i = 0; i < velden.length; i++) {
      Rubriek r = velden[i].rubriek();
      if (!veldcontroles[i].goed(lezing.bytes, lezing.begin + r.begin(), lezing)) {
        meld(lezing, velden[i]);
      }
    }
    for (Relatiecontrole relatie : relaties) {
      relatie.controleer(lezing);
    }
  }

  private static void meld(Recordlezing lezing, Veld veld) {
    Rubriek r = veld.rubriek();
    String code =
        r.codePerWaarde().isEmpty()
            ? r.retourcode()
            : r.codePerWaarde().getOrDefault(lezing.waarde(r), r.retourcode());
    lezing.markeer(veld.index());
    lezing.meld(r, r.regel(), code, Trap.VELD, "veld." + r.soort().name());
  }
}
