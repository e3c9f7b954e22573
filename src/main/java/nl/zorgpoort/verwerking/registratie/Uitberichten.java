package nl.zorgpoort.verwerking.registratie;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Gemaakt;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Status;

/** The messages about registrations. A move is conditional: of two, one gets true. */
public interface Uitberichten {

  /** Of one status, in order, after a number. */
  List<Uitbericht> met(Status status, long na, int hoogstens);

  Optional<Uitbericht> van(long nr);

  /** By the name it has at an account. */
  Optional<Uitbericht> zoek(String account, String naam);

  /**
   * A message that was made.
   *
   * @param xml to be kept as UTF-8
   */
  record Nieuw(Uitbericht bericht, Gemaakt zo, String xml) {}

  /** They were made; those that need not be any more are left out. Together or not at all. */
  void gemaakt(List<Nieuw> nieuw, Instant op);

  /** From the status that it has to another; its registration goes along. */
  boolean verplaats(Uitbericht bericht, Status naar, Instant op);

  /** The same for many, together or not at all. */
  void verplaats(List<Uitbericht> berichten, Status naar, Instant op);

  /** It cannot be made or delivered. */
  boolean storing(Uitbericht bericht, String reden, Instant op);

  /** For a CZO, as they are since before a moment, not fetched, and not signalled yet. */
  List<Uitbericht> nietOpgehaald(Instant voor, int hoogstens);

  /** Staff and the partner were told that it was not fetched. */
  void gesignaleerd(long nr);

  /** An owner for the chunks of a message to be made. */
  UUID nieuweInhoud();
}
