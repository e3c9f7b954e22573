package nl.zorgpoort.verwerking;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/** Bytes in the store, cut into chunks that are kept one by one. */
public interface Brokken {

  /**
   * A stream that stores what is written to it, in batches that last as they are written.
   *
   * @param eigenaar whose bytes they are; nobody else's
   * @param vanaf number of the first chunk; a reader gets the chunks by number
   */
  OutputStream schrijf(UUID eigenaar, int vanaf);

  /** The stored bytes from the first; ends at once when there are none. */
  InputStream lees(UUID eigenaar);

  /** Removes the bytes of this owner, unless something refers to them. */
  void verwijder(UUID eigenaar);

  /**
   * Erases the bytes of this owner though something refers to them: they named somebody whom nobody
   * may know any more. A reader finds none.
   */
  void wis(UUID eigenaar);

  /** Writes the stored bytes to a stream. */
  default void kopieer(UUID eigenaar, OutputStream uit) throws IOException {
    try (InputStream in = lees(eigenaar)) {
      in.transferTo(uit);
    }
  }
}
