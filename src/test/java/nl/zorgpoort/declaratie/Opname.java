package nl.zorgpoort.declaratie;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.zorgpoort.controle.Bevinding;

/** Keeps all that a decision gives. */
final class Opname implements Beoordelingsuitvoer {
  final List<Bevinding> bevindingen = new ArrayList<>();
  final List<Prestatieregel> regels = new ArrayList<>();
  private final ByteArrayOutputStream romp = new ByteArrayOutputStream();

  @Override
  public void bevinding(Bevinding bevinding) {
    bevindingen.add(bevinding);
  }

  @Override
  public void regel(Prestatieregel regel) {
    regels.add(regel);
  }

  @Override
  public void romp(byte[] bytes, int van, int lengte) {
    romp.write(bytes, van, lengte);
  }

  /** The whole retour. */
  byte[] retour(Beoordeling beoordeling) {
    String tekst =
        beoordeling.kop() + romp.toString(StandardCharsets.ISO_8859_1) + beoordeling.sluit();
    return tekst.getBytes(StandardCharsets.ISO_8859_1);
  }
}
