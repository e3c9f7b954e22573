package nl.zorgpoort.kanaal.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgpoort.partner.Account;
import nl.zorgpoort.verwerking.aflevering.Uitvak;
import nl.zorgpoort.verwerking.intake.Postvak;

/**
 * The folders of all partners, on one file system so that every hand-over is one rename:
 *
 * <pre>{@code
 * sftp/<account>/in     what the partner sends        (its root is sftp/<account>)
 * sftp/<account>/uit    what we send
 * werk/<account>/<number>-<uuid>/<name of the sender>
 * uit-tijdelijk/        a delivery that is being written
 * }</pre>
 */
public final class Sftpmappen implements Postvak, Uitvak {
  static final String IN = "in";
  static final String UIT = "uit";

  private record Mappen(Path wortel, Inmap in, Uitmap uit) {}

  private final Map<String, Mappen> accounts = new HashMap<>();
  private final Werkmap werk;
  private final InstantSource klok;

  /**
   * Creates the folders that are missing, and removes what an earlier run was writing to deliver.
   * One process at a time may use a base folder.
   */
  public Sftpmappen(Path basis, Collection<String> accounts, InstantSource klok)
      throws IOException {
    this.klok = klok;
    var sftp = Schijf.maakMap(basis.resolve("sftp"));
    var tijdelijk = Schijf.maakMap(basis.resolve("uit-tijdelijk"));
    var werkmap = Schijf.maakMap(basis.resolve("werk"));
    eis(sftp, tijdelijk);
    eis(sftp, werkmap);
    ruimOp(tijdelijk);
    for (var account : accounts) {
      this.accounts.put(account, maak(sftp, account, tijdelijk));
    }
    this.werk = new Werkmap(werkmap);
  }

  private static Mappen maak(Path sftp, String account, Path tijdelijk) throws IOException {
    if (!Account.NAAM.matcher(account).matches()) {
      throw new IllegalArgumentException("not the name of an account");
    }
    var wortel = sftp.resolve(account);
    var in = Schijf.maakMap(wortel.resolve(IN));
    var uit = Schijf.maakMap(wortel.resolve(UIT));
    eis(sftp, in);
    eis(sftp, uit);
    return new Mappen(wortel, new Inmap(in), new Uitmap(uit, tijdelijk));
  }

  private static void eis(Path een, Path ander) throws IOException {
    if (!Files.getFileStore(een).equals(Files.getFileStore(ander))) {
      throw new IOException("not on one file system: %s and %s".formatted(een, ander));
    }
  }

  private static void ruimOp(Path tijdelijk) throws IOException {
    try (var resten = Files.newDirectoryStream(tijdelijk)) {
      for (var rest : resten) {
        Files.delete(rest);
      }
    }
  }

  @Override
  public Optional<Claim> claim(String account, String bestandsnaam) throws IOException {
    return werk.neem(account, bestandsnaam, in(account));
  }

  @Override
  public List<Claim> geclaimd() throws IOException {
    return werk.geclaimd();
  }

  @Override
  public InputStream open(Claim claim) throws IOException {
    return werk.open(claim);
  }

  @Override
  public void verwijder(Claim claim) throws IOException {
    werk.verwijder(claim);
  }

  /**
   * {@inheritDoc}
   *
   * <p>In order of last change. Rest is counted from when this method first saw a file as it is, so
   * after a start the first call finds files only for a {@code rust} of zero. An upload that broke
   * off in this run is not among them.
   */
  @Override
  public List<Wachtend> rustend(Duration rust) throws IOException {
    record Gevonden(String account, Inmap.Rustend bestand) {}
    var nu = klok.instant();
    var gevonden = Stream.<Gevonden>builder();
    for (var account : accounts.entrySet()) {
      account.getValue().in().rustend(nu, rust).stream()
          .map(bestand -> new Gevonden(account.getKey(), bestand))
          .forEach(gevonden);
    }
    return gevonden
        .build()
        .sorted(
            Comparator.comparing((Gevonden g) -> g.bestand().gewijzigd())
                .thenComparing(Gevonden::account)
                .thenComparing(g -> g.bestand().naam()))
        .map(g -> new Wachtend(g.account(), g.bestand().naam()))
        .toList();
  }

  @Override
  public void plaats(String account, String naam, String sha256, Inhoud inhoud) throws IOException {
    mappen(account).uit().plaats(naam, sha256, inhoud, true);
  }

  @Override
  public void plaatsVluchtig(String account, String naam, String sha256, Inhoud inhoud)
      throws IOException {
    mappen(account).uit().plaats(naam, sha256, inhoud, false);
  }

  @Override
  public void haalWeg(String account, String naam) throws IOException {
    mappen(account).uit().haalWeg(naam);
  }

  Inmap in(String account) {
    return mappen(account).in();
  }

  /** What the partner sees as {@code /}. */
  Path wortel(String account) {
    return mappen(account).wortel();
  }

  private Mappen mappen(String account) {
    var mappen = accounts.get(account);
    if (mappen == null) {
      throw new IllegalArgumentException("no such account");
    }
    return mappen;
  }
}
