package nl.zorgpoort.verwerking.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The inboxes of the partners and the work folder beside them. */
public interface Postvak {

  /**
   * A file that was moved out of its sender's reach.
   *
   * @param id fresh, becomes the primary key of the Aanlevering
   * @param bestandsnaam as the sender wrote it
   */
  record Claim(UUID id, String account, String bestandsnaam) {}

  /** A file in an inbox that nobody told us about. */
  record Wachtend(String account, String bestandsnaam) {}

  /** Moves a file from the inbox to the work folder in one rename; empty when it is not there. */
  Optional<Claim> claim(String account, String bestandsnaam) throws IOException;

  /** Claimed files still in the work folder, oldest claim first. */
  List<Claim> geclaimd() throws IOException;

  /** The bytes of a claimed file. */
  InputStream open(Claim claim) throws IOException;

  /** Removes a claimed file whose bytes are stored. */
  void verwijder(Claim claim) throws IOException;

  /** Files that have no open handle, no temporary name and no change during {@code rust}. */
  List<Wachtend> rustend(Duration rust) throws IOException;
}
