package nl.zorgpoort.verwerking.uitgaand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import nl.zorgpoort.bedrijfszorg.registratie.Registratie;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.partner.Registratiekanaal;
import nl.zorgpoort.partner.Registratiekanaal.Linkdoel;
import nl.zorgpoort.partner.Registratiekanaal.Maildoel;
import nl.zorgpoort.partner.Registratiekanaal.Sftpdoel;
import nl.zorgpoort.verwerking.Bladeraar;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.Vingerafdruk;
import nl.zorgpoort.verwerking.aflevering.Naleveringen;
import nl.zorgpoort.verwerking.aflevering.Uitvak;
import nl.zorgpoort.verwerking.registratie.Registratieboek;
import nl.zorgpoort.verwerking.registratie.Statusmelding;
import nl.zorgpoort.verwerking.registratie.Uitbericht;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Gemaakt;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Soort;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Status;
import nl.zorgpoort.verwerking.registratie.Uitberichten;
import nl.zorgpoort.verwerking.registratie.Uitgaand;
import nl.zorgpoort.verwerking.registratie.Xmlpost;

/**
 * Messages about registrations on their way out: made, delivered, fetched. Every step does nothing
 * where it was done before.
 */
public final class Registratiepost implements Naleveringen {
  private static final int BLADZIJDE = 500;

  private final Uitberichten berichten;
  private final Registratieboek boek;
  private final Xmlpost post;
  private final Partners partners;
  private final Brokken brokken;
  private final Uitvak uitvak;
  private final InstantSource klok;

  public Registratiepost(
      Uitberichten berichten,
      Registratieboek boek,
      Xmlpost post,
      Partners partners,
      Brokken brokken,
      Uitvak uitvak,
      InstantSource klok) {
    this.berichten = berichten;
    this.boek = boek;
    this.post = post;
    this.partners = partners;
    this.brokken = brokken;
    this.uitvak = uitvak;
    this.klok = klok;
  }

  /** Messages to be made, in order. */
  public Iterator<Long> teMaken() {
    return met(Status.TE_MAKEN, bericht -> true);
  }

  /** Messages for a folder of ours, in order. */
  public Iterator<Long> klaarInMap() {
    return klaar(
        bericht -> sftp(bericht).isEmpty() && mail(bericht).isEmpty() && link(bericht).isEmpty());
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
    return met(Status.KLAAR, welke);
  }

  private Iterator<Long> met(Status status, Predicate<Uitbericht> welke) {
    Bladeraar<Uitbericht> bladeraar =
        new Bladeraar<>(na -> berichten.met(status, na, BLADZIJDE), Uitbericht::nr);
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

  /** What a message is to be made from, as our own XML. */
  public String bron(long nr) {
    Uitbericht bericht = haal(nr);
    Registratie registratie =
        boek.van(bericht.registratie(), boek.stand())
            .orElseThrow(() -> new IllegalStateException("no registration for message " + nr));
    return bericht.soort() == Soort.STATUS
        ? post.schrijf(
            new Statusmelding(registratie.id(), registratie.kenmerk(), registratie.staat()))
        : post.schrijf(
            new Uitgaand(
                bericht.soort(),
                bericht.volgnummer(),
                registratie,
                boek.werknemer(registratie.id())));
  }

  /** Name and version of the format that a message is made in. */
  public String formaat(long nr) {
    Uitbericht bericht = haal(nr);
    return bericht.soort() == Soort.STATUS ? "antwoord-1.0" : kanaal(bericht).formaat();
  }

  private Uitbericht haal(long nr) {
    return berichten.van(nr).orElseThrow(() -> new IllegalStateException("no message " + nr));
  }

  private Registratiekanaal kanaal(Uitbericht bericht) {
    return partners
        .zoek(bericht.account())
        .flatMap(van -> van.account().registraties())
        .orElseThrow(() -> new IllegalStateException("no CZO " + bericht.account()));
  }

  /** Keeps what was made; it holds to its XSD. */
  public void gemaakt(long nr, String xml) throws IOException {
    Uitbericht bericht = haal(nr);
    if (bericht.status() == Status.TE_MAKEN) {
      byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
      UUID inhoud = berichten.nieuweInhoud();
      try (OutputStream uit = brokken.schrijf(inhoud, 0)) {
        uit.write(bytes);
      }
      Gemaakt zo = new Gemaakt(naam(bericht), inhoud, Vingerafdruk.sha256(bytes));
      berichten.gemaakt(bericht, zo, klok.instant());
    }
  }

  private String naam(Uitbericht bericht) {
    return bericht.soort() == Soort.STATUS
        ? "status_%s_%d.xml".formatted(bericht.registratie(), bericht.volgnummer())
        : kanaal(bericht)
            .naam(bericht.soort().woord(), bericht.registratie(), bericht.volgnummer());
  }

  /** It could not be made, or does not hold to its XSD; never delivered. */
  public void storing(long nr, String reden) {
    berichten.storing(haal(nr), reden, klok.instant());
  }

  /** Delivers a message in the folder of its account; does nothing when it is there. */
  public void lever(long nr) throws IOException {
    Uitbericht bericht = haal(nr);
    if (bericht.status() == Status.KLAAR) {
      Gemaakt zo = bericht.gemaakt().orElseThrow();
      uitvak.plaats(
          bericht.account(), zo.naam(), zo.sha256(), uit -> brokken.kopieer(zo.inhoud(), uit));
      berichten.verplaats(bericht, Status.VERZONDEN, klok.instant());
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
