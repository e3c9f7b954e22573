package nl.zorgpoort.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says in Dutch why a file cannot be read or written. */
final class Bestandsfout {
  private Bestandsfout() {}

  static String reden(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "bestaat niet";
    }
    if (e instanceof AccessDeniedException) {
      return "geen toegang";
    }
    return e instanceof FileSystemException f
        ? Optional.ofNullable(f.getReason()).orElse("onbruikbaar")
        : String.valueOf(e.getMessage());
  }
}
