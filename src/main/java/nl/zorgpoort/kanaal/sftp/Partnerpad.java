package nl.zorgpoort.kanaal.sftp;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A path as a partner sees it: {@code /}, one of its folders, or a file in one of them. There is
 * nothing deeper, so that no folder or link that lies in {@code /in} can be walked through.
 */
record Partnerpad(List<String> delen) {

  /**
   * Takes {@code .} and {@code ..} out by their meaning in text; {@code ..} stops at the root.
   *
   * @throws NoSuchFileException when the path is deeper than anything here
   */
  static Partnerpad van(String tekst) throws NoSuchFileException {
    var delen = new ArrayList<String>();
    for (var deel : tekst.split("/", -1)) {
      if (deel.equals("..")) {
        delen.subList(Math.max(0, delen.size() - 1), delen.size()).clear();
      } else if (!deel.isEmpty() && !deel.equals(".")) {
        delen.add(deel);
      }
    }
    if (delen.size() > 2) {
      throw new NoSuchFileException(tekst);
    }
    return new Partnerpad(List.copyOf(delen));
  }

  /**
   * @param pad absolute and normalised, below the root of the partner
   */
  static Partnerpad van(Path pad) {
    return new Partnerpad(
        StreamSupport.stream(pad.spliterator(), false).map(Path::toString).toList());
  }

  boolean isInIn() {
    return isBestandIn(Sftpmappen.IN);
  }

  boolean isInUit() {
    return isBestandIn(Sftpmappen.UIT);
  }

  private boolean isBestandIn(String map) {
    return delen.size() == 2 && delen.get(0).equals(map);
  }

  /** Last part; only for a file. */
  String naam() {
    return delen.get(delen.size() - 1);
  }

  @Override
  public String toString() {
    return "/" + String.join("/", delen);
  }
}
