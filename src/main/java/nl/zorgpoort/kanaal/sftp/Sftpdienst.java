package nl.zorgpoort.kanaal.sftp;

import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** Gives every session its own {@link Sftpsessie}. */
final class Sftpdienst extends SftpSubsystemFactory {
  Sftpdienst(Partnertoegang toegang) {
    setFileSystemAccessor(toegang);
    setErrorStatusDataHandler(new Foutantwoord());
    addSftpEventListener(new Overdrachtluisteraar());
  }

  @Override
  public Command createSubsystem(ChannelSession channel) {
    var sessie = new Sftpsessie(channel, this);
    getRegisteredListeners().forEach(sessie::addSftpEventListener);
    return sessie;
  }
}
