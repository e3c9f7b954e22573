package nl.zorgpoort.controle;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.zorgpoort.bericht.EiReader;
import nl.zorgpoort.bericht.Recordblok;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Standaarden;

/**
 * The technical check (rules B to E that the file alone decides). Compiled once per standard, safe
 * for use by many threads.
 */
public final class Technischecontrole {
  private final Standaarden standaarden;
  private final Map<String, Standaardcontrole> gebouwd = new ConcurrentHashMap<>();
  private final Teksten teksten = new Teksten("controle", "nl");
  private final Herkenning herkenning = new Herkenning(teksten);
  private final int blok;

  private Technischecontrole(Standaarden standaarden, int blok) {
    this.standaarden = standaarden;
    this.blok = blok;
  }

  /** The checks of these standards, each compiled when a file first asks for it. */
  public static Technischecontrole van(Standaarden standaarden) {
    return van(standaarden, Controleloop.BLOK);
  }

  /**
   * Compiles the checks of all standards now, so that a definition which asks for a relation that
   * nobody checks stops the start.
   */
  public Technischecontrole bouwAlle() {
    standaarden.alle().stream().filter(s -> s.retour().isPresent()).forEach(this::bouw);
    return this;
  }

  private Standaardcontrole bouw(Berichtstandaard standaard) {
    return gebouwd.computeIfAbsent(
        standaard.id(), id -> new Standaardcontrole(standaard, standaarden.codelijsten()));
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
    Optional<Standaardcontrole> gevonden = standaarden.heenMetEi(ei).map(this::bouw);
    if (gevonden.isEmpty()) {
      return herkenning.reden(eerste);
    }
    Standaardcontrole controle = gevonden.get();
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
