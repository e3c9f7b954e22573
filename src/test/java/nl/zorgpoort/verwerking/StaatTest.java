package nl.zorgpoort.verwerking;

import static nl.zorgpoort.verwerking.Staat.BEOORDEELD;
import static nl.zorgpoort.verwerking.Staat.GECONTROLEERD;
import static nl.zorgpoort.verwerking.Staat.ONTVANGEN;
import static nl.zorgpoort.verwerking.Staat.OPGEHAALD;
import static nl.zorgpoort.verwerking.Staat.STORING;
import static nl.zorgpoort.verwerking.Staat.VASTGEHOUDEN;
import static nl.zorgpoort.verwerking.Staat.VERZONDEN;
import static nl.zorgpoort.verwerking.Staat.WACHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forward one step at a time, aside from where work is done, and back to where it came from. */
class StaatTest {
  private static final Map<Staat, Set<Staat>> MAG =
      Map.of(
          ONTVANGEN, EnumSet.of(GECONTROLEERD, VASTGEHOUDEN, STORING),
          GECONTROLEERD, EnumSet.of(BEOORDEELD, WACHT, VASTGEHOUDEN, STORING),
          WACHT, EnumSet.of(GECONTROLEERD, VASTGEHOUDEN),
          VASTGEHOUDEN, EnumSet.of(ONTVANGEN),
          BEOORDEELD, EnumSet.of(VERZONDEN, STORING),
          VERZONDEN, EnumSet.of(OPGEHAALD),
          OPGEHAALD, EnumSet.noneOf(Staat.class),
          STORING, EnumSet.of(ONTVANGEN, BEOORDEELD));

  @ParameterizedTest
  @EnumSource
  void aStateGoesOnlyWhereItMay(Staat van) {
    for (Staat naar : Staat.values()) {
      assertThat(van.magNaar(naar)).as(van + " to " + naar).isEqualTo(MAG.get(van).contains(naar));
    }
  }
}
