package nl.zorgpoort.verwerking.inzage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.registratie.Registratiestaat;
import nl.zorgpoort.bedrijfszorg.toestemming.Toestemmingstaat;
import nl.zorgpoort.verwerking.registratie.Uitbericht;

/** Registrations and where they are; who they are about is not in it. */
public interface Registratielijst {

  /**
   * A registration on one line.
   *
   * @param toestemming absent where nobody is asked
   */
  record Regel(
      String id,
      String portaal,
      String kenmerk,
      String werkgever,
      String interventie,
      String aanbieder,
      String czo,
      LocalDate aangemeld,
      Registratiestaat staat,
      Instant staatSinds,
      Optional<Toestemmingstaat> toestemming) {}

  /** What happened to it, by kind of event, and when. */
  record Gebeurtenis(String soort, Instant op, Registratiestaat staat) {}

  /**
   * A message about it.
   *
   * @param naam absent before it was made
   * @param reden why it cannot be made or delivered; empty where it can
   * @param gesignaleerd whether staff and CZO were told that it was not fetched
   */
  record Bericht(
      Uitbericht.Soort soort,
      String account,
      Optional<String> naam,
      Uitbericht.Status status,
      Instant sinds,
      String reden,
      boolean gesignaleerd) {}

  /**
   * The latest first.
   *
   * @param staat only those in this state
   * @param zoals id or the portal's reference
   * @param voor only ids before this one
   */
  List<Regel> zoek(
      Optional<Registratiestaat> staat,
      Optional<String> zoals,
      Optional<String> voor,
      int hoogstens);

  /** One of them. */
  Optional<Regel> van(String id);

  /** Its life, in order. */
  List<Gebeurtenis> leven(String id);

  /** Its messages, in order. */
  List<Bericht> berichten(String id);
}
