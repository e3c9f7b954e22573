package nl.zorgpoort.verwerking;

/**
 * How large an invoice may be. They stand on every decision, so that it comes out the same when it
 * is made again under other settings.
 *
 * @param bericht bytes of the message, its document in base64 included
 * @param document bytes of the document, decoded
 */
public record Xmlgrenzen(int bericht, int document) {
  /** Base64 makes four bytes of three. */
  private static final int DRIE = 3;

  private static final int VIER = 4;

  /**
   * Holds the one to the other.
   *
   * @throws IllegalArgumentException when no document of that size fits in a message
   */
  public Xmlgrenzen {
    if (bericht < 1 || document < 1 || (long) document * VIER / DRIE >= bericht) {
      throw new IllegalArgumentException(
          "a document of %d bytes does not fit in base64 in a message of %d"
              .formatted(document, bericht));
    }
  }
}
