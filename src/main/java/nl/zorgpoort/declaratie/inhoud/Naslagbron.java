package nl.zorgpoort.declaratie.inhoud;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Where register and history are fetched from, as of fixed numbers; opened for one delivery. The
 * number of its statements per call does not grow with what is asked.
 */
public interface Naslagbron {

  /**
   * Says what will be asked next, so that it can be fetched meanwhile. Earlier lines of the same
   * file are not known yet, so that they do not count here; nobody has to ask it in the end.
   */
  void kondigAan(Naslagvraag vraag);

  /** The rows for one batch. */
  Naslagrijen haal(Naslagvraag vraag) throws IOException;

  /** The received records of earlier lines, without line end; for credits that differ (F03). */
  Map<EerdereRegel, byte[]> records(List<EerdereRegel> regels) throws IOException;
}
