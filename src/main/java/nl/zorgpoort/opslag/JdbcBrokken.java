package nl.zorgpoort.opslag;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.UUID;
import nl.zorgpoort.verwerking.Brokken;

/** Chunks as rows. */
final class JdbcBrokken implements Brokken {
  private final Databank databank;
  private final InstantSource klok;

  JdbcBrokken(Databank databank, InstantSource klok) {
    this.databank = databank;
    this.klok = klok;
  }

  @Override
  public OutputStream schrijf(UUID eigenaar, int vanaf) {
    Brokbezit.begin(databank, eigenaar, klok.instant());
    return new Brokschrijver(databank, klok, eigenaar, vanaf);
  }

  @Override
  public InputStream lees(UUID eigenaar) {
    return new Broklezer(databank, eigenaar);
  }

  @Override
  public void verwijder(UUID eigenaar) {
    Brokbezit.verwijder(databank, eigenaar);
  }

  @Override
  public void wis(UUID eigenaar) {
    Brokbezit.wis(databank, eigenaar);
  }
}
