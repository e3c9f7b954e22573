package nl.zorgpoort.verwerking.naslag;

import java.io.IOException;
import java.io.InputStream;

/** A file with the rows of one table, wherever it lies. */
public interface Naslagbestand {
  /** Its name without folder: that of the table, with .csv or .xlsx. */
  String naam();

  /** Its size in bytes. */
  long grootte();

  /** Its bytes from the beginning; may be asked for more than once. */
  InputStream open() throws IOException;
}
