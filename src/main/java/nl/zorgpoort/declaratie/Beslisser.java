package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the records of a file without file-level findings together to clients and lines, and has
 * them decided in batches, in the payer role.
 *
 * <p>In hand are the current 02 and the current 04, each with its 98s, and the lines of two
 * batches: a 02 may still come back because of a later 04, a 04 because of a later 98, and while
 * one batch is decided, what the next one needs is fetched. Memory does not grow with the file.
 */
final class Beslisser implements Recordnemer {
  private final Prestatielezer lezer;
  private final Optional<Inhoudstoets> toets;
  private final Terugzending terugzending;
  private final Klantbeslissing beslissing;
  private final Klantenbak bak;

  private List<Klantdeel> aanDeBeurt = List.of();
  private @Nullable Detail verzekerde;
  private @Nullable Klant klant;
  private @Nullable Detail prestatie;

  Beslisser(
      Prestatielezer lezer,
      Optional<Inhoudstoets> toets,
      Terugzending terugzending,
      Klantbeslissing beslissing,
      Klantenbak bak) {
    this.lezer = lezer;
    this.toets = toets;
    this.terugzending = terugzending;
    this.beslissing = beslissing;
    this.bak = bak;
  }

  @Override
  public void record(Heenrecord record) throws IOException {
    switch (record.kenmerk()) {
      case Kenmerk.VERZEKERDE -> {
        sluitVerzekerde();
        verzekerde = new Detail(record);
      }
      case Kenmerk.PRESTATIE -> {
        sluitPrestatie();
        prestatie = new Detail(record);
      }
      case Kenmerk.COMMENTAAR -> {
        Detail eigenaar = prestatie == null ? verzekerde : prestatie;
        bestaand(eigenaar).voegToe(record, terugzending.commentaar(record));
      }
      case Kenmerk.VOORLOOP, Kenmerk.SLUIT -> sluitVerzekerde();
      default -> throw new IllegalStateException("record type of " + record.regel() + " unknown");
    }
  }

  /** The outcome, after the last record. */
  Beslissing besluit() throws IOException {
    sluitVerzekerde();
    beslis(bak.geefAlles());
    beslis(List.of());
    return beslissing.beslissing();
  }

  private void sluitVerzekerde() throws IOException {
    sluitPrestatie();
    if (verzekerde != null) {
      klant();
    }
    klant = null;
    verzekerde = null;
  }

  private void sluitPrestatie() throws IOException {
    if (prestatie != null) {
      neem(klant(), prestatie);
    }
    prestatie = null;
  }

  private void neem(Klant boven, Detail regel) throws IOException {
    byte[] verzekerdenrecord = boven.verzekerde().record().bytes();
    Regelvelden velden = lezer.lees(regel.record().bytes(), verzekerdenrecord);
    bak.voegToe(
        boven, new Klantregel(regel, velden, toets.flatMap(t -> t.vraag(boven, regel, velden))));
    if (bak.vol()) {
      beslis(bak.geefAf());
    }
  }

  private void beslis(List<Klantdeel> daarna) throws IOException {
    beslissing.beslis(aanDeBeurt, daarna);
    aanDeBeurt = daarna;
  }

  /** The current 02; its comments are complete, because a line or the next 02 has begun. */
  private Klant klant() {
    if (klant == null) {
      Detail detail = bestaand(verzekerde);
      klant = new Klant(detail, toets.flatMap(t -> t.vraag(detail)));
      bak.voegToe(klant);
    }
    return klant;
  }

  private static <T> T bestaand(@Nullable T detail) {
    if (detail == null) {
      throw new IllegalStateException("a record stands under nothing: the structure is not sound");
    }
    return detail;
  }
}
