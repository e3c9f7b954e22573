package nl.zorgpoort.kanaal.sftp;

import java.nio.file.FileSystemException;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.server.SftpErrorStatusDataHandler;
import org.apache.sshd.sftp.server.SftpSubsystemEnvironment;

/** Tells a client why, without the paths of this machine that are in the text of exceptions. */
final class Foutantwoord implements SftpErrorStatusDataHandler {
  @Override
  public String resolveErrorMessage(
      SftpSubsystemEnvironment environment,
      int id,
      Throwable thrown,
      int subStatus,
      int cmd,
      Object... args) {
    return thrown instanceof FileSystemException fout && fout.getReason() != null
        ? fout.getReason()
        : SftpConstants.getStatusName(subStatus);
  }
}
