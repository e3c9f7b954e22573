package nl.zorgpoort.kanaal.sftp;

import java.util.TreeMap;

/** Which bytes of a file were read, in whatever order a client asks for its blocks. */
final class Leesdekking {
  /** More gaps than any client leaves; a hostile one must not fill the memory. */
  private static final int MEESTE_DELEN = 4096;

  private final TreeMap<Long, Long> delen = new TreeMap<>();
  private boolean gelezen;

  /**
   * @param tot exclusive; equal to {@code van} when the read met the end of the file
   */
  void voegToe(long van, long tot) {
    gelezen = true;
    if (van == tot || delen.size() >= MEESTE_DELEN) {
      return;
    }
    var begin = van;
    var einde = tot;
    var links = delen.floorEntry(van);
    if (links != null && links.getValue() >= van) {
      begin = links.getKey();
      einde = Math.max(einde, links.getValue());
    }
    var geraakt = delen.subMap(begin, true, einde, true);
    if (!geraakt.isEmpty()) {
      einde = Math.max(einde, geraakt.lastEntry().getValue());
      geraakt.clear();
    }
    delen.put(begin, einde);
  }

  /** Whether all bytes of a file of this size were read. */
  boolean isHeel(long grootte) {
    var eerste = delen.get(0L);
    return gelezen && (eerste == null ? 0 : eerste) >= grootte;
  }
}
