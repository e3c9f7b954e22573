package nl.zorgpoort.kanaal.sftp;

import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.sftp.server.Handle;

/** What happened on one open handle; used by the one thread of its SFTP session. */
final class Overdracht {
  private static final AttributeKey<Overdracht> SLEUTEL = new AttributeKey<>();

  private final Leesdekking dekking = new Leesdekking();
  private boolean onderbroken;

  static Overdracht van(Handle handle) {
    return handle.computeAttributeIfAbsent(SLEUTEL, sleutel -> new Overdracht());
  }

  /** The session ended with the handle open, or a write failed: the file is not whole. */
  void onderbreek() {
    onderbroken = true;
  }

  boolean isOnderbroken() {
    return onderbroken;
  }

  Leesdekking dekking() {
    return dekking;
  }
}
