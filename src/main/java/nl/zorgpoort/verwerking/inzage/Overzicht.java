package nl.zorgpoort.verwerking.inzage;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.verwerking.Staat;

/** All deliveries in one list, for the table at the start. */
public interface Overzicht {

  /**
   * A delivery on one line.
   *
   * @param uitslag absent until it is decided
   * @param ingediend claimed cents over the decided lines
   * @param toegekend granted cents
   * @param antwoord name of the retour or text answer; absent until it is decided, and when the
   *     file was passed on
   * @param wachtOp name of the file in Storing that it waits for
   */
  record Regel(
      long volgnummer,
      String account,
      String bestandsnaam,
      Staat staat,
      Optional<Uitslag> uitslag,
      long ingediend,
      long toegekend,
      Optional<String> antwoord,
      Optional<String> wachtOp) {}

  /** In order of intake, the first so many. */
  List<Regel> regels(int hoogstens);
}
