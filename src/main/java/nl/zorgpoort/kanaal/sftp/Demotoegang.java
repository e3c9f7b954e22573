package nl.zorgpoort.kanaal.sftp;

import java.nio.file.Path;

/**
 * How to log in to an account that was just made; the password is nowhere else.
 *
 * @param sleutel file with the private key
 */
public record Demotoegang(String account, String wachtwoord, Path sleutel) {
  /** Without the password, because this may reach a log. */
  @Override
  public String toString() {
    return "Demotoegang[%s]".formatted(account);
  }
}
