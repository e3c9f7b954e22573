package nl.zorgpoort;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the manifest of the jar has it. */
final class Versie implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String versie =
        Optional.ofNullable(Versie.class.getPackage().getImplementationVersion())
            .orElse("(ontwikkelversie)");
    return new String[] {"zorgpoort " + versie};
  }
}
