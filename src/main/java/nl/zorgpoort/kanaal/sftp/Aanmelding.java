package nl.zorgpoort.kanaal.sftp;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.zorgpoort.partner.Account;
import nl.zorgpoort.partner.Partners;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.server.auth.AsyncAuthException;
import org.apache.sshd.server.auth.password.PasswordAuthenticator;
import org.apache.sshd.server.auth.pubkey.PublickeyAuthenticator;
import org.apache.sshd.server.session.ServerSession;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Who may log in: by a key of the account, or by its password. A password costs as much work for an
 * account that does not exist or has none, so that the time taken tells nothing. That work takes
 * memory by design, so only a few run at a time, away from the threads that serve all connections.
 */
final class Aanmelding implements PublickeyAuthenticator, PasswordAuthenticator, AutoCloseable {
  private static final int TEGELIJK = 2;
  private static final int WACHTRIJ = 50;
  private static final int LANGSTE_WACHTWOORD = 1024;

  private final Map<String, List<PublicKey>> sleutels = new HashMap<>();
  private final Map<String, String> hashes = new HashMap<>();
  private final Argon2PasswordEncoder argon2 =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final String hashVanNiemand = argon2.encode("");
  private final ThreadPoolExecutor werkers;

  Aanmelding(Partners partners) throws IOException, GeneralSecurityException {
    for (var naam : partners.accounts()) {
      var account = partners.zoek(naam).orElseThrow().account();
      sleutels.put(naam, lees(account));
      account.wachtwoord().ifPresent(hash -> hashes.put(naam, hash));
    }
    werkers =
        new ThreadPoolExecutor(
            TEGELIJK, TEGELIJK, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WACHTRIJ));
    werkers.allowCoreThreadTimeOut(true);
  }

  private static List<PublicKey> lees(Account account)
      throws IOException, GeneralSecurityException {
    var gelezen = new ArrayList<PublicKey>();
    for (var regel : account.sleutels()) {
      gelezen.add(
          AuthorizedKeyEntry.parseAuthorizedKeyEntry(regel)
              .resolvePublicKey(null, PublicKeyEntryResolver.FAILING));
    }
    return gelezen;
  }

  @Override
  public boolean authenticate(String username, PublicKey key, ServerSession session) {
    return sleutels.getOrDefault(username, List.of()).stream()
        .anyMatch(eigen -> KeyUtils.compareKeys(eigen, key));
  }

  @Override
  public boolean authenticate(String username, String password, ServerSession session) {
    var later = new AsyncAuthException();
    try {
      werkers.execute(() -> later.setAuthed(klopt(username, password)));
    } catch (RejectedExecutionException e) {
      return false;
    }
    throw later;
  }

  boolean klopt(String account, String wachtwoord) {
    var hash = Optional.ofNullable(hashes.get(account));
    boolean gelijk =
        wachtwoord.length() <= LANGSTE_WACHTWOORD
            && argon2.matches(wachtwoord, hash.orElse(hashVanNiemand));
    return gelijk && hash.isPresent();
  }

  @Override
  public void close() {
    werkers.shutdownNow();
  }
}
