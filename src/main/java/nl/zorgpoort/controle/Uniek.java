package nl.zorgpoort.controle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.standaard.Rubriek;

/**
 * A key that a file may use once (rules D18, E22, E24). A key whose first field is empty or wrong
 * is left out; a dummy value asks for other fields, or is left out when one of them is empty.
 */
final class Uniek {
  final Relatiebouw bouw;
  final int rij;
  private final List<Veld> sleutel;
  private final List<Veld> dummysleutel;
  private final Optional<Veld> dummyleeg;
  private final byte[] dummy;

  Uniek(Relatiebouw bouw, int rij) {
    this.bouw = bouw;
    this.rij = rij;
    this.sleutel = bouw.velden();
    boolean heeftDummy = bouw.relatie().parameters().containsKey("dummy");
    this.dummy = (heeftDummy ? bouw.parameter("dummy") : "").getBytes(StandardCharsets.ISO_8859_1);
    this.dummysleutel =
        heeftDummy
            ? Arrays.stream(bouw.parameter("dummyvelden").split(" ")).map(this::veld).toList()
            : List.of();
    this.dummyleeg =
        Optional.ofNullable(bouw.relatie().parameters().get("dummyleeg")).map(this::veld);
  }

  private Veld veld(String nummer) {
    return Relatiebouw.veld(bouw.standaard(), nummer);
  }

  /** Leaves the fingerprint of the record's key in the block. */
  void verzamel(Recordlezing l, Werkblok blok, int index) {
    Veld eerste = sleutel.get(0);
    if (l.fout(eerste.index()) || l.leeg(eerste)) {
      return;
    }
    boolean isDummy = dummy.length > 0 && isDummy(l, eerste.rubriek());
    if (isDummy && dummyleeg.filter(l::leeg).isPresent()) {
      return;
    }
    long hoog = 17;
    long laag = 71;
    List<Veld> velden = isDummy ? dummysleutel : sleutel;
    for (int i = 0; i < velden.size(); i++) {
      Rubriek r = velden.get(i).rubriek();
      hoog = Vingerafdrukken.meng(hoog, l.bytes, l.begin + r.begin(), r.lengte());
      laag = Vingerafdrukken.meng(laag, l.bytes, l.begin + r.begin(), r.lengte());
    }
    blok.sleutels[rij].voegToe(index, hoog, laag);
  }

  private boolean isDummy(Recordlezing l, Rubriek r) {
    int van = l.begin + r.begin();
    return Arrays.equals(l.bytes, van, van + r.lengte(), dummy, 0, dummy.length);
  }
}
