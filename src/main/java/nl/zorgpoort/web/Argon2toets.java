package nl.zorgpoort.web;

import java.util.Optional;
import nl.zorgpoort.verwerking.ophaallink.Codetoets;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Compares codes with Argon2id; what cannot be right is compared with the hash of nobody. */
final class Argon2toets implements Codetoets {
  private static final int LANGSTE_CODE = 200;

  private final Argon2PasswordEncoder argon2 =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final String hashVanNiemand = argon2.encode("");

  @Override
  public boolean klopt(String code, Optional<String> hash) {
    boolean past = code.length() <= LANGSTE_CODE;
    boolean gelijk = argon2.matches(past ? code : "", hash.orElse(hashVanNiemand));
    return gelijk && past && hash.isPresent();
  }
}
