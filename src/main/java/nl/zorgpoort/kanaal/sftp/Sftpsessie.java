package nl.zorgpoort.kanaal.sftp;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.sftp.server.DirectoryHandle;
import org.apache.sshd.sftp.server.SftpSubsystem;
import org.apache.sshd.sftp.server.SftpSubsystemConfigurator;

/**
 * The requests of one session. A file that is claimed while the partner lists {@code /in} is left
 * out of the list; it would make the whole listing fail otherwise.
 */
final class Sftpsessie extends SftpSubsystem {
  /** Entries that one answer leaves out; used by the one thread of the session. */
  private int verdwenen;

  Sftpsessie(ChannelSession channel, SftpSubsystemConfigurator instellingen) {
    super(channel, instellingen);
  }

  @Override
  protected int doReadDir(
      int id, String handle, DirectoryHandle dir, Buffer buffer, int maxSize, boolean followLinks)
      throws IOException {
    verdwenen = 0;
    int geteld = super.doReadDir(id, handle, dir, buffer, maxSize, followLinks);
    return geteld - verdwenen;
  }

  @Override
  protected void writeDirEntry(
      int id,
      DirectoryHandle dir,
      Map<String, Path> entries,
      Buffer buffer,
      int index,
      Path f,
      String shortName,
      LinkOption... options)
      throws IOException {
    int begin = buffer.wpos();
    try {
      super.writeDirEntry(id, dir, entries, buffer, index, f, shortName, options);
    } catch (NoSuchFileException e) {
      buffer.wpos(begin);
      entries.remove(shortName);
      verdwenen++;
    }
  }

  /** Without attributes a file that vanished would be listed, with a warning in the log. */
  @Override
  protected NavigableMap<String, Object> handleReadFileAttributesException(
      Path file, String view, LinkOption[] options, IOException e) throws IOException {
    if (e instanceof NoSuchFileException) {
      throw e;
    }
    return super.handleReadFileAttributesException(file, view, options, e);
  }
}
