package nl.zorgpoort.verwerking.uitgaand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.partner.Registratiekanaal;
import nl.zorgpoort.partner.Registratiekanaal.Linkdoel;
import nl.zorgpoort.partner.Registratiekanaal.Maildoel;
import nl.zorgpoort.partner.Registratiekanaal.Sftpdoel;
import nl.zorgpoort.verwerking.Bladeraar;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.aflevering.Naleveringen;
import nl.zorgpoort.verwerking.aflevering.Uitvak;
import nl.zorgpoort.verwerking.registratie.Uitbericht;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Gemaakt;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Soort;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Status;
import nl.zorgpoort.verwerking.registratie.Uitberichten;

/**
 * Messages about registrations on their way out: made, delivered, fetched. Every step does nothing
 * where it was done before.
 */
public final class Registratiepost implements Naleveringen {
  private static final int BLADZIJDE = 500;

  private final Uitberichten berichten;
  private final Partners partners;
  private final Brokken brokken;
  private final Uitvak uitvak;
  private final InstantSource klok;

  public Registratiepost(
      Uitberichten berichten,
      Partners partners,
      Brokken brokken,
      Uitvak uitvak,
      InstantSource klok) {
    this.berichten = berichten;
    this.partners = partners;
    this.brokken = brokken;
    this.uitvak = uitvak;
    this.klok = klok;
  }

  /** Messages for a folder of ours, in order, by the page. */
  public Iterator<List<Uitbericht>> klaarInMap() {
    return inMap(Status.KLAAR);
  }

  private Iterator<List<Uitbericht>> inMap(Status status) {
    Iterator<List<Uitbericht>> bladzijden =
        new Bladeraar<>(
            na -> {
              List<Uitbericht> bladzijde = berichten.met(status, na, BLADZIJDE);
              return bladzijde.isEmpty() ? List.of() : List.of(bladzijde);
            },
            bladzijde -> bladzijde.get(bladzijde.size() - 1).nr());
    Iterable<List<Uitbericht>> alle = () -> bladzijden;
    return StreamSupport.stream(alle.spliterator(), false)
        .map(bladzijde -> bladzijde.stream().filter(this::inMap).toList())
        .iterator();
  }

  private boolean inMap(Uitbericht bericht) {
    return sftp(bericht).isEmpty() && mail(bericht).isEmpty() && link(bericht).isEmpty();
  }

  /** Messages for a CZO's own server, in order. */
  public Iterator<Long> klaarOpServer() {
    return klaar(bericht -> sftp(bericht).isPresent());
  }

  /** Messages that go by mail, in order. */
  public Iterator<Long> klaarPerMail() {
    return klaar(bericht -> mail(bericht).isPresent());
  }

  /** Messages to be fetched by a link in a mail, in order. */
  public Iterator<Long> klaarPerLink() {
    return klaar(bericht -> link(bericht).isPresent());
  }

  private Iterator<Long> klaar(Predicate<Uitbericht> welke) {
    Bladeraar<Uitbericht> bladeraar =
        new Bladeraar<>(na -> berichten.met(Status.KLAAR, na, BLADZIJDE), Uitbericht::nr);
    Iterable<Uitbericht> alle = () -> bladeraar;
    return StreamSupport.stream(alle.spliterator(), false)
        .filter(welke)
        .map(Uitbericht::nr)
        .iterator();
  }

  private Optional<Sftpdoel> sftp(Uitbericht bericht) {
    return bericht.soort() == Soort.STATUS ? Optional.empty() : kanaal(bericht).sftp();
  }

  private Optional<Maildoel> mail(Uitbericht bericht) {
    return bericht.soort() == Soort.STATUS ? Optional.empty() : kanaal(bericht).mail();
  }

  private Optional<Linkdoel> link(Uitbericht bericht) {
    return bericht.soort() == Soort.STATUS ? Optional.empty() : kanaal(bericht).link();
  }

  /**
   * A message with where it goes.
   *
   * @param xml to be sent as UTF-8
   */
  public record Zending(
      long nr, String account, String naam, String sha256, String xml, Registratiekanaal kanaal) {}

  /** A message to be sent elsewhere; none when that was done meanwhile. */
  public List<Zending> zending(long nr) throws IOException {
    Uitbericht bericht = haal(nr);
    if (bericht.status() != Status.KLAAR) {
      return List.of();
    }
    Gemaakt zo = bericht.gemaakt().orElseThrow();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    brokken.kopieer(zo.inhoud(), bytes);
    return List.of(
        new Zending(
            nr,
            bericht.account(),
            zo.naam(),
            zo.sha256(),
            bytes.toString(StandardCharsets.UTF_8),
            kanaal(bericht)));
  }

  /** It is verifiably there. */
  public void verzonden(long nr) {
    berichten.verplaats(haal(nr), Status.VERZONDEN, klok.instant());
  }

  private Uitbericht haal(long nr) {
    return berichten.van(nr).orElseThrow(() -> new IllegalStateException("no message " + nr));
  }

  private Registratiekanaal kanaal(Uitbericht bericht) {
    return partners.czo(bericht.account());
  }

  /**
   * Delivers a page of messages in the folders of their accounts. One that cannot be placed holds
   * up no other, and is tried again in the next round.
   *
   * @throws IOException of the first that could not be placed, after all others
   */
  public void lever(List<Uitbericht> bladzijde) throws IOException {
    List<Uitbericht> geplaatst = new ArrayList<>();
    Optional<IOException> eerste = Optional.empty();
    for (Uitbericht bericht : bladzijde) {
      try {
        plaats(bericht);
        geplaatst.add(bericht);
      } catch (IOException e) {
        eerste = eerste.or(() -> Optional.of(e));
      }
    }
    berichten.verplaats(geplaatst, Status.VERZONDEN, klok.instant());
    if (eerste.isPresent()) {
      throw eerste.get();
    }
  }

  /** Not forced to disk file by file: what a power cut takes away is put back at the next start. */
  private void plaats(Uitbericht bericht) throws IOException {
    Gemaakt zo = bericht.gemaakt().orElseThrow();
    uitvak.plaatsVluchtig(
        bericht.account(), zo.naam(), zo.sha256(), uit -> brokken.kopieer(zo.inhoud(), uit));
  }

  /**
   * At a start, before anybody can fetch: what was delivered and not fetched lies in its folder as
   * it should, or is put there again. A partner cannot remove it, so it was the power that did.
   */
  public void herstelNaStart() throws IOException {
    Iterator<List<Uitbericht>> bladzijden = inMap(Status.VERZONDEN);
    while (bladzijden.hasNext()) {
      for (Uitbericht bericht : bladzijden.next()) {
        herstel(bericht);
      }
    }
  }

  private void herstel(Uitbericht bericht) throws IOException {
    try {
      plaats(bericht);
    } catch (Uitvak.NaamBezet anders) {
      haalWeg(bericht);
      plaats(bericht);
    }
  }

  @Override
  public Uitkomst opgehaald(String account, String naam) {
    return berichten.zoek(account, naam).map(this::opgehaald).orElse(Uitkomst.ONBEKEND);
  }

  private Uitkomst opgehaald(Uitbericht bericht) {
    if (bericht.status() == Status.KLAAR) {
      return Uitkomst.NOG_NIET;
    }
    if (bericht.status() == Status.VERZONDEN) {
      berichten.verplaats(bericht, Status.OPGEHAALD, klok.instant());
    }
    if (bericht.soort() != Soort.STATUS && !kanaal(bericht).herhaald()) {
      haalWeg(bericht);
    }
    return Uitkomst.GEMELD;
  }

  /** It stays in the store. */
  private void haalWeg(Uitbericht bericht) {
    try {
      uitvak.haalWeg(bericht.account(), bericht.gemaakt().orElseThrow().naam());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean magWeg(String account, String naam) {
    return berichten.zoek(account, naam).map(this::magWeg).orElse(true);
  }

  /** A message of the portal's own goes like a retour; a CZO has what its file says. */
  private boolean magWeg(Uitbericht bericht) {
    return bericht.soort() == Soort.STATUS
        ? bericht.status() == Status.VERZONDEN || bericht.status() == Status.OPGEHAALD
        : bericht.status() == Status.OPGEHAALD && kanaal(bericht).wissen();
  }
}
