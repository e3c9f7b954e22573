package nl.zorgpoort.kanaal.sftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.zorgpoort.partner.Account;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.partner.Partner;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.partner.Rol;
import nl.zorgpoort.verwerking.intake.Postvakmelding;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** A server on a free port with its folders, that remembers what it was told. */
final class Opstelling implements Postvakmelding, AutoCloseable {
  final List<String> meldingen = new CopyOnWriteArrayList<>();
  final Set<String> verzonden = ConcurrentHashMap.newKeySet();
  final Sftpmappen mappen;
  final Sftpserver server;
  private final Path basis;

  Opstelling(Path basis, Partners partners) throws IOException, GeneralSecurityException {
    this(basis, partners, Sftpinstellingen.lokaal(0, basis.resolve("sleutels")));
  }

  Opstelling(Path basis, Partners partners, Sftpinstellingen instellingen)
      throws IOException, GeneralSecurityException {
    this.basis = basis;
    mappen = new Sftpmappen(basis, partners.accounts(), InstantSource.system());
    server =
        new Sftpserver(
            instellingen,
            partners,
            mappen,
            this,
            (account, naam) -> verzonden.contains(account + "/" + naam));
    server.start();
  }

  static Partners partners(Map<String, List<String>> sleutels) {
    var hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("Welkom-01");
    var partners = new HashMap<String, Partner>();
    sleutels.forEach(
        (naam, regels) ->
            partners.put(
                naam,
                new Partner(
                    naam,
                    naam,
                    Omgeving.TEST,
                    Rol.BETALER,
                    "nl",
                    List.of(new Account(naam, regels, Optional.of(hash), Map.of())))));
    return new Partners(partners.values());
  }

  Path in(String account, String naam) {
    return basis.resolve("sftp").resolve(account).resolve("in").resolve(naam);
  }

  Path uit(String account, String naam) {
    return basis.resolve("sftp").resolve(account).resolve("uit").resolve(naam);
  }

  void lever(String account, String naam, byte[] inhoud) throws IOException {
    var hash = HexFormat.of().formatHex(Schijf.sha256().digest(inhoud));
    mappen.plaats(account, naam, hash, uit -> uit.write(inhoud));
  }

  String lees(String account, String naam) throws IOException {
    return Files.readString(in(account, naam));
  }

  @Override
  public void gesloten(String account, String bestandsnaam) {
    meldingen.add("gesloten " + account + " " + bestandsnaam);
  }

  @Override
  public void gelezen(String account, String bestandsnaam) {
    meldingen.add("gelezen " + account + " " + bestandsnaam);
  }

  @Override
  public void close() throws IOException {
    server.stop();
  }
}
