package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.declaratie.Beoordelingsvraag;
import nl.zorgpoort.declaratie.Inhoudskader;
import nl.zorgpoort.declaratie.Retourkenmerk;
import nl.zorgpoort.declaratie.Voorloop;
import nl.zorgpoort.partner.Rol;
import nl.zorgpoort.verwerking.Aanlevering;

/** Puts together what a decision depends on besides the bytes. */
public final class Vraagopbouw {
  private final Geschiedenis geschiedenis;
  private final Naslagboek naslagboek;

  /** Over these. */
  public Vraagopbouw(Geschiedenis geschiedenis, Naslagboek naslagboek) {
    this.geschiedenis = geschiedenis;
    this.naslagboek = naslagboek;
  }

  /**
   * The question in the role that we had when the delivery came in: a portal looks at the file
   * alone.
   *
   * @throws IOException in the payer role, when none holds
   */
  public Beoordelingsvraag vraag(
      Aanlevering aanlevering,
      Gecontroleerd gecontroleerd,
      Poging poging,
      Stapel stapel,
      Naslagstand stand,
      Instant op)
      throws IOException {
    boolean betaler = aanlevering.rol() == Rol.BETALER;
    if (betaler && stand.controleset() == 0) {
      throw new GeenControleset(op);
    }
    return new Beoordelingsvraag(
        Controleren.vraag(aanlevering),
        Aanlevering.dag(op),
        Retourkenmerk.van(aanlevering.sha256(), aanlevering.aflevernummer()).referentie(),
        betaler ? historie(aanlevering, gecontroleerd, stand) : Optional.empty(),
        aanlevering.rol(),
        betaler ? Optional.of(kader(aanlevering, poging, stapel, stand)) : Optional.empty());
  }

  private Inhoudskader kader(
      Aanlevering aanlevering, Poging poging, Stapel stapel, Naslagstand stand) {
    return new Inhoudskader(
        aanlevering.partner(),
        naslagboek.controleset(stand.controleset()),
        naslagboek.open(poging, aanlevering, stand, stapel));
  }

  /** After a file-level finding of its own, a file is not compared with history (rule A1). */
  private Optional<Bevinding> historie(
      Aanlevering aanlevering, Gecontroleerd gecontroleerd, Naslagstand stand) {
    return gecontroleerd.bestandAfgekeurd()
        ? Optional.empty()
        : new Historie(geschiedenis, stand.grootboek())
            .toets(
                aanlevering,
                Voorloop.van(gecontroleerd.standaard(), gecontroleerd.voorloop()),
                gecontroleerd.standaard());
  }
}
