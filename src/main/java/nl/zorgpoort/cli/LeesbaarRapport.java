package nl.zorgpoort.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Standaarden;

/** A report in Dutch that shows every finding in its record; BSNs are hidden. */
final class LeesbaarRapport implements Rapport {
  /** Positions of 0102, the same in every standard. */
  private static final int EI_BEGIN = 2;

  private static final int EI_EINDE = 5;

  private final Standaarden standaarden;
  private final Uitvoertekst uit;

  LeesbaarRapport(Standaarden standaarden, Uitvoertekst uit) {
    this.standaarden = standaarden;
    this.uit = uit;
  }

  @Override
  public Bestand voor(String naam, Path pad) throws IOException {
    Recordlezer lezer = new Recordlezer(pad);
    return new LeesbaarBestand(naam, lezer, standaard(lezer.kop(EI_EINDE)), uit);
  }

  private Optional<Berichtstandaard> standaard(String kop) {
    return kop.length() < EI_EINDE
        ? Optional.empty()
        : standaarden.heenMetEi(kop.substring(EI_BEGIN));
  }
}
