package nl.zorgpoort.opslag;

import nl.zorgpoort.verwerking.naslag.ImportBezet;
import nl.zorgpoort.verwerking.naslag.Registerboek;
import nl.zorgpoort.verwerking.naslag.Registerinvoer;

/** The tables of the register. */
final class JdbcRegisterboek implements Registerboek {
  private final Databank databank;

  JdbcRegisterboek(Databank databank) {
    this.databank = databank;
  }

  @Override
  public long stand() {
    return databank
        .sql("select coalesce(max(stand), 0) from registerstand")
        .query(Long.class)
        .single();
  }

  @Override
  public Registerinvoer open() throws ImportBezet {
    return new JdbcRegisterinvoer(Importslot.neem(databank), databank);
  }
}
