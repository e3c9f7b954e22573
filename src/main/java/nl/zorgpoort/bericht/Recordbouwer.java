package nl.zorgpoort.bericht;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Soort;
import nl.zorgpoort.standaard.Veldtype;

/**
 * Builds records of one type, field by field. A new builder holds an empty record: its kenmerk,
 * zeros in N fields, spaces in AN fields. What is set stays set, so that records that look alike
 * can be written from one builder. Not for use by several threads.
 */
public final class Recordbouwer {
  private static final long[] GRENS = grenzen();

  private final Recordtype type;
  private final Map<String, Rubriek> rubrieken;
  private final byte[] bytes;

  /** An empty record of this type. */
  public Recordbouwer(Recordtype type) {
    this.type = type;
    rubrieken =
        type.rubrieken().stream()
            .collect(Collectors.toUnmodifiableMap(Rubriek::nummer, Function.identity()));
    int lengte = type.rubrieken().stream().mapToInt(Rubriek::einde).max().orElse(0);
    bytes = new byte[lengte + 2];
    bytes[lengte] = '\r';
    bytes[lengte + 1] = '\n';
    type.rubrieken().forEach(this::maakLeeg);
  }

  private void maakLeeg(Rubriek r) {
    zet(r, r.soort() == Soort.KENMERK ? type.kenmerk() : "");
  }

  /**
   * Fills a field: digits behind zeros (N) or text before spaces (AN). An empty value empties it.
   *
   * @throws IllegalArgumentException when the value does not fit, is not digits in an N field, or
   *     holds a character that a record cannot; the message does not repeat the value
   */
  public Recordbouwer zet(Rubriek rubriek, String waarde) {
    if (waarde.length() > rubriek.lengte()) {
      throw ongeschikt(rubriek, waarde.length() + " characters");
    }
    boolean cijfers = rubriek.type() == Veldtype.N;
    int vulling = rubriek.lengte() - waarde.length();
    int begin = cijfers ? rubriek.begin() + vulling : rubriek.begin();
    Arrays.fill(bytes, rubriek.begin(), rubriek.einde(), (byte) (cijfers ? '0' : ' '));
    for (int i = 0; i < waarde.length(); i++) {
      bytes[begin + i] = teken(rubriek, waarde.charAt(i));
    }
    return this;
  }

  /**
   * Fills an N field with a number.
   *
   * @throws IllegalArgumentException when it is negative, too large, or the field is not N
   */
  public Recordbouwer zet(Rubriek rubriek, long waarde) {
    boolean teGroot = rubriek.lengte() < GRENS.length && waarde >= GRENS[rubriek.lengte()];
    if (rubriek.type() != Veldtype.N || waarde < 0 || teGroot) {
      throw ongeschikt(rubriek, "this number");
    }
    long rest = waarde;
    for (int i = rubriek.einde() - 1; i >= rubriek.begin(); i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    return this;
  }

  /** Fills the field with this number, as {@link #zet(Rubriek, String)}. */
  public Recordbouwer zet(String nummer, String waarde) {
    return zet(rubriek(nummer), waarde);
  }

  /** Fills the field with this number, as {@link #zet(Rubriek, long)}. */
  public Recordbouwer zet(String nummer, long waarde) {
    return zet(rubriek(nummer), waarde);
  }

  /** Writes the record as it stands, with CR/LF. */
  public void schrijf(OutputStream uit) throws IOException {
    uit.write(bytes);
  }

  /** A copy of the record as it stands, with CR/LF. */
  public byte[] bytes() {
    return bytes.clone();
  }

  private Rubriek rubriek(String nummer) {
    Rubriek rubriek = rubrieken.get(nummer);
    return rubriek == null ? type.verplicht(nummer) : rubriek;
  }

  private static byte teken(Rubriek rubriek, char teken) {
    boolean cijfer = teken >= '0' && teken <= '9';
    boolean tekst = teken <= 0xFF && !Character.isISOControl(teken);
    if (rubriek.type() == Veldtype.N ? !cijfer : !tekst) {
      throw ongeschikt(rubriek, "character U+%04X".formatted((int) teken));
    }
    return (byte) teken;
  }

  private static IllegalArgumentException ongeschikt(Rubriek rubriek, String wat) {
    return new IllegalArgumentException(
        "%s (%s, length %d) cannot hold %s"
            .formatted(rubriek.nummer(), rubriek.type(), rubriek.lengte(), wat));
  }

  /** Powers of ten: a field of n positions holds numbers below the n-th. */
  private static long[] grenzen() {
    long[] grenzen = new long[19];
    grenzen[0] = 1;
    for (int i = 1; i < grenzen.length; i++) {
      grenzen[i] = grenzen[i - 1] * 10;
    }
    return grenzen;
  }
}
