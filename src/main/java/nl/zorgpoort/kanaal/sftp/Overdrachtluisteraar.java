package nl.zorgpoort.kanaal.sftp;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Set;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.Handle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.jspecify.annotations.Nullable;

/** Notes on each handle what happens to it, and lets only known protocol extensions through. */
final class Overdrachtluisteraar implements SftpEventListener {
  /** Extensions that work on handles only, or on nothing; others could pass by our rules. */
  static final Set<String> EXTENSIES = Set.of("fsync@openssh.com", "limits@openssh.com");

  @Override
  public void receivedExtension(ServerSession session, String extension, int id)
      throws IOException {
    if (!EXTENSIES.contains(extension)) {
      throw new AccessDeniedException(extension, null, "extension not supported");
    }
  }

  @Override
  public void read(
      ServerSession session,
      String remoteHandle,
      FileHandle handle,
      long offset,
      byte[] data,
      int dataOffset,
      int dataLen,
      int readLen,
      @Nullable Throwable thrown) {
    if (thrown == null) {
      Overdracht.van(handle).dekking().voegToe(offset, offset + Math.max(0, readLen));
    }
  }

  @Override
  public void written(
      ServerSession session,
      String remoteHandle,
      FileHandle handle,
      long offset,
      byte[] data,
      int dataOffset,
      int dataLen,
      @Nullable Throwable thrown) {
    if (thrown != null) {
      Overdracht.van(handle).onderbreek();
    }
  }

  /** The session ends with this handle still open. */
  @Override
  public void exiting(ServerSession session, Handle handle) {
    Overdracht.van(handle).onderbreek();
  }
}
