package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import nl.zorgpoort.bericht.EiReader;
import nl.zorgpoort.bericht.Recordblok;
import nl.zorgpoort.bericht.Regeleinde;
import nl.zorgpoort.grootboek.Retourboek;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;

/**
 * Adds up a retour as its receiver would, from its bytes and the standard that it follows: memory
 * is one block. What is no retour is not whole.
 */
public final class Retourtotalen {
  private static final int BLOK = 1 << 18;

  private final Berichtstandaard retour;
  private final Rubriek toegekend;
  private final Rubriek toegekendTeken;
  private final Rubriek totaal;
  private final Rubriek totaalTeken;
  private boolean heel = true;
  private boolean gesloten;
  private long gevondenTotaal;
  private int regels;
  private long som;

  private Retourtotalen(Berichtstandaard retour) {
    this.retour = retour;
    toegekend = retour.rol("toegekend");
    toegekendTeken = retour.rol("toegekend-dc");
    totaal = retour.rol("totaal-toegekend");
    totaalTeken = retour.rol("totaal-toegekend-dc");
  }

  /** Reads a retour to its end; the stream is not closed. */
  public static Retourboek lees(InputStream in, Berichtstandaard retour) throws IOException {
    Retourtotalen totalen = new Retourtotalen(retour);
    EiReader lezer = new EiReader(in);
    Recordblok blok = new Recordblok(BLOK);
    while (lezer.volgende(blok)) {
      totalen.tel(blok);
    }
    return new Retourboek(
        totalen.heel && totalen.gesloten, totalen.gevondenTotaal, totalen.regels, totalen.som);
  }

  private void tel(Recordblok blok) {
    for (int i = 0; i < blok.aantal(); i++) {
      if (gesloten || blok.lengte(i) != retour.recordlengte() || blok.einde(i) != Regeleinde.CRLF) {
        heel = false;
      } else {
        record(blok, i);
      }
    }
  }

  private void record(Recordblok blok, int i) {
    switch (blok.tekst(i, 0, Kenmerk.SLUIT.length())) {
      case Kenmerk.PRESTATIE -> {
        regels++;
        som += bedrag(blok, i, toegekend, toegekendTeken);
      }
      case Kenmerk.SLUIT -> {
        gesloten = true;
        gevondenTotaal = bedrag(blok, i, totaal, totaalTeken);
      }
      default -> {}
    }
  }

  private long bedrag(Recordblok blok, int i, Rubriek veld, Rubriek teken) {
    OptionalLong bedrag =
        centen(
            blok.tekst(i, veld.begin(), veld.lengte()),
            blok.tekst(i, teken.begin(), teken.lengte()));
    heel &= bedrag.isPresent();
    return bedrag.orElse(0);
  }

  private static OptionalLong centen(String cijfers, String teken) {
    if (!cijfers.matches("[0-9]+")) {
      return OptionalLong.empty();
    }
    return switch (teken) {
      case "D" -> OptionalLong.of(Long.parseLong(cijfers));
      case "C" -> OptionalLong.of(-Long.parseLong(cijfers));
      default -> OptionalLong.empty();
    };
  }
}
