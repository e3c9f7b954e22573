package nl.zorgpoort;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.verwerking.intake.Postvak;
import org.springframework.core.io.Resource;

/**
 * An inbox that holds the files of one case. Their ids are always the same, so that what was taken
 * in before is known.
 */
final class Demopostvak implements Postvak {
  private final Demozaak zaak;
  private final Map<String, Resource> bestanden = new HashMap<>();

  Demopostvak(Demozaak zaak) {
    this.zaak = zaak;
    zaak.leveringen().forEach(l -> bestanden.put(naam(l.bestand()), l.bestand()));
  }

  /** The name it is delivered under: files of different cases have the same name. */
  String naam(Resource bestand) {
    return zaak.naam() + "-" + bestand.getFilename();
  }

  /** What a delivery under this name has as its id. */
  static UUID id(String bestandsnaam) {
    byte[] herkomst = ("samples/aw319/" + bestandsnaam).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(herkomst);
  }

  @Override
  public Optional<Claim> claim(String account, String bestandsnaam) {
    return Optional.of(new Claim(id(bestandsnaam), account, bestandsnaam));
  }

  @Override
  public List<Claim> geclaimd() {
    return List.of();
  }

  @Override
  public InputStream open(Claim claim) throws IOException {
    Resource bestand = bestanden.get(claim.bestandsnaam());
    if (bestand == null) {
      throw new FileNotFoundException(claim.bestandsnaam());
    }
    return bestand.getInputStream();
  }

  /** What ships with the program stays. */
  @Override
  public void verwijder(Claim claim) {}

  @Override
  public List<Wachtend> rustend(Duration rust) {
    return List.of();
  }
}
