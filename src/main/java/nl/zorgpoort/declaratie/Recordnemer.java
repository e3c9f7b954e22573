package nl.zorgpoort.declaratie;

import java.io.IOException;

/** Takes the records of a file one by one, in order. */
@FunctionalInterface
interface Recordnemer {
  /** The next record, with the findings on it. */
  void record(Heenrecord record) throws IOException;
}
