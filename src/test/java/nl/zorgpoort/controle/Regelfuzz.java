package nl.zorgpoort.controle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Valid files and damaged copies of them. */
final class Regelfuzz {
  private static final byte[] LASTIG = {
    0, '\t', '\n', '\r', 0x1A, ' ', '0', '1', '2', '4', '8', '9', 'A', 'C', 'D', (byte) 0x85, -1
  };

  private Regelfuzz() {}

  /** The file that examples edit, unedited. */
  static byte[] geldig(String ei) {
    return geldig(ei, List.of());
  }

  /** The same without some of its records. */
  static byte[] geldig(String ei, List<Integer> schrap) {
    Regelbewerking geen =
        new Regelbewerking(
            Map.of(),
            schrap,
            List.of(),
            List.of(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            "",
            true);
    return Regelbestandsbouw.bouw(Regelproef.STANDAARD, ei, geen).bytes();
  }

  /** A copy with some bytes changed, put in or taken out. */
  static byte[] beschadig(byte[] bytes, Random toeval) {
    byte[] uit = bytes.clone();
    for (int i = 0, keer = 1 + toeval.nextInt(6); i < keer; i++) {
      int plek = toeval.nextInt(uit.length);
      uit =
          switch (toeval.nextInt(4)) {
            case 0 -> zonder(uit, plek, 1 + toeval.nextInt(Math.min(400, uit.length - plek)));
            case 1 -> met(uit, plek, lastig(toeval));
            default -> vervang(uit, plek, lastig(toeval));
          };
    }
    return uit;
  }

  private static byte lastig(Random toeval) {
    return LASTIG[toeval.nextInt(LASTIG.length)];
  }

  private static byte[] zonder(byte[] bytes, int van, int aantal) {
    byte[] uit = new byte[bytes.length - aantal];
    System.arraycopy(bytes, 0, uit, 0, van);
    System.arraycopy(bytes, van + aantal, uit, van, uit.length - van);
    return uit;
  }

  private static byte[] met(byte[] bytes, int plek, byte nieuw) {
    byte[] uit = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, uit, 0, plek);
    uit[plek] = nieuw;
    System.arraycopy(bytes, plek, uit, plek + 1, bytes.length - plek);
    return uit;
  }

  private static byte[] vervang(byte[] bytes, int plek, byte nieuw) {
    byte[] uit = bytes.clone();
    uit[plek] = nieuw;
    return uit;
  }
}
