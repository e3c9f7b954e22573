package nl.zorgpoort.cli;

import java.io.IOException;
import java.nio.file.Path;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;

/** One JSON object per finding per line, keys always in the same order; values are not masked. */
final class JsonRapport implements Rapport {
  private final Uitvoertekst uit;

  JsonRapport(Uitvoertekst uit) {
    this.uit = uit;
  }

  @Override
  public Bestand voor(String naam, Path pad) {
    return new Bevindingen(naam);
  }

  private final class Bevindingen implements Bestand {
    private final String naam;

    Bevindingen(String naam) {
      this.naam = naam;
    }

    @Override
    public void bevinding(Bevinding b) throws IOException {
      uit.regel(
          new Jsonregel()
              .veld("file", naam)
              .veld("line", b.regel())
              .veld("record", b.record())
              .veld("field", b.rubriek().orElse(null))
              .veld("rule", b.regelId())
              .veld("level", b.niveau().code())
              .veld("retourcode", b.retourcode())
              .veld("from", b.van())
              .veld("to", b.tot())
              .veld("value", b.waarde())
              .veld("message", b.bericht())
              .tekst());
    }

    @Override
    public void klaar(Gecontroleerd resultaat) {}

    @Override
    public void close() {}
  }
}
