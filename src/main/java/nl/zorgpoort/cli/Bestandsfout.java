package nl.zorgpoort.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says in Dutch why a file cannot be read or written. */
final class Bestandsfout {
  private Bestandsfout() {}

  /** The reason, for a line that already names the file. */
  static String reden(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "bestaat niet";
    }
    if (e instanceof AccessDeniedException) {
      return "geen toegang";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "bestaat al";
    }
    return e instanceof FileSystemException f
        ? Optional.ofNullable(f.getReason()).orElse("niet bruikbaar")
        : String.valueOf(e.getMessage());
  }

  /** The reason with the file that it is about, when the exception knows it. */
  static String metNaam(IOException e) {
    return e instanceof FileSystemException f ? f.getFile() + " " + reden(e) : reden(e);
  }
}
