package nl.zorgpoort.verwerking.ophaallink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.partner.Partners.Inschrijving;
import nl.zorgpoort.partner.Registratiekanaal;
import nl.zorgpoort.partner.Registratiekanaal.Linkdoel;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.Linkcode;
import nl.zorgpoort.verwerking.Vingerafdruk;
import nl.zorgpoort.verwerking.aflevering.Naleveringen;

/**
 * The partner at the link. Looking changes nothing, because mail scanners follow links too. A link
 * that does not work gets one and the same answer whatever is wrong with it, and a code said to it
 * takes as long to judge.
 */
public final class Ophalen {
  /** Wrong codes in a row that close a link. */
  public static final int POGINGEN = 5;

  private final Ophaalboek boek;
  private final Partners partners;
  private final Brokken brokken;
  private final Naleveringen naleveringen;
  private final Codetoets toets;
  private final Duration verval;
  private final InstantSource klok;

  /**
   * @param verval how long a link works, from the moment its mail was made
   * @throws IllegalArgumentException when that is no time at all
   */
  public Ophalen(
      Ophaalboek boek,
      Partners partners,
      Brokken brokken,
      Naleveringen naleveringen,
      Codetoets toets,
      Duration verval,
      InstantSource klok) {
    if (verval.isNegative() || verval.isZero()) {
      throw new IllegalArgumentException("a link works for some time");
    }
    this.boek = boek;
    this.partners = partners;
    this.brokken = brokken;
    this.naleveringen = naleveringen;
    this.toets = toets;
    this.verval = verval;
    this.klok = klok;
  }

  /**
   * A message that can be fetched.
   *
   * @param taal of the partner
   * @param herhaald whether it can be fetched again afterwards
   */
  public record Stuk(Ophaallink link, String taal, boolean herhaald) {
    /** Its file name. */
    public String naam() {
      return link.naam();
    }
  }

  /** What a code came to. */
  public sealed interface Uitkomst {
    /** The message can be handed out. */
    record Goed(Stuk stuk) implements Uitkomst {}

    /** The code is wrong, and another may be tried. */
    record Fout(Stuk stuk) implements Uitkomst {}

    /** The link does not work (any more). */
    record Onbekend() implements Uitkomst {}
  }

  private record Gevonden(Stuk stuk, Linkdoel doel) {}

  /** What a token gives access to; empty when it is unknown, used, closed or too old. */
  public Optional<Stuk> open(String token) {
    return zoek(token).map(Gevonden::stuk);
  }

  private Optional<Gevonden> zoek(String token) {
    return Linkcode.lees(token)
        .flatMap(t -> boek.open(t.sha256(), klok.instant().minus(verval), POGINGEN))
        .flatMap(link -> partners.zoek(link.account()).flatMap(van -> gevonden(link, van)));
  }

  private static Optional<Gevonden> gevonden(Ophaallink link, Inschrijving van) {
    Optional<Registratiekanaal> kanaal =
        van.account().registraties().filter(k -> k.herhaald() || !link.opgehaald());
    return kanaal.flatMap(
        k ->
            k.link()
                .map(
                    doel ->
                        new Gevonden(new Stuk(link, van.partner().taal(), k.herhaald()), doel)));
  }

  /** Judges a code. */
  public Uitkomst vraag(String token, String code) {
    Optional<Gevonden> gevonden =
        zoek(token).filter(g -> boek.poging(g.stuk().link().bericht(), POGINGEN));
    boolean klopt = toets.klopt(code, gevonden.map(g -> g.doel().code()));
    return gevonden
        .map(Gevonden::stuk)
        .map(stuk -> klopt ? goed(stuk) : fout(stuk))
        .orElseGet(Uitkomst.Onbekend::new);
  }

  private Uitkomst goed(Stuk stuk) {
    boek.goed(stuk.link().bericht());
    return new Uitkomst.Goed(stuk);
  }

  private Uitkomst fout(Stuk stuk) {
    return boek.fout(stuk.link().bericht(), POGINGEN, klok.instant())
        ? new Uitkomst.Onbekend()
        : new Uitkomst.Fout(stuk);
  }

  /**
   * Hands the message out, and marks it as fetched once its last byte was taken.
   *
   * @throws IOException when it could not be written to its end; then it was not fetched
   */
  public void geef(Stuk stuk, OutputStream uit) throws IOException {
    Ophaallink link = stuk.link();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    brokken.kopieer(link.inhoud(), bytes);
    if (!Vingerafdruk.sha256(bytes.toByteArray()).equals(link.sha256())) {
      throw new IllegalStateException("message " + link.bericht() + " is not what was made");
    }
    bytes.writeTo(uit);
    uit.flush();
    naleveringen.opgehaald(link.account(), link.naam());
  }
}
