package nl.zorgpoort.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** Reads chunks one by one; holds one at a time. */
final class Broklezer extends InputStream {
  private final Databank databank;
  private final UUID eigenaar;
  private byte[] ruw = {};
  private int plaats;
  private int nr;

  Broklezer(Databank databank, UUID eigenaar) {
    this.databank = databank;
    this.eigenaar = eigenaar;
  }

  @Override
  public int read() throws IOException {
    return vulAan() ? ruw[plaats++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int van, int lengte) throws IOException {
    if (lengte == 0) {
      return 0;
    }
    if (!vulAan()) {
      return -1;
    }
    int deel = Math.min(lengte, ruw.length - plaats);
    System.arraycopy(ruw, plaats, bytes, van, deel);
    plaats += deel;
    return deel;
  }

  private boolean vulAan() throws IOException {
    if (plaats == ruw.length) {
      Optional<Brok> brok = brok(nr);
      if (brok.isEmpty()) {
        return false;
      }
      ruw = brok.get().ruw();
      plaats = 0;
      nr++;
    }
    return true;
  }

  private Optional<Brok> brok(int nummer) {
    return databank
        .sql(
            """
            select codering, ruwe_lengte, bytes from brok
             where eigenaar = :eigenaar and nr = :nr
            """)
        .param("eigenaar", eigenaar)
        .param("nr", nummer)
        .query((rij, n) -> new Brok(rij.getInt(1), rij.getInt(2), rij.getBytes(3)))
        .optional();
  }
}
