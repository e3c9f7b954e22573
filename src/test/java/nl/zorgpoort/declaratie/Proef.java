package nl.zorgpoort.declaratie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controlevraag;
import nl.zorgpoort.controle.Technischecontrole;
import nl.zorgpoort.partner.Rol;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Controlesetrijen;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Standaarden;

/** Decides a laid-out heen and reads the retour back. */
final class Proef {
  static final Standaarden STANDAARDEN = Standaarden.laad();
  static final Berichtstandaard AW319 = STANDAARDEN.metId("AW319-1.4").orElseThrow();
  static final String KENMERK = "0123456789ABCDEF01234567";
  static final Beoordelaar BEOORDELAAR =
      new Beoordelaar(Technischecontrole.van(STANDAARDEN), STANDAARDEN);

  static final Inhoudskader KADER =
      new Inhoudskader(
          "linde", new Controleset(1, Controlesetrijen.LEEG), new Nepcontrole.GeenNaslag());

  final Opname opname = new Opname();
  final Beoordeling beoordeling;
  final byte[] bytes;

  Proef(Proefheen heen) throws IOException {
    this(heen, Optional.empty());
  }

  Proef(Proefheen heen, Optional<Bevinding> historie) throws IOException {
    this(heen, BEOORDELAAR, vraag(historie));
  }

  /** With this content check, and batches of this many records. */
  Proef(Proefheen heen, Nepcontrole controle, int batch) throws IOException {
    this(heen, beoordelaar(controle, batch), met(Rol.BETALER, Optional.of(KADER)));
  }

  /** As a portal. */
  static Proef portaal(Proefheen heen) throws IOException {
    return new Proef(heen, BEOORDELAAR, met(Rol.PORTAAL, Optional.empty()));
  }

  private Proef(Proefheen heen, Beoordelaar beoordelaar, Beoordelingsvraag vraag)
      throws IOException {
    Naspel naspel = new Naspel(AW319, heen.bytes(), heen.bevindingen());
    beoordeling =
        beoordelaar.beoordeel(
            () -> new ByteArrayInputStream(heen.bytes()),
            o -> naspel.lees(o, 700),
            naspel.resultaat(),
            vraag,
            opname);
    bytes = opname.retour(beoordeling);
  }

  /** The retour, read back. */
  PlatteRetourlezer.Retour retour() {
    return PlatteRetourlezer.lees(bytes);
  }

  static Beoordelaar beoordelaar(Nepcontrole controle, int batch) {
    return new Beoordelaar(
        Technischecontrole.van(STANDAARDEN),
        STANDAARDEN,
        (kader, feiten, vooronderzoek) -> controle.geopend(feiten, vooronderzoek),
        batch);
  }

  private static Beoordelingsvraag met(Rol rol, Optional<Inhoudskader> inhoud) {
    Beoordelingsvraag v = vraag(Optional.empty());
    return new Beoordelingsvraag(
        v.controle(), v.besloten(), v.kenmerk(), v.historie(), rol, inhoud);
  }

  static Beoordelingsvraag vraag(Optional<Bevinding> historie) {
    return new Beoordelingsvraag(
        new Controlevraag(LocalDate.of(2026, 10, 5), Optional.empty(), 1),
        LocalDate.of(2026, 10, 6),
        KENMERK,
        historie);
  }
}
