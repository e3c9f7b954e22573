package nl.zorgpoort.opslag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.zorgpoort.bericht.Recordbouwer;
import nl.zorgpoort.generator.Declaratiegenerator;
import nl.zorgpoort.generator.Declaratievraag;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Veldtype;

/**
 * Thinks up the deliveries of one declarant: technically sound debits, credits and corrections of
 * little care for few clients, so that they meet.
 */
final class Bedenker {
  private static final int LENGTE = 312;
  private static final int MEESTE_REGELS = 6;

  /** Cents per unit that a debit is declared too high at times. */
  private static final long TE_VEEL = 100;

  private final Random kans;
  private final byte[] voorloop;
  private final Map<String, byte[]> verzekerden = new LinkedHashMap<>();
  private final List<byte[]> zorg = new ArrayList<>();
  private final List<byte[]> gedeclareerd = new ArrayList<>();
  private long ingediend;
  private int nummer;

  /**
   * @param clienten the same number gives the same clients
   */
  Bedenker(Random kans, String agb, long clienten) throws IOException {
    this.kans = kans;
    ByteArrayOutputStream basis = new ByteArrayOutputStream();
    new Declaratiegenerator(Proefbestand.AW319).schrijf(vraag(agb, clienten), basis);
    byte[] bytes = basis.toByteArray();
    voorloop = Arrays.copyOf(bytes, LENGTE);
    for (int begin = LENGTE; begin < bytes.length; begin += LENGTE) {
      byte[] record = Arrays.copyOfRange(bytes, begin, begin + LENGTE);
      switch (kenmerk(record)) {
        case "02" -> verzekerden.put(lees(record, "0203"), record);
        case "04" -> zorg.add(record);
        default -> {}
      }
    }
  }

  /** What the register of the declarant and these clients goes by. */
  static Declaratievraag vraag(String agb, long clienten) {
    return new Declaratievraag(4, 16, clienten, YearMonth.of(2026, 9), agb, "5508");
  }

  /** Claimed over all files so far, cents. */
  long ingediend() {
    return ingediend;
  }

  /** The next file. */
  byte[] bestand() throws IOException {
    List<byte[]> regels = new ArrayList<>();
    for (int i = 1 + kans.nextInt(MEESTE_REGELS); i > 0; i--) {
      voegToe(regels);
    }
    regels.stream().filter(r -> !credit(r)).forEach(gedeclareerd::add);
    return schrijf(regels);
  }

  private void voegToe(List<byte[]> regels) {
    int soort = kans.nextInt(10);
    if (gedeclareerd.isEmpty() || soort < 5) {
      regels.add(debet(kies(zorg), soort == 0 ? TE_VEEL : 0));
      return;
    }
    byte[] eerder = kies(gedeclareerd);
    regels.add(credit(eerder, soort < 7 ? 0 : TE_VEEL));
    if (soort == 9) {
      regels.add(debet(eerder, 0));
    }
  }

  private byte[] kies(List<byte[]> uit) {
    return uit.get(kans.nextInt(uit.size()));
  }

  private byte[] debet(byte[] zoals, long meer) {
    byte[] regel = zoals.clone();
    long tarief = getal(regel, "0425") + meer;
    zet(regel, "0425", Long.toString(tarief));
    String bedrag = Long.toString(tarief * getal(regel, "0418"));
    zet(regel, "0426", bedrag);
    zet(regel, "0429", bedrag);
    zet(regel, "0431", referentie());
    return regel;
  }

  /** Of all that was claimed, or of less: right where that much was granted. */
  private byte[] credit(byte[] debet, long minder) {
    byte[] regel = debet.clone();
    long bedrag = (getal(regel, "0425") - minder) * getal(regel, "0418");
    zet(regel, "0429", Long.toString(bedrag));
    zet(regel, "0427", "C");
    zet(regel, "0430", "C");
    zet(regel, "0432", lees(debet, "0431"));
    zet(regel, "0431", referentie());
    return regel;
  }

  private String referentie() {
    return "R" + lees(voorloop, "0112") + "-" + ++nummer;
  }

  private byte[] schrijf(List<byte[]> regels) throws IOException {
    Map<String, List<byte[]>> perPersoon = new LinkedHashMap<>();
    regels.forEach(r -> perPersoon.computeIfAbsent(lees(r, "0403"), p -> new ArrayList<>()).add(r));
    byte[] kop = voorloop.clone();
    zet(kop, "0116", "F" + ++nummer);
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    uit.write(kop);
    int record = 0;
    for (Map.Entry<String, List<byte[]>> persoon : perPersoon.entrySet()) {
      uit.write(genummerd(verzekerden.getOrDefault(persoon.getKey(), kop), "0202", ++record));
      for (byte[] regel : persoon.getValue()) {
        uit.write(genummerd(regel, "0402", ++record));
      }
    }
    sluit(perPersoon.size(), regels, record).schrijf(uit);
    return uit.toByteArray();
  }

  private static byte[] genummerd(byte[] record, String rubriek, int nummer) {
    byte[] uit = record.clone();
    zet(uit, rubriek, Integer.toString(nummer));
    return uit;
  }

  private Recordbouwer sluit(int verzekerd, List<byte[]> regels, int records) {
    long totaal = regels.stream().mapToLong(r -> (credit(r) ? -1 : 1) * getal(r, "0429")).sum();
    ingediend += totaal;
    return new Recordbouwer(Proefbestand.AW319.verplicht("99"))
        .zet("9902", verzekerd)
        .zet("9904", regels.size())
        .zet("9906", records)
        .zet("9907", Math.abs(totaal))
        .zet("9908", totaal < 0 ? "C" : "D");
  }

  private static boolean credit(byte[] regel) {
    return lees(regel, "0430").equals("C");
  }

  private static long getal(byte[] record, String nummer) {
    return Long.parseLong(lees(record, nummer));
  }

  private static String lees(byte[] record, String nummer) {
    Rubriek r = rubriek(record, nummer);
    return new String(record, r.begin(), r.lengte(), StandardCharsets.ISO_8859_1).strip();
  }

  private static void zet(byte[] record, String nummer, String waarde) {
    Rubriek r = rubriek(record, nummer);
    boolean cijfers = r.type() == Veldtype.N;
    Arrays.fill(record, r.begin(), r.einde(), (byte) (cijfers ? '0' : ' '));
    byte[] bytes = waarde.getBytes(StandardCharsets.ISO_8859_1);
    int begin = cijfers ? r.einde() - bytes.length : r.begin();
    System.arraycopy(bytes, 0, record, begin, bytes.length);
  }

  private static Rubriek rubriek(byte[] record, String nummer) {
    return Proefbestand.AW319.verplicht(kenmerk(record)).verplicht(nummer);
  }

  private static String kenmerk(byte[] record) {
    return new String(record, 0, 2, StandardCharsets.ISO_8859_1);
  }
}
