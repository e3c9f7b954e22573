package nl.zorgpoort.declaratie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controlevraag;
import nl.zorgpoort.controle.Technischecontrole;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Standaarden;

/** Decides a laid-out heen and reads the retour back. */
final class Proef {
  static final Standaarden STANDAARDEN = Standaarden.laad();
  static final Berichtstandaard AW319 = STANDAARDEN.metId("AW319-1.4").orElseThrow();
  static final String KENMERK = "0123456789ABCDEF01234567";
  static final Beoordelaar BEOORDELAAR =
      new Beoordelaar(Technischecontrole.van(STANDAARDEN), STANDAARDEN);

  final Opname opname = new Opname();
  final Beoordeling beoordeling;
  final PlatteRetourlezer.Retour retour;

  Proef(Proefheen heen) throws IOException {
    this(heen, Optional.empty());
  }

  Proef(Proefheen heen, Optional<Bevinding> historie) throws IOException {
    Naspel naspel = new Naspel(AW319, heen.bytes(), heen.bevindingen());
    beoordeling =
        BEOORDELAAR.beoordeel(
            () -> new ByteArrayInputStream(heen.bytes()),
            o -> naspel.lees(o, 700),
            naspel.resultaat(),
            vraag(historie),
            opname);
    retour = PlatteRetourlezer.lees(opname.retour(beoordeling));
  }

  static Beoordelingsvraag vraag(Optional<Bevinding> historie) {
    return new Beoordelingsvraag(
        new Controlevraag(LocalDate.of(2026, 10, 5), Optional.empty(), 1),
        LocalDate.of(2026, 10, 6),
        KENMERK,
        historie);
  }
}
