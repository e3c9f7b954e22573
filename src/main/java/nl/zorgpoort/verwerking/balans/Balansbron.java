package nl.zorgpoort.verwerking.balans;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.grootboek.Bestandsboek;
import nl.zorgpoort.grootboek.Boekpost;
import nl.zorgpoort.grootboek.Regelbesluit;

/** The books as they are stored. */
public interface Balansbron {
  /** Stands for the standard of a retour in XML. */
  String XMLRETOUR = "XML";

  /**
   * Tells all deliveries in order of intake, as of one moment, without holding them: of each its
   * own row, its decided lines in the order of the file, and its posts.
   */
  void lees(Ontvanger ontvanger) throws IOException;

  /** Takes what is told. */
  interface Ontvanger {
    /** The next delivery. */
    void bestand(Bestandsboek boek, Optional<Bewaard> retour) throws IOException;

    /** A line of the delivery. */
    void regel(Regelbesluit regel);

    /** A post of the delivery. */
    void post(Boekpost post);
  }

  /**
   * A stored retour.
   *
   * @param standaard id of the standard that it answers
   * @param inhoud owner of its chunks
   * @param sha256 of its bytes when it was made, lower-case hex
   */
  record Bewaard(String standaard, UUID inhoud, String sha256, long grootte) {}
}
