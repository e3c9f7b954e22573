package nl.zorgpoort.kanaal.sftp;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.aflevering.Uitvakbeleid;
import nl.zorgpoort.verwerking.intake.Postvakmelding;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.global.KeepAliveHandler;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.channel.ChannelSessionFactory;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.server.global.NoMoreSessionsHandler;
import org.apache.sshd.sftp.SftpModuleProperties;

/**
 * The embedded SFTP server: SFTP for the accounts of the partners and nothing else, no shell, no
 * commands, no forwarding.
 */
public final class Sftpserver {
  private static final String HOSTSLEUTEL = "hostsleutel_ed25519";

  private final SshServer sshd = SshServer.setUpDefaultServer();
  private final Sftpinstellingen instellingen;
  private final Aanmelding aanmelding;

  /**
   * @param mappen with folders for all accounts of {@code partners}
   * @param melding told before a client gets the answer to its close or rename, of closed files by
   *     one thread at a time; must be quick and must not throw
   * @throws GeneralSecurityException when a key of a partner or of this server cannot be used
   */
  public Sftpserver(
      Sftpinstellingen instellingen,
      Partners partners,
      Sftpmappen mappen,
      Postvakmelding melding,
      Uitvakbeleid beleid)
      throws IOException, GeneralSecurityException {
    this.instellingen = instellingen;
    this.aanmelding = new Aanmelding(partners);
    sshd.setHost(instellingen.adres());
    sshd.setPort(instellingen.poort());
    kiesVersleuteling();
    kiesAanmelding();
    kiesDiensten(mappen, new Partnertoegang(mappen, melding, beleid));
    stelGrenzen();
  }

  private void kiesVersleuteling() throws IOException, GeneralSecurityException {
    sshd.setKeyPairProvider(
        KeyPairProvider.wrap(Sleutelpaar.leesOfMaak(instellingen.sleutelmap(), HOSTSLEUTEL)));
    Algoritmen.kies(sshd);
  }

  private void kiesAanmelding() {
    sshd.setUserAuthFactories(
        List.of(UserAuthPublicKeyFactory.INSTANCE, UserAuthPasswordFactory.INSTANCE));
    sshd.setPublickeyAuthenticator(aanmelding);
    sshd.setPasswordAuthenticator(aanmelding);
  }

  private void kiesDiensten(Sftpmappen mappen, Partnertoegang toegang) {
    sshd.setSubsystemFactories(List.of(new Sftpdienst(toegang)));
    sshd.setFileSystemFactory(
        new VirtualFileSystemFactory() {
          @Override
          public Path getUserHomeDir(SessionContext session) {
            return mappen.wortel(session.getUsername());
          }
        });
    sshd.setChannelFactories(List.of(ChannelSessionFactory.INSTANCE));
    sshd.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
    sshd.setGlobalRequestHandlers(List.of(new KeepAliveHandler(), new NoMoreSessionsHandler()));
  }

  private void stelGrenzen() {
    CoreModuleProperties.MAX_CONCURRENT_SESSIONS.set(sshd, instellingen.sessiesPerAccount());
    CoreModuleProperties.MAX_AUTH_REQUESTS.set(sshd, instellingen.aanmeldpogingen());
    CoreModuleProperties.AUTH_TIMEOUT.set(sshd, instellingen.aanmeldtijd());
    CoreModuleProperties.IDLE_TIMEOUT.set(sshd, instellingen.rusttijd());
    CoreModuleProperties.SERVER_IDENTIFICATION.set(sshd, "Zorgpoort");
    // without it every answer to a small file waits for the acknowledgement of the one before
    CoreModuleProperties.TCP_NODELAY.set(sshd, true);
    CoreModuleProperties.SOCKET_KEEPALIVE.set(sshd, true);
    // version 3 is what all clients speak; later ones bring locks and owners that we refuse anyway
    SftpModuleProperties.SFTP_VERSION.set(sshd, 3);
    SftpModuleProperties.AUTO_FOLLOW_LINKS.set(sshd, false);
    SftpModuleProperties.CLIENT_EXTENSIONS.set(sshd, "none");
    SftpModuleProperties.OPENSSH_EXTENSIONS.set(
        sshd,
        String.join(",", Overdrachtluisteraar.EXTENSIES.stream().map(e -> e + "=1").toList()));
    SftpModuleProperties.MAX_OPEN_HANDLES_PER_SESSION.set(sshd, 256);
  }

  /**
   * Starts to listen.
   *
   * @throws Poortbezet when the port cannot be had, as a rule because another process has it
   */
  public void start() throws IOException {
    try {
      sshd.start();
    } catch (BindException e) {
      throw new Poortbezet(instellingen.poort(), e);
    }
  }

  /** Stops for good, and breaks off what is being sent. */
  public void stop() throws IOException {
    sshd.stop(true);
    aanmelding.close();
  }

  public boolean isGestart() {
    return sshd.isStarted();
  }

  /** The port that is listened on. */
  public int poort() {
    return sshd.getPort();
  }
}
