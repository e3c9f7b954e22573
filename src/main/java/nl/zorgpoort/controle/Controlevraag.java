package nl.zorgpoort.controle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a technical check is told besides the bytes.
 *
 * @param ontvangen day of receipt, Europe/Amsterdam
 * @param omgeving value of 0105 that the channel expects, P or T; absent offline
 * @param draden threads that may share the work, at least 1; the outcome does not depend on it
 */
public record Controlevraag(LocalDate ontvangen, Optional<String> omgeving, int draden) {}
