package nl.zorgpoort.bericht;

/** How a record ended in the received bytes; a file is framed at LF (0x0A). */
public enum Regeleinde {
  /** CR and LF, as the standard asks. */
  CRLF,
  /** LF without CR before it. */
  LF,
  /** End of the file right after a CR. */
  CR_EINDE,
  /** End of the file without any line end. */
  EINDE,
  /** The record goes on in the next piece: it is longer than a block. */
  VERVOLGT;

  /** Bytes it takes in the file. */
  public int lengte() {
    return switch (this) {
      case CRLF -> 2;
      case LF, CR_EINDE -> 1;
      case EINDE, VERVOLGT -> 0;
    };
  }
}
