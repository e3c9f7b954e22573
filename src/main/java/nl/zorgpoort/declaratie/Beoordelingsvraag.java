package nl.zorgpoort.declaratie;

import java.time.LocalDate;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controlevraag;
import nl.zorgpoort.partner.Rol;

/**
 * What a decision depends on besides the bytes; deciding again with the same values gives the same
 * retour, byte for byte.
 *
 * @param controle what the technical check is told
 * @param besloten decision date, Europe/Amsterdam; becomes 0182 (decision 1)
 * @param kenmerk number of ours for 0181, 24 upper-case hex digits (rule A9)
 * @param historie finding from earlier deliveries that rejects the file (C13, C17), if any
 * @param rol what we are to the sender
 * @param inhoud what the content check runs on; absent when only the technical check decides
 */
public record Beoordelingsvraag(
    Controlevraag controle,
    LocalDate besloten,
    String kenmerk,
    Optional<Bevinding> historie,
    Rol rol,
    Optional<Inhoudskader> inhoud) {

  /** A question in the payer role that the technical check alone answers. */
  public Beoordelingsvraag(
      Controlevraag controle, LocalDate besloten, String kenmerk, Optional<Bevinding> historie) {
    this(controle, besloten, kenmerk, historie, Rol.BETALER, Optional.empty());
  }
}
