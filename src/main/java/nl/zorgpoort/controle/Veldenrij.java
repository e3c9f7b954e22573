package nl.zorgpoort.controle;

import java.util.Arrays;
import java.util.Optional;
import nl.zorgpoort.standaard.Rubriek;

/** Fields of a record with their checks, in arrays because a file has millions of them. */
final class Veldenrij {
  private Veld[] velden = new Veld[0];
  private Veldcontrole[] controles = new Veldcontrole[0];
  private int[] begin = new int[0];

  void voegToe(Veld veld, Veldcontrole controle) {
    int n = velden.length;
    velden = Arrays.copyOf(velden, n + 1);
    controles = Arrays.copyOf(controles, n + 1);
    begin = Arrays.copyOf(begin, n + 1);
    velden[n] = veld;
    controles[n] = controle;
    begin[n] = veld.rubriek().begin();
  }

  /** Checks every field; what is malformed is reported and marked as unreadable. */
  void controleer(Recordlezing lezing) {
    byte[] bytes = lezing.bytes;
    int record = lezing.begin;
    for (int i = 0; i < controles.length; i++) {
      if (!controles[i].goed(bytes, record + begin[i], lezing)) {
        meld(lezing, velden[i]);
      }
    }
  }

  private static void meld(Recordlezing lezing, Veld veld) {
    Rubriek r = veld.rubriek();
    String code =
        r.codePerWaarde().isEmpty()
            ? r.retourcode()
            : r.codePerWaarde().getOrDefault(lezing.waarde(r), r.retourcode());
    lezing.markeer(veld.index());
    Optional<String> vast = r.patroon().filter(p -> p.matches("[0-9]+"));
    if (vast.isPresent()) {
      lezing.meld(r, r.regel(), code, Trap.VELD, "veld.VAST", vast.get());
    } else {
      lezing.meld(r, r.regel(), code, Trap.VELD, "veld." + r.soort().name());
    }
  }
}
