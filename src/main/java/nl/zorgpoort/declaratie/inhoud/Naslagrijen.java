package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import nl.zorgpoort.referentie.Aanbieder;
import nl.zorgpoort.referentie.Aanbiederrelatie;
import nl.zorgpoort.referentie.Bevoegdheid;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Contracttarief;
import nl.zorgpoort.referentie.Indicatie;
import nl.zorgpoort.referentie.Uitzondering;
import nl.zorgpoort.referentie.Verzekerde;
import nl.zorgpoort.referentie.Zorgtoewijzing;

/**
 * The rows that answer a {@link Naslagvraag}, in a fixed order (key, then validity).
 *
 * @param contracten of the AGB codes asked for and of the providers in the allocations, with any
 *     care office (rule G13)
 * @param tarieven of the contracts of the declarant
 * @param vanPersonen decided lines of the persons that touch the window, granted or not, credits
 *     included; from every declarant; lines of this file ({@code eerderInBestand}) last, as {@link
 *     EerdereRegel#DIT_BESTAND}
 * @param metReferentie decided lines of the declarant with one of the references in 0431
 * @param credits granted credit lines of the declarant with one of the references in 0432, and
 *     those on a line in {@code vanPersonen}
 */
public record Naslagrijen(
    List<Verzekerde> verzekerden,
    List<Indicatie> indicaties,
    List<Zorgtoewijzing> toewijzingen,
    List<Aanbieder> aanbieders,
    List<Aanbiederrelatie> relaties,
    List<Contract> contracten,
    List<Contracttarief> tarieven,
    List<Bevoegdheid> bevoegdheden,
    List<Uitzondering> uitzonderingen,
    List<EerdereRegel> vanPersonen,
    List<EerdereRegel> metReferentie,
    List<EerdereRegel> credits) {

  /** No rows at all. */
  public static final Naslagrijen LEEG =
      new Naslagrijen(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), List.of());
}
