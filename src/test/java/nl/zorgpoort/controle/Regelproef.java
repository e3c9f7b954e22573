package nl.zorgpoort.controle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Standaarden;

/** Runs the check on bytes in memory and keeps what it said. */
public final class Regelproef {
  public static final Standaarden STANDAARDEN = Standaarden.laad();
  public static final Berichtstandaard STANDAARD = STANDAARDEN.metId("AW319-1.4").orElseThrow();
  public static final LocalDate ONTVANGEN = LocalDate.of(2026, 10, 5);
  private static final Set<Signaalsoort> VAN_EEN_REGEL =
      EnumSet.of(Signaalsoort.EINDE_NA_PERIODE, Signaalsoort.TE_LAAT);
  private static final Technischecontrole CONTROLE = Technischecontrole.van(STANDAARDEN);

  private Regelproef() {}

  /** What a check said: its result and the findings in the order in which they came. */
  public record Uitslag(Controleresultaat resultaat, List<Bevinding> bevindingen) {

    /** Signals that a line gives, in the order of their kinds. */
    List<Signaalsoort> signalen() {
      return resultaat instanceof Gecontroleerd g
          ? g.signalen().keySet().stream().filter(VAN_EEN_REGEL::contains).sorted().toList()
          : List.of();
    }
  }

  public static Uitslag controleer(byte[] bestand, Controlevraag vraag) {
    return controleer(CONTROLE, bestand, vraag);
  }

  static Uitslag controleer(byte[] bestand) {
    return controleer(bestand, new Controlevraag(ONTVANGEN, Optional.empty(), 1));
  }

  static Uitslag controleer(Technischecontrole controle, byte[] bestand, Controlevraag vraag) {
    List<Bevinding> bevindingen = new ArrayList<>();
    Controleontvanger ontvanger =
        new Controleontvanger() {
          @Override
          public void bevinding(Bevinding bevinding) {
            bevindingen.add(bevinding);
          }
        };
    try {
      return new Uitslag(
          controle.controleer(new ByteArrayInputStream(bestand), vraag, ontvanger), bevindingen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
