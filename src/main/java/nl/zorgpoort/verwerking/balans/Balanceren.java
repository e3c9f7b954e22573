package nl.zorgpoort.verwerking.balans;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.declaratie.Retourtotalen;
import nl.zorgpoort.grootboek.Balans;
import nl.zorgpoort.grootboek.Bestandsboek;
import nl.zorgpoort.grootboek.Boekpost;
import nl.zorgpoort.grootboek.Overtreding;
import nl.zorgpoort.grootboek.Regelbesluit;
import nl.zorgpoort.grootboek.Retourboek;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.Vingerafdruk;
import nl.zorgpoort.verwerking.balans.Balansbron.Bewaard;

/** Proves the books over the whole store; a violation is recorded and blocks payment. */
public final class Balanceren {
  /** Violations that are kept and shown; the rest is counted. */
  public static final int MEESTE_OVERTREDINGEN = 1_000;

  private final Balansbron bron;
  private final Balansboek boek;
  private final Brokken brokken;
  private final Standaarden standaarden;
  private final Xmlretour xmlretour;
  private final InstantSource klok;

  /** Reads what an XML retour says. */
  @FunctionalInterface
  public interface Xmlretour {
    /** {@link Retourboek#ONBRUIKBAAR} when it is none. */
    Retourboek lees(InputStream in) throws IOException;
  }

  public Balanceren(
      Balansbron bron,
      Balansboek boek,
      Brokken brokken,
      Standaarden standaarden,
      Xmlretour xmlretour,
      InstantSource klok) {
    this.bron = bron;
    this.boek = boek;
    this.brokken = brokken;
    this.standaarden = standaarden;
    this.xmlretour = xmlretour;
    this.klok = klok;
  }

  /**
   * What a proof came to.
   *
   * @param overtredingen the first of them, in the order in which they were found
   */
  public record Uitkomst(Balans.Stand stand, List<Overtreding> overtredingen) {}

  /** Proves all there is, as of now. */
  public Uitkomst balanceer() throws IOException {
    List<Overtreding> overtredingen = new ArrayList<>();
    Balans balans =
        new Balans(
            o -> {
              if (overtredingen.size() < MEESTE_OVERTREDINGEN) {
                overtredingen.add(o);
              }
            });
    bron.lees(new Doorgever(balans));
    Balans.Stand stand = balans.sluit();
    boek.legVast(stand, List.copyOf(overtredingen), klok.instant());
    return new Uitkomst(stand, List.copyOf(overtredingen));
  }

  private final class Doorgever implements Balansbron.Ontvanger {
    private final Balans balans;

    Doorgever(Balans balans) {
      this.balans = balans;
    }

    @Override
    public void bestand(Bestandsboek bestand, Optional<Bewaard> retour) {
      balans.bestand(bestand);
      retour.ifPresent(r -> balans.retour(lees(r)));
    }

    @Override
    public void regel(Regelbesluit regel) {
      balans.regel(regel);
    }

    @Override
    public void post(Boekpost post) {
      balans.post(post);
    }
  }

  /** A retour that cannot be read is a violation, not a failure of the proof. */
  private Retourboek lees(Bewaard bewaard) {
    Optional<Berichtstandaard> retour =
        standaarden.metId(bewaard.standaard()).map(standaarden::retourVan);
    boolean xml = bewaard.standaard().equals(Balansbron.XMLRETOUR);
    if (retour.isEmpty() && !xml) {
      return Retourboek.ONBRUIKBAAR;
    }
    Vingerafdruk afdruk = new Vingerafdruk();
    try (InputStream in = new Meetlezer(brokken.lees(bewaard.inhoud()), afdruk)) {
      Retourboek gelezen = xml ? xmlretour.lees(in) : Retourtotalen.lees(in, retour.orElseThrow());
      boolean zoalsGemaakt =
          afdruk.grootte() == bewaard.grootte() && afdruk.sha256().equals(bewaard.sha256());
      return new Retourboek(
          gelezen.heel() && zoalsGemaakt, gelezen.totaal(), gelezen.regels(), gelezen.toegekend());
    } catch (IOException e) {
      return Retourboek.ONBRUIKBAAR;
    }
  }

  /** Measures what is read. */
  private static final class Meetlezer extends FilterInputStream {
    private final Vingerafdruk afdruk;

    Meetlezer(InputStream in, Vingerafdruk afdruk) {
      super(in);
      this.afdruk = afdruk;
    }

    @Override
    public int read() throws IOException {
      byte[] een = new byte[1];
      return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int van, int lengte) throws IOException {
      int gelezen = super.read(bytes, van, lengte);
      if (gelezen > 0) {
        afdruk.voegToe(bytes, van, gelezen);
      }
      return gelezen;
    }
  }
}
