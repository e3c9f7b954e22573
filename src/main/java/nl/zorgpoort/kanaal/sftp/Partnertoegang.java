package nl.zorgpoort.kanaal.sftp;

import java.io.IOException;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import nl.zorgpoort.verwerking.aflevering.Uitvakbeleid;
import nl.zorgpoort.verwerking.intake.Postvakmelding;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;
import org.jspecify.annotations.Nullable;

/**
 * What a partner may do: write, rename and remove in {@code /in}; read, and remove what is
 * Verzonden, in {@code /uit}; look at both. All else is refused. Times and permissions that a
 * client sets on a file in {@code /in} are accepted and left unused: many clients set them after an
 * upload and report a failure otherwise, even when the file has been taken in by then.
 */
final class Partnertoegang extends Dichtetoegang {
  private static final Set<String> TIJDEN =
      Set.of("lastModifiedTime", "lastAccessTime", "creationTime");

  private final Sftpmappen mappen;
  private final Postvakmelding melding;
  private final Uitvakbeleid beleid;

  /** Held from closing until told, so that files are told of in the order in which they closed. */
  private final ReentrantLock volgorde = new ReentrantLock(true);

  Partnertoegang(Sftpmappen mappen, Postvakmelding melding, Uitvakbeleid beleid) {
    this.mappen = mappen;
    this.melding = melding;
    this.beleid = beleid;
  }

  @Override
  public Path resolveLocalFilePath(SftpSubsystemProxy subsystem, Path rootDir, String remotePath)
      throws IOException {
    var pad = rootDir;
    for (var deel : Partnerpad.van(remotePath).delen()) {
      pad = pad.resolve(deel);
    }
    return pad;
  }

  @Override
  public LinkOption[] resolveFileAccessLinkOptions(
      SftpSubsystemProxy subsystem, Path file, int cmd, String extension, boolean followLinks) {
    return new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
  }

  @Override
  public SeekableByteChannel openFile(
      SftpSubsystemProxy subsystem,
      @Nullable FileHandle fileHandle,
      Path file,
      String handle,
      Set<? extends OpenOption> options,
      FileAttribute<?>... attrs)
      throws IOException {
    var pad = Partnerpad.van(file);
    boolean schrijft = options.contains(StandardOpenOption.WRITE);
    if (schrijft && pad.isInIn()) {
      return fileHandle == null ? kortIn(subsystem, file) : in(subsystem).open(pad.naam(), options);
    }
    if (schrijft || !(pad.isInIn() || pad.isInUit())) {
      throw geweigerd(file);
    }
    return FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
  }

  /** Without a handle the size is set; a client does that only to a file that it is writing. */
  private SeekableByteChannel kortIn(SftpSubsystemProxy subsystem, Path file) throws IOException {
    if (!in(subsystem).wordtGeschreven(Partnerpad.van(file).naam())) {
      throw geweigerd(file);
    }
    return FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void closeFile(
      SftpSubsystemProxy subsystem,
      @Nullable FileHandle fileHandle,
      Path file,
      String handle,
      Channel channel,
      Set<? extends OpenOption> options)
      throws IOException {
    if (fileHandle == null || !(channel instanceof FileChannel kanaal)) {
      channel.close();
    } else if (options.contains(StandardOpenOption.WRITE)) {
      sluitSchrijver(subsystem, Overdracht.van(fileHandle), Partnerpad.van(file).naam(), kanaal);
    } else {
      sluitLezer(subsystem, Overdracht.van(fileHandle), Partnerpad.van(file), kanaal);
    }
  }

  private void sluitSchrijver(
      SftpSubsystemProxy subsystem, Overdracht overdracht, String naam, FileChannel kanaal)
      throws IOException {
    boolean heel = false;
    try {
      if (!overdracht.isOnderbroken()) {
        kanaal.force(true);
        heel = true;
      }
    } finally {
      volgorde.lock();
      try {
        if (in(subsystem).sluit(naam, kanaal, heel)) {
          melding.gesloten(account(subsystem), naam);
        }
      } finally {
        volgorde.unlock();
      }
    }
  }

  private void sluitLezer(
      SftpSubsystemProxy subsystem, Overdracht overdracht, Partnerpad pad, FileChannel kanaal)
      throws IOException {
    boolean heel;
    try (kanaal) {
      heel = !overdracht.isOnderbroken() && overdracht.dekking().isHeel(kanaal.size());
    }
    if (heel && pad.isInUit()) {
      melding.gelezen(account(subsystem), pad.naam());
    }
  }

  @Override
  public void renameFile(
      SftpSubsystemProxy subsystem, Path oldPath, Path newPath, Collection<CopyOption> opts)
      throws IOException {
    var van = Partnerpad.van(oldPath);
    var naar = Partnerpad.van(newPath);
    if (!van.isInIn() || !naar.isInIn()) {
      throw geweigerd(oldPath);
    }
    volgorde.lock();
    try {
      if (in(subsystem).hernoem(van.naam(), naar.naam())) {
        melding.gesloten(account(subsystem), naar.naam());
      }
    } finally {
      volgorde.unlock();
    }
  }

  @Override
  public void removeFile(SftpSubsystemProxy subsystem, Path path, boolean isDirectory)
      throws IOException {
    var pad = Partnerpad.van(path);
    if (isDirectory) {
      throw geweigerd(path);
    } else if (pad.isInIn()) {
      in(subsystem).verwijder(pad.naam());
    } else if (pad.isInUit() && beleid.magWeg(account(subsystem), pad.naam())) {
      Files.delete(path);
    } else {
      throw geweigerd(path);
    }
  }

  @Override
  public void setFilePermissions(
      SftpSubsystemProxy subsystem,
      Path file,
      Set<PosixFilePermission> perms,
      LinkOption... options)
      throws IOException {
    eisInIn(file);
  }

  @Override
  public void setFileAttribute(
      SftpSubsystemProxy subsystem,
      Path file,
      String view,
      String attribute,
      @Nullable Object value,
      LinkOption... options)
      throws IOException {
    eisInIn(file);
    if (!TIJDEN.contains(attribute)) {
      throw geweigerd(file);
    }
  }

  private static void eisInIn(Path file) throws AccessDeniedException {
    if (!Partnerpad.van(file).isInIn()) {
      throw geweigerd(file);
    }
  }

  private Inmap in(SftpSubsystemProxy subsystem) {
    return mappen.in(account(subsystem));
  }

  private static String account(SftpSubsystemProxy subsystem) {
    return subsystem.getServerSession().getUsername();
  }
}
