package nl.zorgpoort.controle;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.bericht.EiReader;
import nl.zorgpoort.bericht.Recordblok;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Standaarden;

/**
 * The technical check (rules B to E that the file alone decides). Compiled once from the standards,
 * safe for use by many threads.
 */
public final class Technischecontrole {
  private final Map<String, Standaardcontrole> opEi = new HashMap<>();
  private final Teksten teksten = new Teksten("nl");
  private final Herkenning herkenning = new Herkenning(teksten);
  private final int blok;

  private Technischecontrole(Standaarden standaarden, int blok) {
    this.blok = blok;
    for (Berichtstandaard standaard : standaarden.alle()) {
      if (standaard.retour().isPresent()) {
        Standaardcontrole controle = new Standaardcontrole(standaard, standaarden.codelijsten());
        standaard.eiCodes().forEach(ei -> opEi.put(ei, controle));
      }
    }
  }

  /** Compiles the checks of all standards. */
  public static Technischecontrole van(Standaarden standaarden) {
    return van(standaarden, Controleloop.BLOK);
  }

  /** As {@link #van(Standaarden)}, with blocks of this many bytes; the outcome is the same. */
  static Technischecontrole van(Standaarden standaarden, int blok) {
    return new Technischecontrole(standaarden, blok);
  }

  /**
   * Checks one file from its first byte to its end; memory does not grow with the file, except for
   * uniqueness inside it. Every call to the receiver happens on the calling thread.
   *
   * @throws IOException when the stream or the receiver fails; never for what stands in the file
   */
  public Controleresultaat controleer(
      InputStream in, Controlevraag vraag, Controleontvanger ontvanger) throws IOException {
    EiReader reader = new EiReader(in);
    Recordblok eerste = new Recordblok(blok);
    reader.volgende(eerste);
    String ei = Herkenning.eiCode(eerste);
    Standaardcontrole controle = opEi.get(ei);
    if (controle == null) {
      return herkenning.reden(eerste);
    }
    Bestandscontext context = new Bestandscontext(teksten, ei, vraag);
    Versiecontrole versie = new Versiecontrole(controle, context);
    Optional<Rubriek> andere = versie.andereVersie(eerste);
    if (andere.isPresent()) {
      return versie.weiger(eerste, reader, andere.get(), ontvanger);
    }
    Controleloop loop = new Controleloop(controle, context, reader, ontvanger, vraag.draden());
    loop.loop(eerste);
    return loop.resultaat();
  }
}
