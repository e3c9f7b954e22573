package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.io.InputStream;

/** The received bytes; they are read twice: once to check, once to decide. */
@FunctionalInterface
public interface Heenbron {
  /** A fresh stream from the first byte. */
  InputStream open() throws IOException;
}
