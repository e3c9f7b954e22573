package nl.zorgpoort;

import java.net.URI;
import java.time.Duration;
import nl.zorgpoort.bedrijfszorg.toestemming.Termijnen;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an installation can set about consent, as {@code zorgpoort.toestemming.*}.
 *
 * @param herinnering after this rest a reminder goes out
 * @param verval after this rest no answer counts as none
 * @param basis where employees reach our pages
 */
@ConfigurationProperties("zorgpoort.toestemming")
record Toestemminginstellingen(Duration herinnering, Duration verval, URI basis) {
  Termijnen termijnen() {
    return new Termijnen(herinnering, verval);
  }
}
