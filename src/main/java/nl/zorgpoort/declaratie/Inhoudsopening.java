package nl.zorgpoort.declaratie;

import nl.zorgpoort.declaratie.inhoud.Bestandsfeiten;
import nl.zorgpoort.declaratie.inhoud.Inhoudscontrole;
import nl.zorgpoort.declaratie.inhoud.Vooronderzoek;

/** Opens the content check of one file. */
@FunctionalInterface
interface Inhoudsopening {
  /** The content check by the rules of the control set. */
  Inhoudsopening REGELS =
      (kader, feiten, vooronderzoek) ->
          Inhoudscontrole.van(kader.controleset(), feiten, vooronderzoek, kader.bron());

  Inhoudscontrole open(Inhoudskader kader, Bestandsfeiten feiten, Vooronderzoek vooronderzoek);
}
