package nl.zorgpoort.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/** Reads the record around a byte of a file again, to show it beside a finding. */
final class Recordlezer implements Closeable {
  /** Bytes looked at on either side, well over the length of a record. */
  private static final int MARGE = 1024;

  private final FileChannel kanaal;

  Recordlezer(Path pad) throws IOException {
    kanaal = FileChannel.open(pad, StandardOpenOption.READ);
  }

  /**
   * A record as it stands in the file.
   *
   * @param begin byte offset in the file
   * @param tekst its bytes as ISO-8859-1 without the line end; cut when it goes on far beyond the
   *     byte asked for
   */
  record Gevonden(long begin, String tekst) {}

  /** The record that holds this byte, or ends there; absent when it begins too far back. */
  Optional<Gevonden> rond(long offset) throws IOException {
    long van = Math.max(0, offset - MARGE);
    byte[] venster = lees(van);
    int midden = (int) Math.min(offset - van, venster.length);
    int begin = midden;
    while (begin > 0 && venster[begin - 1] != '\n') {
      begin--;
    }
    if (begin == 0 && van > 0) {
      return Optional.empty();
    }
    int einde = midden;
    while (einde < venster.length && venster[einde] != '\n') {
      einde++;
    }
    boolean metCr = einde > begin && einde < venster.length && venster[einde - 1] == '\r';
    return Optional.of(new Gevonden(van + begin, tekst(venster, begin, metCr ? einde - 1 : einde)));
  }

  /** The first bytes of the file, fewer when it is shorter. */
  String kop(int lengte) throws IOException {
    byte[] venster = lees(0);
    return tekst(venster, 0, Math.min(lengte, venster.length));
  }

  private static String tekst(byte[] venster, int van, int tot) {
    return new String(venster, van, tot - van, StandardCharsets.ISO_8859_1);
  }

  private byte[] lees(long van) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(2 * MARGE);
    int gelezen = 0;
    while (gelezen >= 0 && buffer.hasRemaining()) {
      gelezen = kanaal.read(buffer, van + buffer.position());
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  @Override
  public void close() throws IOException {
    kanaal.close();
  }
}
