package nl.zorgpoort.opslag;

import java.io.OutputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Cuts a stream into chunks and stores them four at a time. */
final class Brokschrijver extends OutputStream {
  private static final int PER_KEER = 4;

  private final Databank databank;
  private final InstantSource klok;
  private final UUID eigenaar;
  private final byte[] ruw = new byte[Brok.GROOTTE];
  private final List<Object[]> rijen = new ArrayList<>(PER_KEER);
  private int gevuld;
  private int nr;
  private boolean open = true;

  Brokschrijver(Databank databank, InstantSource klok, UUID eigenaar, int vanaf) {
    this.databank = databank;
    this.klok = klok;
    this.eigenaar = eigenaar;
    this.nr = vanaf;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int van, int lengte) {
    int gedaan = 0;
    while (gedaan < lengte) {
      int deel = Math.min(lengte - gedaan, ruw.length - gevuld);
      System.arraycopy(bytes, van + gedaan, ruw, gevuld, deel);
      gevuld += deel;
      gedaan += deel;
      if (gevuld == ruw.length) {
        rondAf();
      }
    }
  }

  private void rondAf() {
    Brok brok = Brok.van(ruw, gevuld);
    rijen.add(new Object[] {eigenaar, nr++, brok.codering(), brok.ruweLengte(), brok.bytes()});
    gevuld = 0;
    if (rijen.size() == PER_KEER) {
      bewaar();
    }
  }

  private void bewaar() {
    databank.inTransactie(
        () -> {
          Brokbezit.houdVast(databank, eigenaar, klok.instant());
          databank.stapel(
              """
              insert into brok (eigenaar, nr, codering, sleutel_id, ruwe_lengte, bytes)
              values (?, ?, ?, 0, ?, ?)
              """,
              rijen);
        });
    rijen.clear();
  }

  @Override
  public void close() {
    if (open) {
      open = false;
      if (gevuld > 0) {
        rondAf();
      }
      if (!rijen.isEmpty()) {
        bewaar();
      }
    }
  }
}
