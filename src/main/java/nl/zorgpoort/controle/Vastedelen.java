package nl.zorgpoort.controle;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.zorgpoort.standaard.Codelijsten;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Soort;

/**
 * The fields of a record that can have one value only, compared all at once, eight bytes at a time:
 * nearly every record passes, so that the checks of these fields seldom run one by one.
 */
final class Vastedelen {
  private static final VarHandle ACHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private final int[] plek;
  private final long[] masker;
  private final long[] waarde;

  Vastedelen(Recordtype type, Codelijsten lijsten) {
    int lengte = type.rubrieken().stream().mapToInt(Rubriek::einde).max().orElse(0);
    byte[] verwacht = new byte[lengte];
    byte[] telt = new byte[lengte];
    for (Rubriek r : type.rubrieken()) {
      vast(r, lijsten)
          .ifPresent(
              tekst -> {
                byte[] bytes = tekst.getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(bytes, 0, verwacht, r.begin(), bytes.length);
                Arrays.fill(telt, r.begin(), r.einde(), (byte) 0xFF);
              });
    }
    plek =
        IntStream.range(0, (lengte + 7) / 8)
            .map(i -> Math.min(8 * i, lengte - 8))
            .filter(i -> i >= 0 && (long) ACHT.get(telt, i) != 0)
            .toArray();
    masker = Arrays.stream(plek).mapToLong(i -> (long) ACHT.get(telt, i)).toArray();
    waarde = Arrays.stream(plek).mapToLong(i -> (long) ACHT.get(verwacht, i)).toArray();
  }

  /** The only value that a field can have, where there is one. */
  static Optional<String> vast(Rubriek r, Codelijsten lijsten) {
    if (r.soort() == Soort.RESERVE) {
      return Optional.of(" ".repeat(r.lengte()));
    }
    if (r.soort() == Soort.GETAL) {
      return r.patroon().filter(p -> p.matches("[0-9]+"));
    }
    return Optional.of(r)
        .filter(v -> v.soort() == Soort.CODE)
        .flatMap(Rubriek::codelijst)
        .flatMap(lijsten::lijst)
        .filter(l -> !l.open() && l.codes().size() == 1)
        .map(l -> l.codes().iterator().next())
        .filter(code -> code.length() == r.lengte());
  }

  /** Whether every fixed field has its value. */
  boolean past(byte[] bytes, int begin) {
    long verschil = 0;
    for (int i = 0; i < plek.length; i++) {
      verschil |= ((long) ACHT.get(bytes, begin + plek[i]) ^ waarde[i]) & masker[i];
    }
    return verschil == 0;
  }
}
