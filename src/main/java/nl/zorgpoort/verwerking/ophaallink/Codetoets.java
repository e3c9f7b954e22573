package nl.zorgpoort.verwerking.ophaallink;

import java.util.Optional;

/** Compares a code with a hash that is slow to compute, because codes are short. */
@FunctionalInterface
public interface Codetoets {
  /** Whether they belong together; without a hash it takes as long, and they do not. */
  boolean klopt(String code, Optional<String> hash);
}
